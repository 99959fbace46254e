import {
  type AnyLifecycle,
  addDays,
  type Day,
  type Diagnoser,
  type DiagnosisInput,
  dayIn,
  err,
  guarded,
  type Instant,
  type LifecycleAnswer,
  type LifecycleEvents,
  lifecycleAt,
  ok,
  type Problem,
  type Result,
  received,
  shortened,
} from '@shindan/core'
import { named } from './certificate/row-certificate.ts'
import { dueFromOf } from './due-from.ts'
import { lifecycleAffects } from './lifecycle-affects.ts'
import { noticeOf } from './notice/notice.ts'
import { lateDays, ownNotices } from './notice/own-notice.ts'
import { partOf } from './part-of.ts'
import type { InventoryRow } from './row.ts'
import type { CertificateOutcome, DueReminder, RowOutcome, Symptom } from './row-outcome.ts'
import { symptomAffects } from './symptom-affects.ts'
import { unknownLifecycle } from './unknown-lifecycle.ts'

/** When a night is, and who judges. */
export interface Night {
  /** Has the plugins whose lifecycles, facts and errors the inventory speaks of. */
  readonly diagnoser: Diagnoser
  /** The moment of the night. */
  readonly now: Instant
}

/**
 * Judges rows of one night, each with its line. What can be read of a row is judged, whatever cannot: an error is a row of which that
 * is nothing.
 */
export type RowEvaluator = (row: InventoryRow, line: number) => Result<RowOutcome, readonly Problem[]>

/** Rows of one night that are alike are judged once: the answers that are kept. */
const mostKept = 20_000

/**
 * Prepares a night. Errors of a row: what of it cannot be read, each problem at its column: `device`, `certificate`,
 * `lifecycle`, `events.expires`, `device.platform`, `text`.
 *
 * @example
 * const evaluate = createRowEvaluator({ diagnoser, now: '2026-11-27T00:00:00Z' })
 * evaluate({ device: 'iPad-1', lifecycle: 'apns/push-certificate', events: { expires: '2026-12-24' }, facts: {} }, 2)
 */
export const createRowEvaluator = guarded(['night'], 'who judges, and when', evaluatorOf)

function evaluatorOf({ diagnoser, now }: Night): RowEvaluator {
  const { lifecycles } = diagnoser.composition
  const evaluators = new Map(
    [...lifecycles].map(([id, lifecycle]) => {
      const today = dayIn(lifecycle.timeZone, now)
      const own = ownNotices(lifecycle, today)
      const isWide = lifecycleAffects(lifecycle) === 'all-managed-devices'
      return [id, { lifecycle, today, own, isWide, answerTo: lifecycleAt(lifecycle, { now }) }]
    }),
  )
  const lifecycleOf = kept(datesOf, (row) => answered(row, evaluators, lifecycles))
  const symptomsOf = kept(
    ({ lifecycle, facts, text }) => JSON.stringify([lifecycle, facts, text]),
    (row) => symptomsIn(row, diagnoser, { now, lifecycle: lifecycles.get(row.lifecycle ?? '') }),
  )
  return (row, line) =>
    received('row', row, expectedRow, (): Result<RowOutcome, readonly Problem[]> => {
      if (row.device.trim() === '') return err([noDevice])
      const dated = named(row, lifecycles).andThen((own) =>
        lifecycleOf(own).map((standing) => ({ standing, own, name: own.certificate })),
      )
      const shown = hasSymptoms(row) ? shownBy(withDates(row, dated, lifecycles), row) : noSymptoms
      const { device } = row
      const symptoms = shown.symptoms.map((symptom) => ({ device, ...symptom }))
      if (dated.isErr())
        return symptoms.length === 0
          ? err([...dated.error, ...shown.problems])
          : ok({ reminders: [], symptoms, problems: [...dated.error, ...shown.problems] })
      const { standing, name } = dated.value
      const problems = shown.problems.length > 0 && { problems: shown.problems }
      if (!standing)
        return problems && symptoms.length === 0
          ? err(problems.problems)
          : ok({ reminders: [], symptoms, ...problems })
      const { lifecycle, phase, deadline, dueAt, dueFrom, state, nextChangeAt, due, affects } = standing
      const revision = name || standing.revision
      const asks = due.map(({ reminder, due }) => ({ reminder, due }))
      return ok({
        certificate: {
          ...{ device, lifecycle, revision, phase, deadline, dueAt, state, nextChangeAt, line },
          ...(dueFrom && { dueFrom }),
          ...(affects && { affects }),
          ...(asks.length > 0 && { asks }),
        },
        reminders: due.map((one) => ({ device, lifecycle, revision, ...one })),
        symptoms,
        ...problems,
      })
    })

  /** By all that can be read: a fact or a text that cannot keeps back no other. */
  function shownBy(dated: InventoryRow, row: InventoryRow): Shown {
    // What is no date of a fact is a date of the lifecycle still.
    const shown = symptomsOf(dated).orElse(() => symptomsOf(row))
    return shown.match(
      (symptoms) => ({ symptoms, problems: [] }),
      (problems) => ({ symptoms: symptomsOf(without(row, problems)).unwrapOr([]), problems }),
    )
  }
}

