/**
 * Dates: the maintenance window that is next (from 22:00 of the second Wednesday, ten hours), the calendar days until
 * a certificate ends, and the state that it is in, in two zones. Right is who says what temporal-polyfill says.
 */
import {
  dayIn,
  daysBetween,
  epochOf,
  evaluateLifecycle,
  factsSupplied,
  instant,
  instantAt,
  lifecyclesOn,
} from '@shindan/core'
import { race, report } from './harness.mjs'

const hour = 3_600_000
const day = 24 * hour
const oracle = 'temporal-polyfill'
const label = { ja: '名', en: 'Name' }
const maintenance = { label, nth: 2, weekday: 'wednesday', at: '22:00', length: { hours: 10 } }
const mails = [30, 7, 1, 0]
const { defineLifecycle } = lifecyclesOn({
  'example.expiresAt': instant({ label, ask: label, where: label, difficulty: 'console' }),
})

const tables = []
for (const zone of ['Asia/Tokyo', 'America/New_York']) {
  const questions = {
    'the next window': windows(zone),
    'calendar days left': daysLeft(zone),
    'the whole state of a certificate': states(zone),
  }
  for (const [question, contestants] of Object.entries(questions)) {
    const inputs = instants()
    const tell = await contestants[oracle]()
    const expected = new Map(inputs.map((input) => [input, tell(input)]))
    tables.push(
      await race({
        title: `${question}, ${zone}`,
        baseline: 'date-fns-tz',
        contestants,
        inputs,
        isRight: (answer, input) => answer === expected.get(input),
      }),
    )
  }
}
report({
  title: 'Lifecycles',
  about:
    'One or two instants in; the begin of the next window, the days between both, or the phase, the last day and the days of four reminders out. The window of shindan is a fact that it supplies to rules; to the state of a certificate it adds why, whether each is due and when to ask again. The clock libraries are given the arithmetic around them by hand, except for rrule and croner, which know of second Wednesdays.',
  tables,
})

/** Pairs of instants of the years 2020 to 2030, the same for everybody. */
function instants() {
  let seed = 1
  const next = () => {
    seed = (seed * 48271) % 2147483647
    return Math.floor((seed / 2147483647) * 10 * 365 * 86_400) * 1000 + Date.UTC(2020, 0)
  }
  return Array.from({ length: 500 }, () => ({ now: next(), ends: next() }))
}

function windows(zone) {
  return {
    shindan: () => {
      const { compute } = factsSupplied([serviceIn(zone)])['example.from'].computation
      return ({ now }) => epochOf(compute({}, { now: instantAt(now), timeZone: zone }))
    },
    'date-fns-tz': async () => {
      const { fromZonedTime } = await import('date-fns-tz')
      return ({ now }) =>
        nextWindow(now, (year, month, date) => +fromZonedTime(`${iso(year, month, date)}T22:00:00`, zone))
    },
    luxon: async () => {
      const { DateTime } = await import('luxon')
      return ({ now }) =>
        nextWindow(now, (year, month, day) =>
          DateTime.fromObject({ year, month, day, hour: 22 }, { zone }).toMillis(),
        )
    },
    'temporal-polyfill': async () => {
      const { Temporal } = await import('temporal-polyfill')
      return ({ now }) =>
        nextWindow(
          now,
          (year, month, day) =>
            Temporal.ZonedDateTime.from({ timeZone: zone, year, month, day, hour: 22 }).epochMilliseconds,
        )
    },
    croner: async () => {
      const { Cron } = await import('croner')
      const cron = new Cron('0 22 * * 3#2', { timezone: zone })
      return ({ now }) => cron.nextRun(new Date(now - 10 * hour))?.getTime()
    },
    rrule: async () => {
      const { default: rrule } = await import('rrule')
      const { datetime, RRule } = rrule
      const rule = new RRule({
        freq: RRule.MONTHLY,
        byweekday: [RRule.WE.nth(2)],
        dtstart: datetime(2019, 12, 1, 22, 0, 0),
        tzid: zone,
      })
      return ({ now }) => rule.after(new Date(now - 10 * hour))?.getTime()
    },
  }
}

