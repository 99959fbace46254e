import { site, type WrittenLocale } from '@shindan/core'
import type { Html } from './html.ts'

/** Where a page stands among the pages above it: each with its name, and the path behind the base. */
export interface Crumb {
  readonly name: string
  readonly path: string
}

/** One page of the site, in one language. */
export interface Page {
  /** Behind the base of the site, with a slash at the end: `ja/guides/upgrading/`. */
  readonly path: string
  readonly locale: WrittenLocale
  /** Its name, as its heading and its link elsewhere. */
  readonly title: string
  /** What it tells, in a sentence. */
  readonly description: string
  readonly body: Html
  /** The pages above it, from the start page on. */
  readonly above: readonly Crumb[]
  /** What kind of page it is, for those who search. */
  readonly kind: string
  /** The same in each language in which there is one. Where this is left out there is one in both. */
  readonly languages?: readonly WrittenLocale[]
  /** Scripts of `browser/` that it needs beside those of every page. */
  readonly scripts?: readonly string[]
  /** What else it is found by. */
  readonly foundBy?: readonly string[]
  /** The address of the page that took its place. */
  readonly heir?: string
  /** The path of the page of which this one is a copy: the same text under the other language. */
  readonly original?: string
  /** Search engines and the search of the site leave it out. */
  readonly unlisted?: true
  /** What of the page is a list of its sections. */
  readonly contents?: readonly { readonly name: string; readonly id: string }[]
  /** What the page is, as schema.org has it. */
  readonly type?: 'WebSite' | 'TechArticle' | 'CollectionPage'
}

/** The path under which the site is served. */
const root = new URL(site).pathname

/** The link to a path behind the base. */
export function href(path: string): string {
  return root + path
}

/** The same path in the other language. */
export function inLanguage(path: string, locale: WrittenLocale): string {
  return `${locale}${path.slice(2)}`
}
