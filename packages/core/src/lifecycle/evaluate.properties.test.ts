import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { epochOf, instantAt } from '../time/index.ts'
import { evaluateLifecycle, type LifecycleAnswer, type Policy, scanLifecycle } from './index.ts'

const label = { ja: '名', en: 'Name' }
const zone = fc.constantFrom('Asia/Tokyo', 'UTC', 'America/New_York', 'Africa/Cairo', 'Australia/Lord_Howe')
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
  .tuple(terms, fc.boolean(), fc.boolean(), fc.boolean())
  .map(([chosen, earliest, met, boundary]) => ({
    label,
    ...(earliest ? { earliest: chosen } : { latest: chosen }),
    ...(met ? { metBy: ['b'] } : {}),
    ...(boundary ? { boundary: label } : {}),
  }))
const policy: fc.Arbitrary<Policy> = fc.record({
  id: fc.constant('example/any'),
  label: fc.constant(label),
  timeZone: zone,
  source: fc.constant([]),
  events: fc.constant({ a: { label }, b: { label, notAfter: 'due' } }),
  deadlines: fc.record({ due: deadline, other: deadline }),
  phases: fc.record({
    first: fc.constant({ label }),
    soon: lead.map((time) => ({ label, from: { before: 'a', ...time } })),
    late: fc.constant({ label, from: { passed: 'due' } }),
    done: fc.constant({ label, from: { event: 'b' } }),
  }),
  windows: fc.record({
    maintenance: fc.record({
      label: fc.constant(label),
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
}) as fc.Arbitrary<Policy>

const start = Date.UTC(2024, 0)
const epoch = fc.integer({ min: start, max: start + 400 * 86_400_000 })
const moment = fc.oneof(
  epoch.map(instantAt),
  epoch.map((at) => instantAt(at).slice(0, 10)),
  fc.constant(null),
)
const events = fc.record({ a: moment, b: moment })

function answerTo(
  chosen: Policy,
  given: { a: string | null; b: string | null },
  now: number,
): LifecycleAnswer {
  return evaluateLifecycle(chosen, given, { now: instantAt(now) })._unsafeUnwrap()
}

describe('nextChangeAt', () => {
  const runs = { numRuns: Number(process.env.FC_RUNS ?? 2000) }
  it('is preceded by no change', () => {
    fc.assert(
      fc.property(
        policy,
        events,
        epoch,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (chosen, given, now, part) => {
          const answer = answerTo(chosen, given, now)
          const next = answer.nextChangeAt ? epochOf(answer.nextChangeAt) : now + 4000 * 86_400_000
          expect(next).toBeGreaterThan(now)
          expect(answerTo(chosen, given, now + Math.floor((next - 1 - now) * part))).toEqual(answer)
          expect(answerTo(chosen, given, next - 1)).toEqual(answer)
        },
      ),
      runs,
    )
  })
  it('is an instant at which something does change', () => {
    fc.assert(
      fc.property(policy, events, epoch, (chosen, given, now) => {
        const answer = answerTo(chosen, given, now)
        fc.pre(answer.nextChangeAt !== null)
        const after = answerTo(chosen, given, epochOf(answer.nextChangeAt as string))
        expect({ ...after, nextChangeAt: null }).not.toEqual({ ...answer, nextChangeAt: null })
      }),
      runs,
    )
  })
})

describe('scanLifecycle', () => {
  it('finds the phase that the full answer has', () => {
    fc.assert(
      fc.property(policy, epoch, fc.option(epoch, { nil: undefined }), epoch, (chosen, a, b, now) => {
        const given = { a: instantAt(a), b: b === undefined ? null : instantAt(b) }
        const scanned = scanLifecycle(chosen, b === undefined ? { a } : { a, b }, now)
        expect(scanned.phase).toBe(answerTo(chosen, given, now).phase)
      }),
    )
  })
})
