import { leanDifferences } from '../../packages/fleet/test/lean-differences.ts'
import type { Candidate } from './certificates.ts'

/** What the lean reader of fleets says of a certificate and another does not: nothing is a difference that is known. */
export function leanDifferencesIn({ path, der }: Candidate): readonly string[] {
  return leanDifferences(der, { command: true }).map((one) => `${path}, read leanly: ${one}`)
}
