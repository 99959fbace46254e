import {
  at,
  type Day,
  type DayProblemKind,
  ok,
  type Problem,
  parseDay,
  type Result,
  shortened,
} from '@shindan/core'

/** What the console says of the MDM certificate: none is registered, or it expires on a day (Japan). */
export type ConsoleExpiry =
  | { readonly kind: 'not-registered' }
  | { readonly kind: 'registered'; readonly expiresOn: Day }

const label = /^(?:MDM\s?証明書(?:の)?)?有効期限\s*[:：]?\s*/
/** Any run of dashes: `-----` comes out of some copies with other ones. */
const none = /^[-‐-―−ー－]{2,}$/
const date = /^(\d{4})\s?[/.年-]\s?(\d{1,2})\s?[/.月-]\s?(\d{1,2})\s?日?(?:\s.*)?$/

/**
 * Reads the expiry as the registration screen shows it, with or without its label. `-----` is no bad date: no
 * certificate is registered (LS-53). The guide shows no date, so the usual Japanese ways to write one are read; a time
 * of day after it is left out.
 *
 * Errors: `not-a-day`, `impossible-date`, `out-of-range`.
 *
 * @example
 * readConsoleExpiry('有効期限: -----') // { kind: 'not-registered' }
 * readConsoleExpiry('有効期限: 2026/03/31') // { kind: 'registered', expiresOn: '2026-03-31' }
 */
export function readConsoleExpiry(text: string): Result<ConsoleExpiry, Problem<DayProblemKind>> {
  const given = typeof text === 'string' ? text : ''
  const shown = given.slice(0, 200).normalize('NFKC').trim().replace(label, '').trim()
  if (none.test(shown)) return ok({ kind: 'not-registered' })
  const [, year = '', month = '', day = ''] = date.exec(shown) ?? []
  return parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    .map((expiresOn): ConsoleExpiry => ({ kind: 'registered', expiresOn }))
    .mapErr((problem) => at('expiry', { ...problem, found: shortened(given) }))
}
