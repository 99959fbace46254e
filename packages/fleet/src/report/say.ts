import { type Day, fillSlots, type Locale, textIn } from '@shindan/core'
import { reportWords } from './words.ts'
import { spokenIn } from './written-in.ts'

/** How things are said in one language. */
export interface Say {
  readonly word: (word: keyof typeof reportWords, values?: { readonly [slot: string]: string }) => string
  readonly number: (count: number) => string
  /** With its weekday and year. */
  readonly day: (day: Day) => string
  /** Without them, for the little room beside a bar. */
  readonly shortDay: (day: Day) => string
  readonly list: (names: readonly string[]) => string
}

/** Prepares a language, with its numbers and dates. */
export function sayIn(locale: Locale): Say {
  const tag = spokenIn(locale)
  const tags = [tag === 'en' ? 'en-GB' : tag, 'en-GB']
  const number = new Intl.NumberFormat(tags)
  const short = { month: 'short', day: 'numeric', timeZone: 'UTC' } as const
  const shortDay = new Intl.DateTimeFormat(tags, short)
  const day = new Intl.DateTimeFormat(tags, { ...short, year: 'numeric' })
  const dateOf = (given: Day) => Date.parse(`${given}T00:00:00Z`)
  return {
    word: (word, values = {}) => fillSlots(textIn(reportWords[word], locale), (slot) => values[slot] ?? ''),
    number: (count) => number.format(count),
    day: (given) => day.format(dateOf(given)),
    shortDay: (given) => shortDay.format(dateOf(given)),
    list: (names) => names.join(textIn({ ja: '、', en: ', ' }, locale)),
  }
}
