import { noteWords } from '@shindan/core/render'
import { list, plain } from './markdown.ts'
import { link, say, sayWhere } from './say.ts'
import { sourceLine } from './source-section.ts'
import type { Page } from './vendor.ts'

/** What is remarked beside causes while it holds: by the plugin's own notes, and by those of its lifecycles. */
export function noteSection(page: Page): readonly string[] {
  const own = page.composition.notes.filter(({ id }) => id.startsWith(`${page.plugin.name}/`))
  return list(
    own.map(
      ({ id, kind, about, text, when, source }) =>
        `\`${id}\` **${plain(noteWords[kind][page.locale])}** (${about.map((rule) => link('rule', rule)).join(', ')}): ${say(text, page)}${sayWhere(when, page)} ${sourceLine(source, page)}`,
    ),
  )
}
