import type { CheckId, RenewalCheckItem } from './check.ts'

/** Whether the upload can be made: `undecided` when something needed is not known. */
export type RenewalVerdict = 'safe' | 'unsafe' | 'undecided'

const needed: readonly CheckId[] = [
  'is-push-certificate',
  'topic-unchanged',
  'validity-extended',
  'currently-valid',
]
const eitherKey: readonly CheckId[] = ['key-matches-csr', 'key-matches-private-key']

/** Any failure makes it unsafe; safe needs the four checks of the new certificate and one of its key. */
export function verdictOf(checks: readonly RenewalCheckItem[]): RenewalVerdict {
  if (checks.some(({ result }) => result === 'fail')) return 'unsafe'
  const passes = (id: CheckId) => checks.some((item) => item.id === id && item.result === 'pass')
  return needed.every(passes) && eitherKey.some(passes) ? 'safe' : 'undecided'
}
