import type { Localized } from '../text/locale.ts'
import { nearest } from '../text/nearest.ts'
import { guarded } from './mistake.ts'

/** What was expected, with the one of the candidates that was probably meant, if one is like what was found. */
export const orNearest = guarded(
  ['expected', 'found', 'candidates'],
  'a text in Japanese and English, what was found and what there is',
  (expected: Localized, found: string, candidates: readonly string[]): Localized => {
    const near = nearest(found, candidates)
    return near
      ? { ja: `${expected.ja}（${near} のことでしょうか）`, en: `${expected.en} (did you mean ${near}?)` }
      : expected
  },
)
