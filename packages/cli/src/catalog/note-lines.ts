import { type Note, textIn } from '@shindan/core'
import { catalogWords, noteWords, sayCondition } from '@shindan/core/render'
import { type Page, say, section } from './sections.ts'

/** A note: what is remarked, while what holds, and beside which causes. */
export function noteLines({ kind, text, when, about }: Note, page: Page): readonly string[] {
  const { composition, locale } = page
  return [
    `  ${say(text, page)}`,
    `  ${textIn(noteWords[kind], locale)}`,
    ...section(catalogWords.holds, [sayCondition(when, composition, locale)], page),
    ...section(
      catalogWords.about,
      about.map((rule) => `${rule}  ${textIn(composition.rules.get(rule)?.what, locale) ?? ''}`),
      page,
    ),
  ]
}
