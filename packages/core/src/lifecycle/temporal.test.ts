import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { label } from '../../test/any-lifecycle.ts'
import { changesOf, hosts, lastSecondOf, returnHome, zones } from '../../test/clock-changes.ts'
import { instantAt } from '../time/index.ts'
import { type AnyLifecycle, evaluateLifecycle } from './index.ts'

returnHome()

/** Every kind of date that a lifecycle has, in a zone. */
const lifecycleIn = (timeZone: string): AnyLifecycle => ({
  ...{ id: 'example/certificate', label, timeZone, source: [], phases: {} },
  events: {
    issued: { fact: 'example.issuedAt', label },
    expires: { fact: 'example.expiresAt', label },
  },
  deadlines: {
    days: { label, fact: 'example.days', earliest: { term: { label, from: 'issued', calendarDays: 5 } } },
    hours: {
      label,
      fact: 'example.hours',
      earliest: { term: { label, from: 'issued', exactly: { hours: 24 } } },
    },
    expiry: { label, fact: 'example.expiry', latest: { term: { label, from: 'expires' } } },
  },
  windows: {
    maintenance: { label, nth: 2, weekday: 'sunday', at: '02:30', length: { hours: 3 } },
    last: { label, nth: 'last', weekday: 'friday', at: '00:00', length: { minutes: 90 } },
  },
  reminders: {
    days: { label, before: 'expires', days: 30 },
    months: { label, before: 'expires', months: 1, untilDays: 3 },
  },
})

/** What shindan answers about one instant of issue. */
function ours(timeZone: string, issued: number, now: number): readonly unknown[] {
  const events = { issued: instantAt(issued), expires: instantAt(issued + 397 * 86_400_000) }
  const { deadlines, windows, reminders } = evaluateLifecycle(lifecycleIn(timeZone), events, {
    now: instantAt(now),
  })._unsafeUnwrap()
  return [
    ...deadlines.map(({ on, at, state }) => [on, at, state]),
    ...windows.map(({ from, to, open }) => [from, to, open]),
    ...reminders.map(({ on, due }) => [on, due]),
  ]
}

/** The same by Temporal, which knows calendars and zones and nothing of lifecycles. */
function temporals(timeZone: string, issued: number, now: number): readonly unknown[] {
  const dayOf = (epoch: number) => zonedAt(epoch).toPlainDate()
  const zonedAt = (epoch: number) =>
    Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(timeZone)
  const expires = issued + 397 * 86_400_000
  const lastDay = dayOf(issued).add({ days: 5 })
  const endOfLastDay = lastSecondOf(lastDay, timeZone)
  const tomorrow = issued + 24 * 3_600_000
  const due = (day: Temporal.PlainDate, last: Temporal.PlainDate) => {
    const today = dayOf(now)
    const isDue = Temporal.PlainDate.compare(day, today) <= 0 && Temporal.PlainDate.compare(today, last) <= 0
    return [day.toString(), isDue]
  }
  const inDays = dayOf(expires).subtract({ days: 30 })
  return [
    [lastDay.toString(), instantAt(endOfLastDay), now < endOfLastDay + 1000 ? 'open' : 'passed'],
    [dayOf(tomorrow).toString(), instantAt(tomorrow), now < tomorrow ? 'open' : 'passed'],
    [dayOf(expires).toString(), instantAt(expires), now <= expires ? 'open' : 'passed'],
    nextWindow((month) => nthOf(month, 7, 2), '02:30', 180),
    nextWindow((month) => nthOf(month, 5, -1), '00:00', 90),
    due(inDays, inDays),
    due(dayOf(expires).subtract({ months: 1 }), dayOf(expires).subtract({ days: 3 })),
  ]

  function nextWindow(
    dayIn: (month: Temporal.PlainYearMonth) => Temporal.PlainDate,
    at: string,
    minutes: number,
  ) {
    for (
      let month = dayOf(now).subtract({ months: 1 }).toPlainYearMonth();
      ;
      month = month.add({ months: 1 })
    ) {
      const from = dayIn(month).toPlainDateTime(at).toZonedDateTime(timeZone).epochMilliseconds
      const to = from + minutes * 60_000
      if (to > now) return [instantAt(from), instantAt(to), from <= now]
    }
  }
}

/** The nth weekday of a month, counted by going through its days; from its end where `n` is -1. */
function nthOf(month: Temporal.PlainYearMonth, dayOfWeek: number, n: number): Temporal.PlainDate {
  const days = Array.from({ length: month.daysInMonth }, (_, i) => month.toPlainDate({ day: i + 1 }))
  return days.filter((day) => day.dayOfWeek === dayOfWeek).at(n > 0 ? n - 1 : n) as Temporal.PlainDate
}

/** In every zone, around each change of its clocks: an instant of issue, and one at which somebody asks. */
const cases = zones.flatMap((timeZone) =>
  changesOf(timeZone).flatMap((change) =>
    [
      [change, change],
      [change - 5 * 86_400_000, change],
      [change - 5 * 86_400_000 - 3_600_000, change + 86_400_000],
      [change - 397 * 86_400_000, change - 1],
    ].map(([issued, now]) => [timeZone, issued, now] as [string, number, number]),
  ),
)

describe('Temporal agrees about the dates of a lifecycle, in every zone, around each change of its clocks', () => {
  const theirs = cases.map((each) => temporals(...each))
  it.each(hosts)('on a host in %s', (host) => {
    process.env.TZ = host
    const different = cases.flatMap((each, i) => {
      const [own, other] = [ours(...each), theirs[i]].map((answer) => JSON.stringify(answer))
      return own === other ? [] : [`${each}: ${own} | ${other}`]
    })
    expect(different.slice(0, 10)).toEqual([])
  })
})
