import type { Instant } from '@shindan/core'
import {
  currentlyValid,
  isPushCertificate,
  notTheSameFile,
  topicUnchanged,
  validityExtended,
} from './certificate-checks.ts'
import type { RenewalCheckItem } from './check.ts'
import { confirmedRules, type RenewalRuleId } from './confirmed-rules.ts'
import { csrSignatureCurrent, csrWellFormed } from './csr-checks.ts'
import { type InUse, inUseOf } from './in-use.ts'
import { type Renewal, type RenewalInput, readRenewal } from './input.ts'
import { keyMatchesCsr, keyMatchesPrivateKey } from './key-checks.ts'
import { notesAlphanumeric } from './notes-check.ts'
import { outcomeOf, type RenewalOutcome } from './outcome.ts'
import { type RenewalFacts, renewalFacts } from './renewal-facts.ts'
import { type RenewalVerdict, verdictOf } from './verdict.ts'

/** Whether an upload is safe, and why. Plain JSON without any private key. */
export interface RenewalReport {
  readonly verdict: RenewalVerdict
  /** All checks, always in the same order. */
  readonly checks: readonly RenewalCheckItem[]
  /** Which row of the decision table it is; a console turns it into its own message. */
  readonly outcome: RenewalOutcome
  /** Rules that the files confirm. */
  readonly rules: readonly RenewalRuleId[]
  /** What each given file is, by its content. */
  readonly files: Renewal['kinds']
  /** After the upload: which certificate the server uses; null when it was not given. */
  readonly inUse: InUse | null
  /** Facts for a diagnosis. */
  readonly facts: RenewalFacts
}

const makeChecks: readonly ((renewal: Renewal) => RenewalCheckItem)[] = [
  isPushCertificate,
  keyMatchesCsr,
  keyMatchesPrivateKey,
  topicUnchanged,
  validityExtended,
  currentlyValid,
  notTheSameFile,
  csrWellFormed,
  csrSignatureCurrent,
  notesAlphanumeric,
]

/**
 * Decides from the files alone whether a push certificate can be uploaded without losing the enrolled devices. Can be
 * used before Apple's portal (request, notes, current certificate), before the upload, and after it (`inUse`).
 *
 * Any file may be the wrong one: that is an answer, not an error. `now` is an ISO 8601 instant.
 *
 * @example
 * const { verdict, outcome } = checkRenewal({ current, renewed, csr }, { now: '2025-03-01T00:00:00Z' })
 */
export function checkRenewal(input: RenewalInput, { now }: { readonly now: Instant }): RenewalReport {
  const renewal = readRenewal(input ?? {}, typeof now === 'string' ? now : '')
  const checks = makeChecks.map((make) => make(renewal))
  const verdict = verdictOf(checks)
  return {
    verdict,
    checks,
    outcome: outcomeOf(checks, verdict, renewal),
    rules: confirmedRules(checks, renewal),
    files: renewal.kinds,
    inUse: inUseOf(renewal),
    facts: renewalFacts(checks, renewal),
  }
}
