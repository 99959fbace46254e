import {
  type Composition,
  dayIn,
  guarded,
  type Instant,
  type Locale,
  type Localized,
  textIn,
} from '@shindan/core'
import { hitsAllDevices } from '../lifecycle-affects.ts'
import type { Rejected } from '../partition.ts'
import { wideLifecycleOf } from '../rejected-lifecycle.ts'
import type { Stream } from '../stream.ts'
import { symptomAffects } from '../symptom-affects.ts'
import { lineOf } from '../written-line.ts'
import { certificateName } from './certificate-name.ts'
import { csvLine } from './csv.ts'
import { firstThing } from './first-thing.ts'
import type { MissingCertificate, ReportCertificate, ReportSymptom } from './fleet-report.ts'
import { deadlineName, lifecycleName, phaseName } from './names.ts'
import { isReplaced, pressingBy } from './pressing.ts'
import { type Say, sayIn } from './say.ts'
import { dueText } from './say-due.ts'
import { sayReasons } from './say-reasons.ts'
import { symptomName } from './symptoms.ts'

/** One of the lists of a report, whole. */
export type ReportList =
  | {
      readonly certificates: Stream<ReportCertificate>
      /** Those that the last night did not see stand behind the others, unless another took their place. */
      readonly missing?: Stream<MissingCertificate>
    }
  | { readonly symptoms: Stream<ReportSymptom> }
  | { readonly rejects: Stream<Rejected> }

/** In which language the lists are, and in which zone their times. */
export interface ReportCsvOptions {
  readonly composition: Composition
  readonly locale: Locale
  readonly timeZone: string
  /** The moment of the night: a deadline of its day needs a person. */
  readonly now?: Instant
}

/**
 * A list of a report as CSV for a spreadsheet, piece by piece: with a byte order mark, by which Excel knows UTF-8, and
 * nothing in it that a spreadsheet takes for a formula. Instants are `2025-01-05T23:59:59+09:00`; a deadline of which the day
 * alone is known is `2025-01-05`. What the list throws
 * comes out as it is.
 *
 * @example
 * const csv = reportCsv({ symptoms: store.symptoms() }, { composition, locale: 'ja', timeZone: 'Asia/Tokyo' })
 * for await (const piece of csv) file.write(piece)
 */
export const reportCsv = guarded(['list', 'options'], 'a list, and how it is said', csvOf)

function csvOf(list: ReportList, options: ReportCsvOptions): AsyncGenerator<string> {
  const say = sayIn(options.locale)
  if ('certificates' in list) return certificatesWritten(list, options, say)
  if ('symptoms' in list) return written(list.symptoms, symptomHead(say), symptomRow(options, say))
  return written(list.rejects, rejectHead(say), rejectRow(options, say))
}

async function* certificatesWritten(
  { certificates, missing = [] }: Extract<ReportList, { readonly certificates: unknown }>,
  options: ReportCsvOptions,
  say: Say,
): AsyncGenerator<string> {
  yield* written(certificates, certificateHead(say), certificateRow(options, say))
  const rowOf = missingRow(options, say)
  for await (const one of missing) if (!one.isReplaced) yield csvLine(rowOf(one))
}

async function* written<T>(
  stream: Stream<T>,
  head: readonly string[],
  rowOf: (one: T) => readonly string[],
): AsyncGenerator<string> {
  yield `\ufeff${csvLine(head)}`
  for await (const one of stream) yield csvLine(rowOf(one))
}

function certificateHead(say: Say): readonly string[] {
  return certificateColumns.map((word) => say.word(word))
}

const certificateColumns = [
  'device',
  'lifecycle',
  'revision',
  'phase',
  'deadline',
  'due',
  'needsPerson',
  'affects',
  'cost',
] as const

