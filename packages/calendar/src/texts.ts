import { type Locale, type Localized, textIn } from '@shindan/core'

const words = {
  reason: { ja: '理由', en: 'Reason' },
  range: { ja: 'この間のいずれかの時点', en: 'At some time within' },
  afterwards: { ja: '期限を過ぎると', en: 'After that date' },
  earliest: { ja: '最も早い時刻', en: 'Earliest' },
  affects: { ja: '影響の範囲', en: 'Affects' },
  concerns: { ja: '対象', en: 'Concerns' },
  inferred: { ja: '目安', en: 'Suggestion' },
  certificates: { ja: '証明書', en: 'Certificates' },
  done: { ja: '対応済み', en: 'Done' },
} as const satisfies { readonly [word: string]: Localized }

/** Stands before the title of such a deadline. */
export const wideMark: Localized = { ja: '【全デバイスに影響】', en: '[All devices] ' }

/** Whom a deadline of the whole fleet hits. */
export const allDevices: Localized = { ja: '管理下の全デバイス', en: 'all managed devices' }

/** `Install by: CloudGate UNO certificate`; the lifecycle's name alone where it says the same already. */
export function titled(label: Localized, { label: of }: { readonly label: Localized }): Localized {
  return inEach([label, of], (locale) =>
    textIn(of, locale).includes(textIn(label, locale))
      ? textIn(of, locale)
      : `${textIn(label, locale)}: ${textIn(of, locale)}`,
  )
}

/** A text behind a word. */
export function said(word: keyof typeof words, text: Localized): Localized {
  return inEach([text], (locale) => `${textIn(words[word], locale)}: ${textIn(text, locale)}`)
}

/** What is to be done, while there is time. */
export function toDoBefore(toDo: Localized): Localized {
  return inEach([toDo], (locale) =>
    locale === 'ja'
      ? `この日時より前に対応してください。${textIn(toDo, locale)}`
      : `Before then: ${textIn(toDo, locale)}`,
  )
}

/** Lines, without those that are not there. */
export function lines(...texts: readonly (Localized | undefined)[]): Localized {
  const there = texts.filter((text) => text !== undefined)
  return inEach(there, (locale) => there.map((text) => textIn(text, locale)).join('\n'))
}

/** A text in each language that texts have to have, and in those that one of its parts is in besides. */
export function inEach(parts: readonly Localized[], say: (locale: Locale) => string): Localized {
  const tags = parts.flatMap((part) => Object.keys(part)).map((tag) => [tag, say(tag)])
  return { ja: say('ja'), en: say('en'), ...Object.fromEntries(tags) }
}
