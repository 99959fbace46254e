import type { DiagnosisInput } from '../case/index.ts'
import type { Diagnosis } from '../diagnosis/index.ts'
import type { Composition } from '../plugin/compose.ts'
import { redacted } from '../privacy/redact.ts'
import { secretsIn } from '../privacy/secrets.ts'
import { fingerprintOf } from '../text/fingerprint.ts'

type Seen = 'text' | 'code' | 'facts' | 'now'

/**
 * The number of a case: the same in an inquiry and in the bundle beside it, in every language. It tells nothing of what
 * is masked.
 */
export function caseId(
  { text = '', code = '', facts, now }: { readonly [K in Seen]?: DiagnosisInput[K] | undefined },
  diagnosis: Diagnosis,
  composition: Composition,
): string {
  const secrets = secretsIn(facts, composition.facts)
  const masked = (said: string) => redacted(said, { secrets })
  const { catalog } = diagnosis
  return fingerprintOf(JSON.stringify([masked(text), masked(code), now, catalog, verdictsOf(diagnosis)]))
}

/** What an answer comes to, whatever its values are. */
export function verdictsOf({ outcome, errors, findings, questions, notes, exhausted }: Diagnosis): string {
  return JSON.stringify([
    outcome,
    errors.map(({ id, certainty }) => [id, certainty]),
    findings.map(({ rule, verdict, steps }) => [rule, verdict, steps]),
    questions.map(({ kind, fact }) => [kind, fact]),
    notes.map(({ id }) => id),
    exhausted,
  ])
}
