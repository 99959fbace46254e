import { overLimit, type Problem } from '@shindan/core'
import { isBytesOrText } from '../parse/read-push-file.ts'
import type { RenewalInput } from './door.ts'

/** What all files of one check may cost together, beside what each may. */
export const renewalLimits = {
  /** Bytes, or UTF-16 units, of all files of a check. */
  bytes: 2_000_000,
  /** Files with certificates of authorities. */
  authorities: 16,
} as const

/**
 * The input without its files where they are too much together: a check of some of them might be safe only because
 * another was left out.
 */
export function withinBudget(input: Partial<RenewalInput>): {
  readonly input: Partial<RenewalInput>
  readonly problems: readonly Problem[]
} {
  const { current, renewed, csr, privateKey, inUse, authorities, ...others } = input
  const count = authorities?.length ?? 0
  const files = [
    current,
    renewed,
    csr,
    privateKey,
    inUse,
    ...(authorities ?? []).slice(0, renewalLimits.authorities),
  ]
  const bytes = files.reduce((sum: number, file) => sum + (isBytesOrText(file) ? file.length : 0), 0)
  const problems = [
    ...(count > renewalLimits.authorities
      ? [overLimit('authorities', renewalLimits.authorities, count)]
      : []),
    ...(bytes > renewalLimits.bytes ? [overLimit('bytes', renewalLimits.bytes, bytes, 'input')] : []),
  ]
  return problems.length > 0 ? { input: others, problems } : { input, problems }
}