function daysLeft(zone) {
  return {
    shindan: () => {
      return ({ now, ends }) => daysBetween(dayIn(zone, instantAt(now)), dayIn(zone, instantAt(ends)))
    },
    'date-fns-tz': async () => {
      const { getTimezoneOffset } = await import('date-fns-tz')
      const dayOf = (at) => Math.floor((at + getTimezoneOffset(zone, new Date(at))) / day)
      return ({ now, ends }) => dayOf(ends) - dayOf(now)
    },
    luxon: async () => {
      const { DateTime } = await import('luxon')
      const dayOf = (at) => {
        const local = DateTime.fromMillis(at, { zone })
        return Date.UTC(local.year, local.month - 1, local.day) / day
      }
      return ({ now, ends }) => dayOf(ends) - dayOf(now)
    },
    'temporal-polyfill': async () => {
      const { Temporal } = await import('temporal-polyfill')
      const dayOf = (at) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate()
      return ({ now, ends }) => dayOf(now).until(dayOf(ends)).days
    },
  }
}

function states(zone) {
  return {
    shindan: () => {
      const certificate = certificateIn(zone)
      return ({ now, ends }) => {
        const { phase, deadlines, reminders } = evaluateLifecycle(
          certificate,
          { expires: instantAt(ends) },
          { now: instantAt(now) },
        )._unsafeUnwrap()
        return `${phase} ${deadlines[0].on} ${reminders.map(({ on }) => on)}`
      }
    },
    'date-fns-tz': async () => {
      const { getTimezoneOffset } = await import('date-fns-tz')
      const dayOf = (at) => Math.floor((at + getTimezoneOffset(zone, new Date(at))) / day)
      const text = (number) => new Date(number * day).toISOString().slice(0, 10)
      return ({ now, ends }) => {
        const last = dayOf(ends)
        const due = dayOf(now) >= last - 30 ? 'renewal-due' : 'valid'
        const phase = now >= ends ? 'expired-renewable' : due
        return `${phase} ${text(last)} ${mails.map((days) => text(last - days))}`
      }
    },
    'temporal-polyfill': async () => {
      const { Temporal } = await import('temporal-polyfill')
      const dayOf = (at) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate()
      return ({ now, ends }) => {
        const last = dayOf(ends)
        const isDue = Temporal.PlainDate.compare(dayOf(now), last.subtract({ days: 30 })) >= 0
        const phase = now >= ends ? 'expired-renewable' : isDue ? 'renewal-due' : 'valid'
        return `${phase} ${last} ${mails.map((days) => last.subtract({ days }))}`
      }
    },
  }
}

function serviceIn(timeZone) {
  const facts = { from: 'example.from', to: 'example.to', open: 'example.open' }
  return defineLifecycle({
    id: 'example/service',
    label,
    timeZone,
    source: [],
    windows: { maintenance: { ...maintenance, facts } },
  })
}

function certificateIn(timeZone) {
  return defineLifecycle({
    id: 'example/push-certificate',
    label,
    timeZone,
    source: [],
    events: { expires: { fact: 'example.expiresAt', label, required: true } },
    deadlines: {
      expiry: { fact: 'example.expiry', label, earliest: { validity: { label, from: 'expires' } } },
    },
    phases: {
      valid: { label },
      'renewal-due': { label, from: { before: 'expires', days: 30 } },
      'expired-renewable': { label, from: { passed: 'expiry' } },
    },
    reminders: Object.fromEntries(
      mails.map((days) => [`mail-${days}-days`, { label, before: 'expires', days }]),
    ),
  })
}

/** Where a library only reads clocks: the first window that ends after this instant. */
function nextWindow(now, at) {
  const start = new Date(now - day)
  for (let month = start.getUTCMonth(); ; month++) {
    const first = new Date(Date.UTC(start.getUTCFullYear(), month, 1))
    const from = at(first.getUTCFullYear(), first.getUTCMonth() + 1, 8 + ((3 - first.getUTCDay() + 7) % 7))
    if (from + 10 * hour > now) return from
  }
}

function iso(year, month, date) {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}