/** What a row shows, and what of its facts and its text could not be read. */
interface Shown {
  readonly symptoms: readonly Omit<Symptom, 'device'>[]
  readonly problems: readonly Problem[]
}

/** A row without the facts, or the text, that problems are at. */
function without({ text, ...row }: InventoryRow, problems: readonly Problem[]): InventoryRow {
  const paths = new Set(problems.map(({ path }) => path))
  return {
    ...row,
    facts: Object.fromEntries(Object.entries(row.facts).filter(([id]) => !paths.has(id))),
    ...(text !== undefined && !paths.has('text') && { text }),
  }
}

/** What a night wants of an answer, which says much more. */
interface Answered extends Standing {
  readonly lifecycle: string
  /** What tells the certificate from others of its device, where the inventory has no name for it. */
  readonly revision: string
  readonly due: readonly Pick<DueReminder, 'reminder' | 'due' | 'affects'>[]
}

type Evaluators = ReadonlyMap<
  string,
  {
    readonly lifecycle: AnyLifecycle
    /** Whether missing a deadline of it hits the whole fleet. */
    readonly isWide: boolean
    /** On its calendar. */
    readonly today: Day
    readonly own: ReturnType<typeof ownNotices>
    readonly answerTo: (events: LifecycleEvents) => Result<LifecycleAnswer, readonly Problem[]>
  }
>

type Standing = Pick<
  CertificateOutcome,
  'phase' | 'deadline' | 'dueAt' | 'dueFrom' | 'state' | 'nextChangeAt' | 'affects'
>

function answered(
  { lifecycle: id, events }: InventoryRow,
  evaluators: Evaluators,
  lifecycles: Diagnoser['composition']['lifecycles'],
): Result<Answered | undefined, readonly Problem[]> {
  if (id === undefined || id === '')
    return Object.keys(events).length === 0 ? ok(undefined) : err([noLifecycle])
  const serials = Object.entries(events).filter(([, date]) => excelSerial.test(date))
  if (serials.length > 0) return err(serials.map(noExcelSerial))
  const yearless = Object.entries(events).filter(([, date]) => !hasYear(date))
  if (yearless.length > 0) return err(yearless.map(noYear))
  const known = evaluators.get(id)
  if (!known) return err([unknownLifecycle(id, { lifecycles })])
  return known.answerTo(events).map((answer) => {
    return {
      lifecycle: answer.policy,
      phase: answer.phase,
      ...nextOf(answer, known.lifecycle),
      nextChangeAt: answer.nextChangeAt,
      ...(known.isWide && { affects: 'all-managed-devices' }),
      revision: datesOfAnswer(answer) || datesIn(events),
      due: latest([...dueIn(answer, known.today), ...known.own(answer)], known.lifecycle).map((one) => ({
        ...one,
        ...(hitsAll(known.lifecycle, one.reminder) && { affects: 'all-managed-devices' }),
      })),
    }
  })
}

