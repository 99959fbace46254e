import { type Locale, type Localized, textIn } from '@shindan/core'

/** Picks the text of one language. */
export type Speak = (text: Localized) => string

export function speak(locale: Locale): Speak {
  return (text) => textIn(text, locale)
}
