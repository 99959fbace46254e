import {
  type Diagnoser,
  err,
  isTimeZone,
  type Locale,
  type Localized,
  ok,
  type Problem,
  type Result,
  received,
  unknownTimeZone,
} from '@shindan/core'
import { type PresentedFinding, presentFinding, type Voice } from '@shindan/core/render'
import { readPushFile } from '../parse/read-push-file.ts'
import { overBudget } from './budget.ts'
import { checkRenewal, type RenewalReport } from './check-renewal.ts'
import { type Console, consoleAnswers } from './consoles.ts'
import type { RenewalInput } from './door.ts'
import { filesAsInput, type GivenFile, placesGivenTwice } from './given-file.ts'
import { misplacedAmong, unusedAmong } from './misplaced.ts'
import { missingFor, missingOf, type RenewalPart } from './missing.ts'
import { type PresentedPlaced, type PresentedRenewal, presentRenewal } from './present-renewal.ts'

/** What is at hand of a renewal, the files as their owner has them. */
export interface RenewalAtHand extends Pick<RenewalInput, 'enrolledTopic' | 'notes' | 'registered'> {
  readonly files: readonly GivenFile[]
}

/** Who judges, when, and who is told. */
export interface RenewalContext {
  /** Has the plugin `apns`, or one that uses it: as somebody may have customised it. */
  readonly diagnoser: Diagnoser
  /** The consoles whose answer is to be told; none by default. */
  readonly consoles?: readonly Console[]
  /** The instant to check for, with `Z` or an offset. */
  readonly now: string
  readonly locale: Locale
  /** IANA name of the zone that dates are told in. */
  readonly timeZone: string
  /** What the host calls what can be given, e.g. the label of a field. */
  readonly nameOf: (part: RenewalPart) => string
  /** How a sentence names it, where that name says too little by itself. */
  readonly sayPart?: (part: RenewalPart) => string
}

/**
 * Whether a renewal is safe, said whole: the verdict on each step and what to do now, the checks, the causes that the files
 * confirm with their remedies, what each console will show, and which file is no use where it was given. It is the
 * document of the kind `renewal`.
 *
 * Errors: what of the input does not fit, at the place that it was given for, e.g. `several-certificates` at `current`,
 * `contradiction` at `registered`; `repeated-field` at a place that two files are given for,
 * `limit-exceeded` at `files`; `not-an-instant` at `now`; `unknown-time-zone` at `timeZone`.
 *
 * @example
 * answerRenewal({ files: placeFiles(files).given }, { diagnoser, consoles, now, locale: 'ja', timeZone: 'Asia/Tokyo', nameOf })
 */
export function answerRenewal(
  atHand: RenewalAtHand,
  context: RenewalContext,
): Result<PresentedRenewal, readonly Problem[]> {
  return received('atHand', atHand, expectedAtHand, () => answered(atHand, context))
}

const expectedAtHand: Localized = {
  ja: 'files（place、name、content を持つファイルの配列）を持つものと、答え方（diagnoser、locale、nameOf など）',
  en: 'files, each with place, name and content, and a context with diagnoser, locale and nameOf',
}

function answered(
  { files, ...told }: RenewalAtHand,
  context: RenewalContext,
): Result<PresentedRenewal, readonly Problem[]> {
  const { diagnoser, consoles = [], now, locale, timeZone, nameOf, sayPart = nameOf } = context
  const input: RenewalInput = { ...filesAsInput(files), ...told }
  if (!isTimeZone(timeZone)) return err([unknownTimeZone('timeZone', timeZone)])
  const unusable = [...overBudget(files), ...placesGivenTwice(files)]
  if (unusable.length > 0) return err(unusable)
  const checked = checkRenewal(input, { now })
  if (checked.problems.length > 0) return err(checked.problems)
  const { composition } = diagnoser
  // What somebody switched off is not said of the files either.
  const report = { ...checked, rules: checked.rules.filter((rule) => composition.rules.has(rule)) }
  const voice = { locale, nameOf }
  return findingsFor(report, diagnoser, { locale, timeZone, now }).map((findings) =>
    presentRenewal(
      report,
      {
        missing: {
          portal: missingFor('portal', input, report.facts),
          upload: missingFor('upload', input, report.facts),
          of: (check) => missingOf(check, input),
        },
        findings,
        placed: placedAs(files, report.files, nameOf),
        misplaced: [...misplacedAmong(files, voice), ...unusedAmong(files, report.unusedAuthorities, voice)],
        shows: consoleAnswers(consoles, report.outcome, composition, locale),
      },
      { locale, timeZone, nameOf, sayPart, operation: composition.operations.get('apns/renew') },
    ),
  )
}

/** For what each file was taken. */
function placedAs(
  files: readonly GivenFile[],
  kinds: RenewalReport['files'],
  nameOf: (place: GivenFile['place']) => string,
): readonly PresentedPlaced[] {
  return files.map(({ place, name, content }) => ({
    option: nameOf(place),
    file: name,
    kind: (place !== 'authorities' && kinds[place]) || readPushFile(content).kind,
  }))
}

/** What the rules that the files confirm say, in the order of the report. */
function findingsFor(
  { rules, facts }: RenewalReport,
  { diagnose, composition }: Diagnoser,
  { now, ...voice }: Voice & { readonly now: string },
): Result<readonly PresentedFinding[], readonly Problem[]> {
  if (rules.length === 0) return ok([])
  return diagnose({ facts, now, timeZone: voice.timeZone }).map((diagnosis) =>
    rules.flatMap((rule) =>
      diagnosis.findings
        .filter((finding) => finding.rule === rule)
        .map((finding) => presentFinding(finding, diagnosis.facts, composition, voice)),
    ),
  )
}
