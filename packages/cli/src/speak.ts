import type { Locale, Localized } from '@shindan/core'

/** Picks the text of one language. */
export type Speak = (text: Localized) => string

export function speak(locale: Locale): Speak {
  return (text) => text[locale]
}
