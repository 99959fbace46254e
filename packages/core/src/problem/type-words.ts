import type { Localized } from '../text/locale.ts'

/** Types of data as a person calls them, by the names that schemas have for them. */
export const typeWords = {
  string: { ja: '文字列', en: 'a text' },
  boolean: { ja: 'true または false', en: 'true or false' },
  number: { ja: '数値', en: 'a number' },
  array: { ja: '配列', en: 'a list' },
  object: { ja: 'オブジェクト', en: 'an object' },
  record: { ja: 'オブジェクト', en: 'an object' },
} as const satisfies { readonly [type: string]: Localized }
