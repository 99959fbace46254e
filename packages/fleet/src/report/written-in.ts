import { type Locale, tagOf, textIn } from '@shindan/core'
import { reportWords } from './words.ts'

/** Scripts that are written from the right (Unicode's Bidi_Class R and AL). */
const fromTheRight = /^(?:Adlm|Arab|Aran|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi)$/

/** The tag of the language in which a report comes out: where nobody gave words in the one that was asked for, another. */
export function spokenIn(locale: Locale): string {
  const { ja, en } = reportWords.title
  const [said, tag] = [textIn(reportWords.title, locale), tagOf(locale)]
  const written = said === ja ? 'ja' : said === en ? 'en' : tag
  return tag.split('-')[0] === written ? tag : written
}

/** In which direction a language is written. */
export function writtenIn(tag: string): 'ltr' | 'rtl' {
  return fromTheRight.test(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr'
}
