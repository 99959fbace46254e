import { type Locale, type Localized, textIn } from '../text/locale.ts'
import { fillSlots } from '../text/slots.ts'

/** A template of our own in one language, each slot by its name. */
export function filled(
  template: Localized,
  values: { readonly [slot: string]: string },
  locale: Locale,
): string {
  return fillSlots(textIn(template, locale), (slot) => values[slot] ?? '')
}
