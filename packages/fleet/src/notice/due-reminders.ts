import { type AnyLifecycle, addDays, type Day, type LifecycleAnswer } from '@shindan/core'
import type { DueReminder } from '../row-outcome.ts'
import { noticeOf } from './notice.ts'
import { lateDays, type ownNotices } from './own-notice.ts'

type Due = Pick<DueReminder, 'reminder' | 'due' | 'affects'>

/** What somebody is to be told of a certificate on a day of its lifecycle, with whom it hits. */
export function dueReminders(
  answer: LifecycleAnswer,
  {
    lifecycle,
    today,
    own,
  }: {
    readonly lifecycle: AnyLifecycle
    readonly today: Day
    /** What the fleet tells by itself on that day. */
    readonly own: ReturnType<typeof ownNotices>
  },
): readonly Due[] {
  return latest([...dueIn(answer, today), ...own(answer)], lifecycle).map((one) => ({
    ...one,
    ...(noticeOf(lifecycle, one.reminder)?.affects === 'all-managed-devices' && {
      affects: 'all-managed-devices',
    }),
  }))
}

/**
 * Those that are due, and those of the last day that has come while the deadline is ahead: whoever missed a night, or has only
 * just met this certificate, is told what is to be done now, and not all that should have been told before. What was told
 * already stands in the outbox.
 */
function dueIn({ reminders, deadlines }: LifecycleAnswer, today: Day): readonly Due[] {
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
function latest(due: readonly Due[], lifecycle: AnyLifecycle): readonly Due[] {
  if (due.length < 2) return due
  const last = new Map<string | undefined, Day>()
  const deadlines = due.map(({ reminder }) => noticeOf(lifecycle, reminder)?.deadline)
  for (const [i, one] of due.entries()) {
    const known = last.get(deadlines[i])
    if (known === undefined || known < one.due) last.set(deadlines[i], one.due)
  }
  return due.filter((one, i) => deadlines[i] === undefined || one.due === last.get(deadlines[i]))
}
