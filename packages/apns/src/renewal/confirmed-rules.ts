import { dateState } from './certificate-checks.ts'
import type { CheckId, RenewalCheckItem } from './check.ts'
import type { Renewal } from './input.ts'

/** Rules of this package that failed checks confirm, in the order in which they are reported. */
const ruleOfCheck = [
  ['apns/not-a-push-certificate', ['is-push-certificate']],
  ['apns/csr-mismatch', ['key-matches-csr', 'key-matches-private-key']],
  ['apns/different-certificate-renewed', ['topic-unchanged']],
  ['apns/validity-not-extended', ['validity-extended', 'not-the-same-file']],
  ['apns/csr-malformed', ['csr-well-formed']],
  ['apns/csr-signature-outdated', ['csr-signature-current']],
  ['apns/notes-not-alphanumeric', ['notes-alphanumeric']],
] as const satisfies readonly (readonly [string, readonly CheckId[]])[]

/** Id of a rule that files can confirm. */
export type RenewalRuleId = (typeof ruleOfCheck)[number][0] | 'apns/certificate-expired'

/** The rules that the files confirm: the key before the topic when both differ. */
export function confirmedRules(checks: readonly RenewalCheckItem[], renewal: Renewal): RenewalRuleId[] {
  const failed = new Set(checks.filter(({ result }) => result === 'fail').map(({ id }) => id))
  const rules: RenewalRuleId[] = ruleOfCheck
    .filter(([, ids]) => ids.some((id) => failed.has(id)))
    .map(([rule]) => rule)
  const judged = renewal.renewed ?? renewal.current
  const isExpired = judged !== undefined && dateState(judged, renewal.now) === 'expired'
  return isExpired ? [...rules, 'apns/certificate-expired'] : rules
}
