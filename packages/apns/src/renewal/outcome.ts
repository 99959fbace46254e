import type { RenewalCheckItem } from './check.ts'
import type { Renewal } from './input.ts'
import type { RenewalVerdict } from './verdict.ts'

/**
 * What an upload comes to, whichever console it is for: the rows of the joint decision table after LS-59. Each console
 * has its own words for them. Consoles look at keys first, then at topics.
 */
export type RenewalOutcome =
  | 'notACertificate'
  | 'notMdmCertificate'
  | 'keyMismatch'
  | 'topicChanged'
  | 'notExtended'
  /** Not in the table: sound in all else, but expired or not yet valid. */
  | 'notInDate'
  | 'renewed'
  | 'firstRegistration'
  | 'reRegistered'
  | 'undecided'

/** The first row that holds. */
export function outcomeOf(
  checks: readonly RenewalCheckItem[],
  verdict: RenewalVerdict,
  { kinds, registered }: Renewal,
): RenewalOutcome {
  const result = (id: RenewalCheckItem['id']) => checks.find((item) => item.id === id)?.result
  const fails = (...ids: RenewalCheckItem['id'][]) => ids.some((id) => result(id) === 'fail')
  if (fails('is-push-certificate'))
    return kinds.renewed?.endsWith('-certificate') ? 'notMdmCertificate' : 'notACertificate'
  if (fails('key-matches-csr', 'key-matches-private-key')) return 'keyMismatch'
  if (fails('topic-unchanged')) return 'topicChanged'
  if (fails('validity-extended', 'not-the-same-file')) return 'notExtended'
  if (fails('currently-valid')) return 'notInDate'
  if (verdict === 'safe') return 'renewed'
  const keyFits = result('key-matches-csr') === 'pass' || result('key-matches-private-key') === 'pass'
  if (!registered || !keyFits || result('currently-valid') !== 'pass') return 'undecided'
  return registered === 'never' ? 'firstRegistration' : 'reRegistered'
}
