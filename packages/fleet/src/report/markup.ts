import { guarded } from '@shindan/core'
import { visible } from '@shindan/core/render'

/** Text that is HTML, or XML, already. */
export interface Markup {
  readonly markup: string
}

type Part = Markup | string | number | readonly Part[] | undefined

/**
 * A piece of HTML: what is put into it is text, in which nothing is markup and nothing stays unseen, unless it is a piece
 * itself. Values of attributes stand in double quotation marks.
 *
 * @example
 * markup`<p>${'<script>'}</p>`.markup // '<p>&lt;script&gt;</p>'
 */
export function markup(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: texts.map((text, i) => text + (i < parts.length ? written(parts[i]) : '')).join('') }
}

function written(part: Part): string {
  if (part === undefined) return ''
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part))
  return isMarkup(part) ? part.markup : part.map(written).join('')
}

function isMarkup(part: Markup | readonly Part[]): part is Markup {
  return 'markup' in part
}

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** UTF-8 has no halves of surrogate pairs. */
function escaped(text: string): string {
  return visible(text)
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

/**
 * A text as HTML and XML hold it, between tags and in attributes in double quotation marks: nothing in it is markup, and nothing
 * stays unseen.
 *
 * @example
 * htmlText('<b>') // '&lt;b&gt;'
 */
export const htmlText = guarded(['text'], 'a text', escaped)
