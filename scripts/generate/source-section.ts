import type { Source } from '@shindan/core'
import { list, plain } from './markdown.ts'
import type { Page } from './vendor.ts'
import { words } from './words.ts'

/** The sources of one definition. */
export function sourceLine(ids: readonly string[], { locale }: Page): string {
  return `${words.sources[locale]}: ${ids.map(plain).join(', ')}`
}

/** What the ids stand for: documents with their rows, and single sources. */
export function sourceSection({ plugin, locale }: Page): readonly string[] {
  const documents = new Map<string, string[]>()
  const sources: readonly (readonly [string, Source])[] = Object.entries(plugin.sources)
  for (const [id, source] of sources) {
    const document = `${plain(source.title[locale])}${source.url ? ` <${source.url}>` : ''}, ${words.checked[locale]} ${source.checkedOn}`
    const row = plain(id) + (source.line ? ` (${words.lines[locale]} ${source.line})` : '')
    documents.set(document, [...(documents.get(document) ?? []), row])
  }
  return list([...documents].map(([document, rows]) => `${document}: ${rows.join(', ')}`))
}
