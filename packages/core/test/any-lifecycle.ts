import fc from 'fast-check'
import type { AnyLifecycle } from '../src/index.ts'
import { instantAt, readTime } from '../src/index.ts'

export const label = { ja: '名', en: 'Name' }
const zones = ['Asia/Tokyo', 'UTC', 'America/New_York', 'Africa/Cairo', 'Australia/Lord_Howe'] as const
const zone = fc.constantFrom(...zones)
const lead = fc.oneof(fc.record({ days: fc.nat({ max: 90 }) }), fc.record({ months: fc.nat({ max: 6 }) }))
const term = fc.oneof(
  fc.record({
    label: fc.constant(label),
    from: fc.constantFrom('a', 'b'),
    calendarDays: fc.nat({ max: 30 }),
  }),
  fc.record({
    label: fc.constant(label),
    from: fc.constantFrom('a', 'b'),
    exactly: fc.record({ hours: fc.nat({ max: 100 }), minutes: fc.nat({ max: 59 }) }),
  }),
  fc.record({ label: fc.constant(label), from: fc.constantFrom('a', 'b') }),
)
const terms = fc.dictionary(fc.constantFrom('one', 'other'), term, { minKeys: 1, noNullPrototype: true })
const deadline = fc
  .tuple(terms, fc.boolean(), fc.constantFrom([], ['b'], ['a', 'b']), fc.boolean())
  .map(([chosen, earliest, metBy, boundary]) => ({
    label,
    ...(earliest ? { earliest: chosen } : { latest: chosen }),
    ...(metBy.length > 0 ? { metBy } : {}),
    ...(boundary ? { boundary: label } : {}),
  }))
/** Any lifecycle of two events. */
export const lifecycle: fc.Arbitrary<AnyLifecycle> = fc.record({
  id: fc.constant('example/any'),
  label: fc.constant(label),
  timeZone: zone,
  source: fc.constant([]),
  events: fc.constant({
    a: { fact: 'example.a', label },
    b: { fact: 'example.b', label, notAfter: 'due' },
  }),
  deadlines: fc.record({
    due: deadline.map((one) => ({ ...one, fact: 'example.due' })),
    other: deadline.map((one) => ({ ...one, fact: 'example.other' })),
  }),
  phases: fc.record(
    {
      first: fc.constant({ label }),
      soon: lead.map((time) => ({ label, from: { before: 'a', ...time } })),
      late: fc.constant({ label, from: { passed: 'due' } }),
      done: fc.constant({ label, from: { event: 'b' } }),
    },
    { requiredKeys: ['first', 'soon', 'late'] },
  ),
  windows: fc.record({
    maintenance: fc.record({
      label: fc.constant(label),
      facts: fc.constant({ from: 'example.from', to: 'example.to', open: 'example.open' }),
      nth: fc.constantFrom(1, 2, 3, 4, 'last'),
      weekday: fc.constantFrom('sunday', 'wednesday', 'saturday'),
      at: fc.constantFrom('00:00', '02:30', '22:00', '23:59'),
      length: fc.record({ hours: fc.integer({ min: 1, max: 72 }) }),
      timeZone: zone,
    }),
  }),
  reminders: fc.record({
    once: lead.map((time) => ({ label, before: 'a', ...time })),
    often: fc
      .tuple(lead, fc.nat({ max: 10 }))
      .map(([time, untilDays]) => ({ label, before: 'a', untilDays, ...time })),
  }),
}) as fc.Arbitrary<unknown> as fc.Arbitrary<AnyLifecycle>

export const start = Date.UTC(2024, 0)
export const epoch = fc.integer({ min: start, max: start + 400 * 86_400_000 })
/** An instant, an hour that no zone's clocks skip, a day, or nothing. */
export const moment = fc.oneof(
  epoch.map(instantAt),
  epoch.map((at) => instantAt(at).slice(0, 10)),
  epoch
    .map((at) => instantAt(at).slice(0, 13))
    .filter((hour) => zones.every((timeZone) => readTime(hour, { now: instantAt(0), timeZone }).isOk())),
  fc.constant(null),
)
export const events = fc.record({ a: moment, b: moment })
