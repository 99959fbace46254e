import { outside } from '../problem/mistake.ts'

/** Languages that every text has. One more here makes each missing translation a compile error. */
export const locales = ['ja', 'en'] as const

/** A language that a person reads shindan in. */
export type Locale = (typeof locales)[number]

/** One text in every language. */
export type Localized<T = string> = { readonly [L in Locale]: T }

/** A locale of these; any other is the mistake of a program. */
export function knownLocale(locale: Locale): Locale {
  if (!locales.includes(locale)) throw outside('locale', locales.join(' or '), locale)
  return locale
}
