import { list, plain } from './markdown.ts'
import { link, say } from './say.ts'
import { sourceLine } from './source-section.ts'
import type { Page } from './vendor.ts'
import { noteWords } from './words.ts'

/** What is remarked beside causes while it holds. */
export function noteSection(page: Page): readonly string[] {
  return list(
    page.plugin.notes.map(
      ({ kind, about, text, source }) =>
        `**${plain(noteWords[kind][page.locale])}** (${about.map((rule) => link('rule', rule)).join(', ')}): ${say(text, page)} ${sourceLine(source, page)}`,
    ),
  )
}
