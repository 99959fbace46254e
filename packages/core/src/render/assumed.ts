import type { KnownValue } from '../judge/index.ts'
import { type Locale, textIn } from '../text/locale.ts'
import { assumedWords, isSpan, type Time } from '../time/index.ts'
import { comma } from './comma.ts'

/** What was assumed in reading a fact's time, in one language; undefined where nothing was. */
export function sayAssumed(
  { value, assumed = [], timeZone }: KnownValue,
  locale: Locale,
): string | undefined {
  if (assumed.length === 0 || timeZone === undefined || !isTime(value)) return undefined
  return assumedWords(assumed, value, timeZone)
    .map((words) => textIn(words, locale))
    .join(textIn(comma, locale))
}

/** What is masked is no time: nothing is said of it. */
function isTime(value: unknown): value is Time {
  return isSpan(value) || (typeof value === 'string' && /^\d{4}-/.test(value))
}
