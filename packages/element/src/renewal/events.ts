import type {
  CheckId,
  RenewalOutcome,
  RenewalRuleId,
  RenewalStep,
  RenewalVerdict,
} from '@shindan/apns/renewal'

/** How a renewal was found, in ids: nothing of what is in the files. */
export interface CheckedDetail {
  readonly steps: { readonly [Step in RenewalStep]: RenewalVerdict }
  readonly outcome: RenewalOutcome
  readonly checks: readonly { readonly id: CheckId; readonly result: 'pass' | 'fail' | 'unknown' }[]
  readonly rules: readonly RenewalRuleId[]
}

/** The events of `<shindan-renewal-check>`. They bubble and leave shadow roots. */
export interface RenewalEvents {
  'shindan-checked': CustomEvent<CheckedDetail>
}
