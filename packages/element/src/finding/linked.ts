import { html, nothing } from 'lit'
import type { Findings } from './telling.ts'

const named = /[（(]([a-z][\w-]{0,40}\/[a-z][\w-]{0,80})[)）]/

/** A text in which an operation is named by its id: where that has a page, it is a link to it, and else the id is left out. */
export function linked(text: string, of: Pick<Findings, 'pageOf'>) {
  const [whole = '', id = ''] = named.exec(text) ?? []
  if (whole === '' || !of.pageOf) return text
  const url = of.pageOf(id)
  const [before = '', after = ''] = text.split(whole)
  // The title before it, in the quotation marks of either language.
  const [title = ''] = /(?:「[^」]{1,80}」|"[^"]{1,80}" ?)$/.exec(before) ?? []
  if (title === '') return html`${before}${after}`
  const lead = before.slice(0, before.length - title.length)
  const link = url
    ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${title.trim()}</a>`
    : title.trim()
  return html`${lead}${link}${title.endsWith(' ') && after !== '' && !/^[ ,.]/.test(after) ? ' ' : nothing}${after}`
}