/** When what happened to its certificate is known of a device as well, in the facts that the lifecycle has for it. */
function withDates(
  row: InventoryRow,
  dated: Result<{ readonly own: Pick<InventoryRow, 'events'> }, unknown>,
  lifecycles: Diagnoser['composition']['lifecycles'],
): InventoryRow {
  const events = lifecycles.get(row.lifecycle ?? '')?.events ?? {}
  const dates = dated.isErr()
    ? []
    : Object.entries(dated.value.own.events).flatMap(([event, date]) => {
        const fact = partOf(events, event)?.fact
        return fact === undefined || date === '' ? [] : [[fact, date]]
      })
  return { ...row, facts: { ...Object.fromEntries(dates), ...row.facts } }
}

function symptomsIn(
  { facts, text }: InventoryRow,
  diagnoser: Diagnoser,
  { now, lifecycle }: { readonly now: Instant; readonly lifecycle: AnyLifecycle | undefined },
): Result<readonly Omit<Symptom, 'device'>[], readonly Problem[]> {
  const zone = lifecycle && { timeZone: lifecycle.timeZone }
  const input = { ...(text !== undefined && { text }), facts, now, ...zone } as DiagnosisInput
  const affectsOf = (kind: Symptom['kind'], id: string) => {
    const isOfWide = kind === 'text' && lifecycle && lifecycleAffects(lifecycle) === 'all-managed-devices'
    const affects = isOfWide ? 'all-managed-devices' : symptomAffects({ kind, id }, diagnoser.composition)
    return affects === 'one-device' ? {} : { affects }
  }
  return diagnoser
    .diagnose(input)
    .map(({ outcome, errors, findings }) => [
      ...errors
        .filter(({ certainty }) => certainty === 'identified')
        .map(({ id }) => ({ kind: 'error', id, ...affectsOf('error', id) }) as const),
      ...findings
        .filter(({ verdict }) => verdict === 'confirmed')
        .map(
          ({ rule: id, steps: [step] }) =>
            ({ kind: 'cause', id, ...(step && { step }), ...affectsOf('cause', id) }) as const,
        ),
      ...(text !== undefined && (outcome === 'unrecognised' || outcome === 'similar')
        ? [{ kind: 'text', id: outcome, ...affectsOf('text', outcome) } as const]
        : []),
    ])
}

/** The next deadline that is ahead, else the last one. */
function nextOf(
  { deadlines }: LifecycleAnswer,
  lifecycle: AnyLifecycle,
): Pick<Standing, 'deadline' | 'dueAt' | 'dueFrom' | 'state'> {
  const byDate = deadlines.filter(({ state }) => state !== 'met').sort((a, b) => (a.at < b.at ? -1 : 1))
  const next = byDate.find(({ state }) => state !== 'passed') ?? byDate.at(-1)
  if (!next) return { deadline: null, dueAt: null, state: null }
  const dueFrom = dueFromOf(next, lifecycle)
  return { deadline: next.id, dueAt: next.at, ...(dueFrom && { dueFrom }), state: next.state }
}

function hitsAll(lifecycle: AnyLifecycle, reminder: string): boolean {
  return noticeOf(lifecycle, reminder)?.affects === 'all-managed-devices'
}

/**
 * Those that are due, and those of the last day that has come while the deadline is ahead: whoever missed a night, or has only
 * just met this certificate, is told what is to be done now, and not all that should have been told before. What was told
 * already stands in the outbox.
 */
function dueIn(
  { reminders, deadlines }: LifecycleAnswer,
  today: Day,
): readonly Pick<DueReminder, 'reminder' | 'due'>[] {
  const begun = reminders.filter(({ on }) => on <= today)
  const last = begun
    .map(({ on }) => on)
    .sort()
    .at(-1)
  const isAhead =
    deadlines.length === 0 || deadlines.some(({ state }) => state === 'open' || state === 'uncertain')
  const isTold = (one: (typeof begun)[number]) =>
    one.due || (one.on === last && (isAhead || addDays(one.on, lateDays) >= today))
  return begun.filter(isTold).map(({ id, on }) => ({ reminder: id, due: on }))
}

