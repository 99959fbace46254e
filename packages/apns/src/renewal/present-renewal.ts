import { type Envelope, envelope, guarded, type Locale, type Operation, textIn } from '@shindan/core'
import type { PresentedFinding } from '@shindan/core/render'
import type { PushFileKind } from '../parse/push-file.ts'
import type { RenewalCheck, RenewalReport, RenewalStep, RenewalVerdict } from './check-renewal.ts'
import { checkText } from './check-text.ts'

/** A check in one language. */
export interface PresentedCheck extends Omit<RenewalCheck, 'because'> {
  /** What it requires; of a check that failed, how it stands. */
  readonly name: string
  /** Why it came out as it did, as an id. */
  readonly reason: string | null
  /** Why it came out as it did, in words; empty where there is nothing to add. */
  readonly because: string
}

/** A file that is no use where it was given. */
export interface PresentedMisplaced {
  /** Where it was given, as the host names that. */
  readonly option: string
  readonly file: string
  /** What it is. */
  readonly kind: PushFileKind
  readonly message: string
}

/** What the host knows beside the report. */
export interface BesideRenewal {
  /** What is still to be given before a step can be safe, as the host names it. */
  readonly missing: { readonly [Step in RenewalStep]: readonly string[] }
  /** What the rules that the files confirm say: findings of a diagnosis of the report's facts. */
  readonly findings: readonly PresentedFinding[]
  readonly misplaced: readonly PresentedMisplaced[]
  /** The file to which `saveAs` was written. */
  readonly saved: string | null
  /** What each console will show: one of its errors; null where it takes the file, or nobody knows. */
  readonly consoles: { readonly [console: string]: string | null }
}

/** Whether a renewal is safe, in one language. */
export interface PresentedRenewal
  extends Envelope<'renewal'>,
    Omit<RenewalReport, 'facts' | 'files' | 'problems' | 'checks' | 'steps'>,
    Omit<BesideRenewal, 'missing'> {
  readonly steps: {
    readonly [Step in RenewalStep]: { readonly verdict: RenewalVerdict; readonly missing: readonly string[] }
  }
  readonly checks: readonly PresentedCheck[]
}

/** In which language, and in whose words. */
export interface RenewalVoice {
  readonly locale: Locale
  /** The operation `apns/renew` as it stands in the composition, where somebody customised the plugin. */
  readonly operation?: Operation | undefined
}

/** Says a report in one language, with what the host knows beside it. */
export const presentRenewal = guarded(
  ['report', 'beside', 'voice'],
  'what checkRenewal gives, what the host knows beside it, and a locale',
  (
    { facts: _, files: __, problems: ___, checks, steps, ...report }: RenewalReport,
    { missing, findings, misplaced, saved, consoles }: BesideRenewal,
    { locale, operation }: RenewalVoice,
  ): PresentedRenewal => ({
    ...envelope('renewal'),
    ...report,
    steps: {
      portal: { ...steps.portal, missing: missing.portal },
      upload: { ...steps.upload, missing: missing.upload },
    },
    checks: checks.map((check) => {
      const { what, because } = checkText(check, operation)
      return {
        ...check,
        name: textIn(what, locale),
        reason: check.because,
        because: textIn(because, locale) ?? '',
      }
    }),
    findings,
    misplaced,
    saved,
    consoles,
  }),
)
