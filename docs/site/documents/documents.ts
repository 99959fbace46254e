import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Localized, WrittenLocale } from '@shindan/core'
import { words } from '../words.ts'

/** What a document is about, which is where its page stands. */
export const groups = ['guides', 'packages', 'project'] as const
/** One of {@link groups}. */
export type Group = (typeof groups)[number]

export const groupWords: { readonly [G in Group]: Localized } = {
  guides: words.guides,
  packages: { ja: 'パッケージ', en: 'Packages' },
  project: { ja: '設計と品質', en: 'Design and quality' },
}

/** A document of the repository, in the languages in which it was written. */
export interface Document {
  readonly group: Group
  readonly slug: string
  /** Its files by language, relative to the repository. */
  readonly files: { readonly [L in WrittenLocale]?: string }
  readonly texts: { readonly [L in WrittenLocale]?: string }
}

/** Everything that was written in Markdown to be read: guides, READMEs, and what is said of the project. */
export function documentsIn(repository: string): readonly Document[] {
  const markdown = (folder: string) =>
    readdirSync(join(repository, folder))
      .filter((name) => name.endsWith('.md') && !name.endsWith('.ja.md'))
      .map((name) => name.slice(0, -'.md'.length))
  const packages = readdirSync(join(repository, 'packages')).filter((name) =>
    existsSync(join(repository, 'packages', name, 'README.md')),
  )
  return [
    documentAt(repository, 'guides', 'readme', 'README'),
    ...inOrder(markdown('docs/guides'), guidesFirst).map((name) =>
      documentAt(repository, 'guides', name, `docs/guides/${name}`),
    ),
    ...inOrder(packages, ['core']).map((name) =>
      documentAt(repository, 'packages', name, `packages/${name}/README`),
    ),
    ...inOrder(markdown('docs'), ['architecture', 'language']).map((name) =>
      documentAt(repository, 'project', name, `docs/${name}`),
    ),
    ...['CONTRIBUTING', 'VERSIONING', 'SECURITY'].map((name) =>
      documentAt(repository, 'project', name.toLowerCase(), name),
    ),
  ]
}

const guidesFirst = ['reading-the-json', 'time-from-a-form', 'three-valued-logic', 'writing-a-plugin']

/** Those that are named first, as they are named, then the others. */
function inOrder(names: readonly string[], first: readonly string[]): readonly string[] {
  return [...first.filter((name) => names.includes(name)), ...names.filter((name) => !first.includes(name))]
}

function documentAt(repository: string, group: Group, slug: string, path: string): Document {
  const candidates = { ja: `${path}.ja.md`, en: `${path}.md` }
  const files = Object.fromEntries(
    Object.entries(candidates).filter(([, file]) => existsSync(join(repository, file))),
  )
  const texts = Object.fromEntries(
    Object.entries(files).map(([locale, file]) => [locale, readFileSync(join(repository, file), 'utf8')]),
  )
  return { group, slug, files, texts }
}

/** The path of a document's page. */
export function documentPath(
  { group, slug }: Pick<Document, 'group' | 'slug'>,
  locale: WrittenLocale,
): string {
  return `${locale}/${group}/${slug}/`
}
