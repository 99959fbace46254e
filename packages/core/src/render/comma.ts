import type { Localized } from '../text/locale.ts'

/** What stands between the entries of a list. */
export const comma: Localized = { ja: '、', en: ', ' }
