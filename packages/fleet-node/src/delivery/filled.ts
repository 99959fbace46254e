import { fillSlots, type Locale, type Localized, textIn } from '@shindan/core'

/** Fills a text; what is filled in holds no slot. */
export function filled(text: Localized, values: { readonly [slot: string]: string }, locale: Locale): string {
  return fillSlots(textIn(text, locale), (slot) => values[slot] ?? '')
}
