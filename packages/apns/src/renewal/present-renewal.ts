import { type Envelope, envelope, fillSlots, type Operation, textIn } from '@shindan/core'
import type { PresentedFinding, Voice } from '@shindan/core/render'
import type { PushFileKind } from '../parse/push-file.ts'
import type { CheckId, RenewalCheck, RenewalReport, RenewalStep, RenewalVerdict } from './check-renewal.ts'
import { checkText } from './check-text.ts'
import type { PresentedConsole } from './consoles.ts'
import { headline } from './headline.ts'
import { inUseNotice } from './in-use.ts'
import type { RenewalPart } from './missing.ts'
import { sayCompared } from './say-compared.ts'
import { whereToFind } from './where-to-find.ts'
import { renewalStepWords } from './words.ts'

/** A check in one language. */
export interface PresentedCheck extends Omit<RenewalCheck, 'because'> {
  /** What it requires; of a check that failed, how it stands. */
  readonly name: string
  /** Why it came out as it did, as an id. */
  readonly reason: string | null
  /** Why it came out as it did, in words; empty where there is nothing to add. */
  readonly because: string
  /** What a pass rests on, where it is less than it seems. */
  readonly rests?: string
  /** What to do where it failed. */
  readonly fix?: string
  /** What `expected` says, in words: `needed: 1 March 2026 …`. Of a check that passed, only where it is the date of expiry. */
  readonly needed?: string
  /** What `actual` says, in words. Of a check that passed, only where it is the date of expiry. */
  readonly given?: string
  /** What is still to be given before it can be decided, as the host names it. */
  readonly missing: readonly string[]
}

/** The verdict on a step, in one language. */
export interface PresentedRenewalStep {
  readonly verdict: RenewalVerdict
  /** What the step is called. */
  readonly name: string
  /** The verdict in words, and what to do now. */
  readonly text: string
  /** What is still to be given before it can be safe, as the host names it. */
  readonly missing: readonly string[]
  /** Where each of `missing` is to be found, in its order. */
  readonly where: readonly string[]
}

/** What is said of the certificate in use after the upload, in one language. */
export interface PresentedInUse {
  /** Something is wrong: the devices may be out of reach. */
  readonly alarming: boolean
  readonly text: string
  /** The topics, where they differ. */
  readonly topics?: { readonly expected: string; readonly actual: string }
}

/** For what a file was taken. */
export interface PresentedPlaced {
  /** The place, as the host names it. */
  readonly option: string
  readonly file: string
  /** What it is. */
  readonly kind: PushFileKind
}

/** A file that is no use where it was given. */
export interface PresentedMisplaced extends PresentedPlaced {
  readonly message: string
}

/** What is known beside the report. */
export interface BesideRenewal {
  /** What is still to be given before a step can be safe, and before a check can be decided. */
  readonly missing: {
    readonly [Step in RenewalStep]: readonly RenewalPart[]
  } & { readonly of: (check: CheckId) => readonly RenewalPart[] }
  /** What the rules that the files confirm say: findings of a diagnosis of the report's facts. */
  readonly findings: readonly PresentedFinding[]
  /** For what each file was taken, in the order in which they were given. */
  readonly placed: readonly PresentedPlaced[]
  readonly misplaced: readonly PresentedMisplaced[]
  /** What each console will show. */
  readonly shows: readonly PresentedConsole[]
}

/** Whether a renewal is safe, in one language: what `answerRenewal` gives. */
export interface PresentedRenewal
  extends Envelope<'renewal'>,
    Omit<RenewalReport, 'facts' | 'files' | 'problems' | 'checks' | 'steps'>,
    Omit<BesideRenewal, 'missing'> {
  readonly steps: { readonly [Step in RenewalStep]: PresentedRenewalStep }
  readonly checks: readonly PresentedCheck[]
  /** What is said of `inUse`; null where nothing is. */
  readonly inUseNotice: PresentedInUse | null
  /** The file to which a host wrote `saveAs`; null where it wrote none. */
  readonly saved: string | null
  /** What each console will show: one of its errors, or that it takes the file; null where nobody knows. */
  readonly consoles: { readonly [console: string]: string | null }
}

/** In which language, dates in which zone, and in whose words. */
export interface RenewalVoice extends Voice {
  /** What the host calls what can be given, and how a sentence of its names that. */
  readonly nameOf: (part: RenewalPart) => string
  readonly sayPart: (part: RenewalPart) => string
  /** The operation `apns/renew` as it stands in the composition, where somebody customised the plugin. */
  readonly operation?: Operation | undefined
}

/** Says a report in one language, with what is known beside it. */
export function presentRenewal(
  report: RenewalReport,
  { missing, findings, placed, misplaced, shows }: BesideRenewal,
  voice: RenewalVoice,
): PresentedRenewal {
  const { facts: _, files: __, problems: ___, checks, ...told } = report
  const { locale } = voice
  const notice = inUseNotice(report)
  const stepOf = (step: RenewalStep): PresentedRenewalStep => ({
    ...report.steps[step],
    missing: missing[step].map(voice.nameOf),
    where: missing[step].map((part) => textIn(whereToFind[part], locale)),
    name: textIn(renewalStepWords[step].name, locale),
    text: textIn(headline(step, report, missing[step].map(voice.sayPart)), locale),
  })
  return {
    ...envelope('renewal'),
    ...told,
    steps: { portal: stepOf('portal'), upload: stepOf('upload') },
    checks: checks.map((check) => presentCheck(check, missing.of(check.id), voice)),
    findings,
    placed,
    misplaced,
    inUseNotice: notice && {
      alarming: notice.alarming,
      text: textIn(notice.text, locale),
      ...(notice.topics && { topics: notice.topics }),
    },
    saved: null,
    consoles: Object.fromEntries(shows.map(({ console, shows }) => [console, shows])),
    shows,
  }
}

function presentCheck(
  check: RenewalCheck,
  missing: readonly RenewalPart[],
  { operation, nameOf, ...voice }: RenewalVoice,
): PresentedCheck {
  const { what, because, rests, fix, needed, given } = checkText(check, operation)
  // Both dates of expiry are worth reading also where nothing is wrong with them.
  const isTold = check.result !== 'pass' || check.id === 'validity-extended'
  const { expected, actual } = sayCompared(isTold ? check : { expected: null, actual: null }, voice)
  const { locale } = voice
  return {
    ...check,
    name: textIn(what, locale),
    reason: check.because,
    because: textIn(because, locale) ?? '',
    ...(rests && { rests: textIn(rests, locale) }),
    ...(fix && { fix: textIn(fix, locale) }),
    ...(expected !== undefined && { needed: fillSlots(textIn(needed, locale), () => expected) }),
    ...(actual !== undefined && { given: fillSlots(textIn(given, locale), () => actual) }),
    missing: missing.map(nameOf),
  }
}
