import { type Composition, type Condition, type Locale, type Localized, textIn } from '@shindan/core'
import { catalogWords, nameSlots, sayCondition } from '@shindan/core/render'

/** What an entry is told from. */
export interface Page {
  readonly composition: Composition
  readonly locale: Locale
}

/** Rows under a title, behind a blank line; nothing where there are none. */
export function section(title: Localized, rows: readonly string[], { locale }: Page): readonly string[] {
  return rows.length > 0 ? ['', textIn(title, locale), ...rows.map((row) => `  ${row}`)] : []
}

/** A text of a definition, its slots named by what they stand for. */
export function say(text: Localized, { composition, locale }: Page): string {
  return nameSlots(text, composition, locale)
}

/** What an example is called: names are written in English alone. */
export function exampleName(name: string, i: number, { locale }: Page): string {
  return textIn({ ja: `例 ${i + 1}`, en: name }, locale)
}

/** Where something applies, as a row of its own; nothing where it always does. */
export function where(condition: Condition | undefined, { composition, locale }: Page): readonly string[] {
  return condition
    ? [`  ${textIn(catalogWords.unless, locale)}: ${sayCondition(condition, composition, locale)}`]
    : []
}
