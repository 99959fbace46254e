import { addDays, type Day, dayIn, daysBetween, epochOf, type Instant, startOfDay } from '@shindan/core'
import type { ReportCertificate, ReportedExpiries } from './fleet-report.ts'

/** Weeks that are listed: a quarter of a year. */
const weeksAhead = 13

/** Counts deadlines by week, from the week of `now` on. */
export function expiriesTaken(
  now: Instant,
  timeZone: string,
): {
  readonly take: (certificate: Pick<ReportCertificate, 'dueAt'>) => void
  readonly taken: () => ReportedExpiries
} {
  const monday = mondayOf(dayIn(timeZone, now))
  const days = Array.from({ length: weeksAhead }, (_, week) => addDays(monday, 7 * week))
  const ends = days.map((day) => epochOf(startOfDay(timeZone, addDays(day, 7))))
  const counts = days.map(() => 0)
  const from = epochOf(now)
  let [passed, later, none] = [0, 0, 0]
  return {
    take: ({ dueAt }) => {
      if (dueAt === null) {
        none++
        return
      }
      const due = epochOf(dueAt)
      const week = ends.findIndex((end) => due < end)
      if (due < from) passed++
      else if (week < 0) later++
      else counts[week] = (counts[week] ?? 0) + 1
    },
    taken: () => ({
      weeks: days.map((day, week) => ({ from: day, to: addDays(day, 6), count: counts[week] ?? 0 })),
      passed,
      later,
      none,
    }),
  }
}

/** 1970-01-05 was one. */
function mondayOf(day: Day): Day {
  return addDays(day, -(daysBetween('1970-01-05', day) % 7))
}