/** Of what the lifecycle tells of a deadline, and the fleet by itself, the last: whoever is told late is told once. */
function latest(
  due: readonly Pick<DueReminder, 'reminder' | 'due'>[],
  lifecycle: AnyLifecycle,
): readonly Pick<DueReminder, 'reminder' | 'due'>[] {
  if (due.length < 2) return due
  const last = new Map<string | undefined, Day>()
  const deadlines = due.map(({ reminder }) => noticeOf(lifecycle, reminder)?.deadline)
  for (const [i, one] of due.entries()) {
    const known = last.get(deadlines[i])
    if (known === undefined || known < one.due) last.set(deadlines[i], one.due)
  }
  return due.filter((one, i) => deadlines[i] === undefined || one.due === last.get(deadlines[i]))
}

/** However its dates are written. */
function datesOfAnswer({ deadlines }: LifecycleAnswer): string {
  return deadlines.map(({ id, at }) => `${id}=${at}`).join(' ')
}

function hasSymptoms({ facts, text }: InventoryRow): boolean {
  if (text !== undefined) return true
  for (const _ in facts) return true
  return false
}

const noSymptoms: Shown = { symptoms: [], problems: [] }

/** What a row says of its lifecycle. */
function datesOf({ lifecycle, events }: InventoryRow): string {
  return `${lifecycle} ${datesIn(events)}`
}

function datesIn(events: InventoryRow['events']): string {
  return Object.keys(events)
    .sort()
    .map((event) => `${event}=${events[event]}`)
    .join(' ')
}

/** Keeps what was answered to rows that say the same, within bounds; not where hardly any row is like another. */
function kept<A>(
  keyOf: (row: InventoryRow) => string,
  answer: (row: InventoryRow) => A,
): (row: InventoryRow) => A {
  const answers = new Map<string, A>()
  let found = 0
  let isWorthIt = true
  return (row) => {
    if (!isWorthIt) return answer(row)
    const key = keyOf(row)
    const known = answers.get(key)
    if (known !== undefined) {
      found++
      return known
    }
    const fresh = answer(row)
    if (answers.size >= mostKept) {
      isWorthIt = found * 10 > answers.size
      answers.clear()
      found = 0
    }
    if (isWorthIt) answers.set(key, fresh)
    return fresh
  }
}

/** A date that is read by the day on which it is read would be another one every night. */
const year = /\d{4}|[RHSrhs]\d|[令平昭]/u
/** No date is longer. */
const mostCharacters = 100

function hasYear(date: string): boolean {
  return year.test(date) || year.test(date.slice(0, mostCharacters).normalize('NFKC'))
}

/** The days since 1900 by which Excel keeps a date, from 1982 to 2119: which of its two calendars it counts by nobody sees. */
const excelSerial = /^\s*[3-7]\d{4}(?:\.\d+)?\s*$/

function noExcelSerial([event, found]: readonly [string, string]): Problem<'not-a-date'> {
  return {
    kind: 'not-a-date',
    path: `events.${event}`,
    found: shortened(found),
    expected: {
      ja: '2026-12-24 のような日付（Excel のシリアル値のようです。列の表示形式を日付にして書き出してください）',
      en: 'a date such as 2026-12-24 (this looks like a serial number of Excel: format the column as dates, and export it again)',
    },
  }
}

function noYear([event, found]: readonly [string, string]): Problem<'not-a-date'> {
  return {
    kind: 'not-a-date',
    path: `events.${event}`,
    found: shortened(found),
    expected: { ja: '年のある日付（例: 2026-12-24）', en: 'a date with its year, e.g. 2026-12-24' },
  }
}

const expectedRow = { ja: '資産台帳の 1 行', en: 'a row of an inventory' }

const noDevice: Problem<'missing-field'> = {
  kind: 'missing-field',
  path: 'device',
  found: '',
  expected: { ja: 'デバイスの名前', en: 'the name of the device' },
}

const noLifecycle: Problem<'missing-field'> = {
  kind: 'missing-field',
  path: 'lifecycle',
  found: '',
  expected: {
    ja: '日付がどの期限のものか（期限の種類の ID）',
    en: 'the id of the lifecycle that the dates are of',
  },
}
