import type { Locale, Localized } from '@shindan/core'

const words = {
  reason: { ja: '理由', en: 'Reason' },
  range: { ja: 'この間のいずれかの時点', en: 'At some time within' },
  concerns: { ja: '対象', en: 'Concerns' },
  inferred: { ja: '目安', en: 'Suggestion' },
  done: { ja: '対応済み', en: 'Done' },
} as const satisfies { readonly [word: string]: Localized }

/** `Install by: CloudGate UNO certificate`; the lifecycle's name alone where it says the same already. */
export function titled(label: Localized, { label: of }: { readonly label: Localized }): Localized {
  return inEach((locale) =>
    of[locale].includes(label[locale]) ? of[locale] : `${label[locale]}: ${of[locale]}`,
  )
}

/** A text behind a word. */
export function said(word: keyof typeof words, text: Localized): Localized {
  return inEach((locale) => `${words[word][locale]}: ${text[locale]}`)
}

/** Lines, without those that are not there. */
export function lines(...texts: readonly (Localized | undefined)[]): Localized {
  return inEach((locale) => texts.flatMap((text) => text?.[locale] ?? []).join('\n'))
}

/** A text in each language. */
export function inEach(say: (locale: Locale) => string): Localized {
  return { ja: say('ja'), en: say('en') }
}
