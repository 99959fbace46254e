import type { Localized } from '../text/locale.ts'
import { nearest } from '../text/nearest.ts'

/** What was expected, with the one of the candidates that was probably meant, if one is like what was found. */
export function orNearest(expected: Localized, found: string, candidates: readonly string[]): Localized {
  const near = nearest(found, candidates)
  return near
    ? { ja: `${expected.ja}（${near} のことでしょうか）`, en: `${expected.en} (did you mean ${near}?)` }
    : expected
}
