import {
  type AnyLifecycle,
  addDays,
  affectsOf,
  type Day,
  type DeadlineAffects,
  daysBetween,
  isWait,
  type LifecycleAnswer,
} from '@shindan/core'
import { partOf } from '../part-of.ts'
import type { DueReminder } from '../row-outcome.ts'
import { deadlineBy } from './deadline-by.ts'

/** Days ahead of a deadline on which the fleet tells of it, where its lifecycle tells nobody on that day: no document has them. */
const daysAhead: { readonly [A in DeadlineAffects]: readonly number[] } = {
  'all-managed-devices': [0, 1, 7, 30],
  'one-device': [0, 1],
}
const longestAhead = 30

/** For so many days after it what hits the whole fleet is told every day; on the last of them also whoever meets it later still. */
const daysAfter = 30

/** For so many days the last reminder of a deadline that has passed is told still, if nobody was told. */
export const lateDays = 7

/** Which deadline one of the fleet's own is of, and how many days ahead; below 0 after it. Nothing where it is none. */
export function ownNotice(id: string): { readonly deadline: string; readonly days: number } | undefined {
  const [, deadline, days, side] = form.exec(id) ?? []
  if (deadline === undefined) return undefined
  return { deadline, days: side === 'before' ? Number(days) : -Number(days) }
}

const form = /^([a-z0-9-]{1,200}):(\d{1,3})-days-(before|after)$/

/**
 * What stands behind a deadline in the id of a reminder about a certificate that a night did not see: nobody knows why, or another
 * has taken its place.
 */
export const unseenMarks = { unseen: ':unseen', exchanged: ':exchanged' } as const

/** The deadline of such a reminder, and which of them it is; nothing where it is none. */
export function unseenNotice(
  id: string,
): { readonly deadline: string; readonly as: keyof typeof unseenMarks } | undefined {
  for (const as of ['unseen', 'exchanged'] as const) {
    const deadline = id.endsWith(unseenMarks[as]) ? id.slice(0, -unseenMarks[as].length) : ''
    if (/^[a-z0-9-]{1,200}$/.test(deadline)) return { deadline, as }
  }
  return undefined
}

function idOf(deadline: string, days: number): string {
  return `${deadline}:${Math.abs(days)}-days-${days < 0 ? 'after' : 'before'}`
}

/**
 * Prepares what the fleet tells by itself on a day of its lifecycle: of each deadline the last notice that has come while it is
 * ahead, so that whoever missed a night is told still; of one that has passed and hits the whole fleet another every day.
 */
export function ownNotices(
  lifecycle: AnyLifecycle,
  today: Day,
): (
  answer: Pick<LifecycleAnswer, 'deadlines' | 'reminders'>,
) => readonly Pick<DueReminder, 'reminder' | 'due'>[] {
  const [from, to] = [addDays(today, -daysAfter), addDays(today, longestAhead)]
  const affected = new Map(
    Object.entries(lifecycle.deadlines).flatMap(([id, deadline]) =>
      isWait(deadline) ? [] : [[id, affectsOf(deadline)] as const],
    ),
  )
  return ({ deadlines, reminders }) =>
    deadlines.flatMap(({ id, on, state }) => {
      const affects = affected.get(id)
      if (!affects || on > to || state === 'met') return []
      if (on < from && (affects === 'one-device' || state !== 'passed')) return []
      const days = daysTold(daysBetween(today, on), affects, state === 'passed')
      if (days === undefined) return []
      const due = addDays(on, -days)
      const isTold = reminders.some((one) => one.on === due && deadlineOf(lifecycle, one.id) === id)
      return isTold ? [] : [{ reminder: idOf(id, days), due }]
    })
}

/** How many days ahead it is told on a day with so many left; nothing where it is not told. */
function daysTold(left: number, affects: DeadlineAffects, hasPassed: boolean): number | undefined {
  if (hasPassed && left < 0)
    return affects === 'all-managed-devices' ? Math.max(left, -daysAfter) : lateFor(left)
  return daysAhead[affects].find((days) => days >= left)
}

function lateFor(left: number): 0 | undefined {
  return left >= -lateDays ? 0 : undefined
}

function deadlineOf(lifecycle: AnyLifecycle, reminder: string): string | undefined {
  const definition = partOf(lifecycle.reminders, reminder)
  return definition && deadlineBy(lifecycle, definition.before)
}