function certificateRow({ composition, locale, timeZone, now }: ReportCsvOptions, say: Say) {
  const labelOf = (label: Localized) => textIn(label, locale)
  const pressingOf = pressingBy(composition)
  return (certificate: ReportCertificate) => {
    const { device, lifecycle, revision, phase, deadline, dueAt, dueFrom, state } = certificate
    const dayZone = composition.lifecycles.get(lifecycle)?.timeZone ?? timeZone
    const found = pressingOf(certificate)
    const isOld = found !== undefined && isReplaced(certificate, found)
    const pressing = isOld ? undefined : found
    const isOpen = deadline !== null && state === 'open'
    const isToday = now !== undefined && dueAt !== null && dayIn(dayZone, dueAt) === dayIn(dayZone, now)
    return [
      device,
      labelOf(lifecycleName(lifecycle, composition)),
      labelOf(certificateName({ lifecycle, revision }, composition)),
      labelOf(phaseName(lifecycle, phase, composition)),
      deadline === null ? '' : labelOf(deadlineName(lifecycle, deadline, composition)),
      dueAt === null ? '' : dueText({ at: dueAt, from: dueFrom }, { dayZone, timeZone }),
      say.word(isOld ? 'isReplaced' : pressing ? 'yes' : isOpen ? (isToday ? 'today' : 'notYet') : 'no'),
      pressing ? say.word(pressing.affects === 'one-device' ? 'device' : 'allDevices') : '',
      pressing && pressing.state !== 'open' ? labelOf(pressing.why) : '',
    ]
  }
}

function missingRow({ composition, locale, timeZone }: ReportCsvOptions, say: Say) {
  const labelOf = (label: Localized) => textIn(label, locale)
  return ({ device, lifecycle: id, revision, deadline, dueAt, dueFrom }: MissingCertificate) => {
    const dayZone = composition.lifecycles.get(id)?.timeZone ?? timeZone
    return [
      device,
      labelOf(lifecycleName(id, composition)),
      labelOf(certificateName({ lifecycle: id, revision }, composition)),
      say.word('unseen'),
      deadline === null ? '' : labelOf(deadlineName(id, deadline, composition)),
      dueAt === null ? '' : dueText({ at: dueAt, from: dueFrom }, { dayZone, timeZone }),
      say.word('yes'),
      say.word(hitsAllDevices(id, composition) ? 'allDevices' : 'device'),
      '',
    ]
  }
}

function symptomHead(say: Say): readonly string[] {
  return (['device', 'kind', 'text', 'isNew', 'affects', 'first'] as const).map((word) => say.word(word))
}

function symptomRow({ composition, locale }: ReportCsvOptions, say: Say) {
  return (symptom: ReportSymptom) => {
    const isWide = symptomAffects(symptom, composition) === 'all-managed-devices'
    return [
      symptom.device,
      say.word(symptom.kind === 'text' ? 'shownText' : symptom.kind),
      textIn(symptomName(symptom, composition), locale),
      say.word(symptom.isNew ? 'yes' : 'no'),
      say.word(isWide ? (symptom.kind === 'text' ? 'maybeAll' : 'allDevices') : 'device'),
      textIn(firstThing(symptom, composition).do, locale),
    ]
  }
}

function rejectHead(say: Say): readonly string[] {
  return (['line', 'device', 'reason', 'dates', 'affects', 'row'] as const).map((word) => say.word(word))
}

function rejectRow({ composition, locale }: ReportCsvOptions, say: Say) {
  return (rejected: Rejected) => {
    // Of which lifecycle it is, whether its dates were judged or not.
    const { isDated, ...of } = rejected
    const { line, device = '', written: row, problems, columns } = of
    return [
      String(line),
      device,
      sayReasons(problems, columns, locale).join(' / '),
      say.word(isDated ? 'datesRead' : 'datesUnread'),
      wideLifecycleOf(of, composition) === undefined ? '' : say.word('allDevices'),
      typeof row === 'string' ? row : lineOf(row, ','),
    ]
  }
}
