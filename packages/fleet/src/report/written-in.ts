import { type Locale, tagOf } from '@shindan/core'

/** Scripts that are written from the right (Unicode's Bidi_Class R and AL). */
const fromTheRight = /^(?:Adlm|Arab|Aran|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi)$/

/** In which direction a language is written. */
export function writtenIn(locale: Locale): 'ltr' | 'rtl' {
  return fromTheRight.test(new Intl.Locale(tagOf(locale)).maximize().script ?? '') ? 'rtl' : 'ltr'
}
