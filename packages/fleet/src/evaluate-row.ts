import {
  type AnyLifecycle,
  type Day,
  type Diagnoser,
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
} from '@shindan/core'
import { named } from './certificate/row-certificate.ts'
import { dueFromOf } from './due-from.ts'
import { kept } from './kept.ts'
import { lifecycleAffects } from './lifecycle-affects.ts'
import { dueReminders } from './notice/due-reminders.ts'
import { ownNotices } from './notice/own-notice.ts'
import type { InventoryRow } from './row.ts'
import { lifecycleReader } from './row-lifecycle.ts'
import type { CertificateOutcome, DueReminder, RowOutcome } from './row-outcome.ts'
import { symptomReader } from './row-symptoms.ts'
import { unknownLifecycle } from './unknown-lifecycle.ts'
import { yearlessDates } from './yearless-dates.ts'

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
  const symptomsOf = symptomReader(diagnoser, now)
  const dateFacts = dateFactsOf(lifecycles)
  const ofLifecycle = lifecycleReader({ lifecycles }, (row) => lifecycleOf(row).isOk())
  return (given, line) =>
    received('row', given, expectedRow, (): Result<RowOutcome, readonly Problem[]> => {
      if (given.device.trim() === '') return err([noDevice])
      const { row, problems: slips } = ofLifecycle(given)
      const dated = named(row, lifecycles).andThen((own) =>
        lifecycleOf(own).map((standing) => ({ standing, own })),
      )
      const known = dated.unwrapOr(undefined)
      const shown = symptomsOf(row, known?.own.events)
      const { device } = row
      const symptoms = shown.symptoms.map((symptom) => ({ device, ...symptom }))
      const problems = [...slips, ...(dated.isErr() ? dated.error : []), ...shown.problems]
      const hasUnreadDate = dated.isErr() || problems.some(({ path }) => dateFacts.has(path))
      const unread = { ...(problems.length > 0 && { problems }), ...(hasUnreadDate && { hasUnreadDate }) }
      const standing = known?.standing
      if (!standing)
        return hasUnreadDate && symptoms.length === 0
          ? err(problems)
          : ok({ reminders: [], symptoms, ...unread })
      const { lifecycle, phase, deadline, dueAt, dueFrom, state, nextChangeAt, due, affects } = standing
      const revision = known.own.certificate || standing.revision
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
        ...unread,
      })
    })
}

/** The facts that are dates of a lifecycle. */
function dateFactsOf(lifecycles: Diagnoser['composition']['lifecycles']): ReadonlySet<string> {
  return new Set(
    [...lifecycles.values()].flatMap(({ events }) => Object.values(events).flatMap(({ fact }) => fact ?? [])),
  )
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
  const yearless = yearlessDates(events)
  if (yearless.length > 0) return err(yearless)
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
      due: dueReminders(answer, known),
    }
  })
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

/** However its dates are written. */
function datesOfAnswer({ deadlines }: LifecycleAnswer): string {
  return deadlines.map(({ id, at }) => `${id}=${at}`).join(' ')
}

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
