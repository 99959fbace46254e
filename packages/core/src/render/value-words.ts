import type { Localized } from '../text/locale.ts'

/** What values are said with that have no words of their own. */
export const valueWords = {
  true: { ja: 'はい', en: 'yes' },
  false: { ja: 'いいえ', en: 'no' },
  null: { ja: 'なし', en: 'none' },
  unknown: { ja: '〔{label}: 不明〕', en: '[{label}: unknown]' },
} as const satisfies { readonly [word: string]: Localized }
