/** Each question and who answers it: a function of a zone that gives a function of two instants in milliseconds. */
export const contestants = {
  'next second Wednesday 22:00': {
    shindan: async (zone) => {
      const { currentWindow } = await shindan(zone)
      return (now) => currentWindow(now)
    },
    'date-fns-tz': async (zone) => {
      const { fromZonedTime } = await import('date-fns-tz')
      return (now) =>
        firstAfter(now, (year, month, day) => +fromZonedTime(`${iso(year, month, day)}T22:00:00`, zone))
    },
    luxon: async (zone) => {
      const { DateTime } = await import('luxon')
      return (now) =>
        firstAfter(now, (year, month, day) =>
          DateTime.fromObject({ year, month, day, hour: 22 }, { zone }).toMillis(),
        )
    },
    'temporal-polyfill': async (zone) => {
      const { Temporal } = await import('temporal-polyfill')
      return (now) =>
        firstAfter(
          now,
          (year, month, day) =>
            Temporal.ZonedDateTime.from({ timeZone: zone, year, month, day, hour: 22 }).epochMilliseconds,
        )
    },
  },
  'calendar days left': {
    shindan: async (zone) => {
      const { scan } = await shindan(zone)
      return (now, expires) => scan(expires, now).daysLeft
    },
    'date-fns-tz': async (zone) => {
      const { getTimezoneOffset } = await import('date-fns-tz')
      const day = (at) => Math.floor((at + getTimezoneOffset(zone, new Date(at))) / 86_400_000)
      return (now, expires) => day(expires) - day(now)
    },
    luxon: async (zone) => {
      const { DateTime } = await import('luxon')
      const day = (at) => {
        const local = DateTime.fromMillis(at, { zone })
        return Date.UTC(local.year, local.month - 1, local.day) / 86_400_000
      }
      return (now, expires) => day(expires) - day(now)
    },
    'temporal-polyfill': async (zone) => {
      const { Temporal } = await import('temporal-polyfill')
      const day = (at) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate()
      return (now, expires) => day(now).until(day(expires)).days
    },
  },
  'full answer': {
    shindan: async (zone) => {
      const { evaluate } = await shindan(zone)
      return (now, expires) => evaluate(expires, now).deadlines.length
    },
  },
}

async function shindan(timeZone) {
  const { epochOf, evaluateLifecycle, factsSupplied, instant, instantAt, lifecyclesOn, scanLifecycle } =
    await import('../dist/index.js')
  const label = { ja: '名', en: 'Name' }
  const { defineLifecycle } = lifecyclesOn({
    'example.expiresAt': instant({ label, ask: label, where: label, difficulty: 'console' }),
  })
  const maintenance = { label, nth: 2, weekday: 'wednesday', at: '22:00', length: { hours: 10 } }
  const service = defineLifecycle({
    id: 'example/service',
    label,
    timeZone,
    source: [],
    windows: {
      maintenance: {
        ...maintenance,
        facts: { from: 'example.from', to: 'example.to', open: 'example.open' },
      },
    },
  })
  const { compute: windowFrom } = factsSupplied([service])['example.from'].computation
  const certificate = defineLifecycle({
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
    windows: { maintenance },
    reminders: {
      'mail-30-days': { label, before: 'expires', days: 30 },
      'mail-7-days': { label, before: 'expires', days: 7 },
      'mail-1-day': { label, before: 'expires', days: 1 },
      'mail-0-days': { label, before: 'expires', days: 0 },
      'console-popup': { label, before: 'expires', days: 30, untilDays: 0 },
    },
  })
  return {
    currentWindow: (now) => epochOf(windowFrom({}, { now: instantAt(now), timeZone })),
    scan: (expires, now) => scanLifecycle(certificate, { expires }, now),
    evaluate: (expires, now) =>
      evaluateLifecycle(
        certificate,
        { expires: instantAt(expires) },
        { now: instantAt(now) },
      )._unsafeUnwrap(),
  }
}

/** The window that ends after `now`, by the peer's own reading of the clocks. */
function firstAfter(now, at) {
  const start = new Date(now - 86_400_000)
  for (let month = start.getUTCMonth(); ; month++) {
    const first = new Date(Date.UTC(start.getUTCFullYear(), month, 1))
    const day = 8 + ((3 - first.getUTCDay() + 7) % 7)
    const from = at(first.getUTCFullYear(), first.getUTCMonth() + 1, day)
    if (from + 10 * 3_600_000 > now) return from
  }
}

function iso(year, month, day) {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
