import { describe, expect, test } from 'vitest'
import { instant, nullable } from '../fact/index.ts'
import { evaluateLifecycle, lifecyclesOn } from './index.ts'

const label = { ja: '名', en: 'Name' }
const texts = { label, ask: label, where: label, difficulty: 'console' } as const
const lease = lifecyclesOn({
  'example.leasedAt': instant(texts),
  'example.returnedAt': nullable(instant(texts)),
}).defineLifecycle({
  id: 'example/lease',
  label,
  timeZone: 'Asia/Tokyo',
  source: [],
  events: {
    leased: { fact: 'example.leasedAt', label, required: true },
    returned: { fact: 'example.returnedAt', label },
  },
  reminders: { 'day-before': { label, before: 'returned', days: 1 } },
})
const now = '2025-01-01T00:00:00Z'
const leased = '2025-01-01'
const broken = () => {
  throw new Error('an accessor of the caller')
}
const behind = (field: string, rest: object) =>
  Object.defineProperty({ ...rest }, field, { get: broken, enumerable: true })
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

function problemsOf(events: unknown, options: unknown) {
  return evaluateLifecycle(lease, events as never, options as never)._unsafeUnwrapErr()
}

describe('what untyped code gets wrong is named, and nothing is thrown', () => {
  test.each<[string, unknown, string]>([
    ['no options', undefined, 'options'],
    ['options that are null', null, 'options'],
    ['options in a list', [now], 'options'],
    ['options behind a proxy that was revoked', revoked(), 'options'],
    ['no instant', {}, 'now'],
    ['a number for an instant', { now: 5 }, 'now'],
    ['a symbol for an instant', { now: Symbol('now') }, 'now'],
    ['an instant behind an accessor that throws', behind('now', {}), 'now'],
    ['a number for a zone', { now, timeZone: 5 }, 'timeZone'],
    ['a zone behind an accessor that throws', behind('timeZone', { now }), 'timeZone'],
    ['a number for a revision', { now, revision: 1 }, 'revision'],
    ['reminders in a text', { now, sentReminders: 'day-before' }, 'sentReminders'],
    ['a reminder that is null', { now, sentReminders: [null] }, 'sentReminders[0]'],
    ['a reminder without its id', { now, sentReminders: [{ id: 'day-before' }, {}] }, 'sentReminders[1].id'],
  ])('%s', (_, options, path) => {
    const problems = problemsOf({ leased }, options)
    expect(problems).toMatchObject([{ kind: 'wrong-type', path }])
    expect(JSON.parse(JSON.stringify(problems))).toEqual(problems)
  })

  test.each<[string, unknown, string]>([
    ['no events', undefined, 'events'],
    ['events that are null', null, 'events'],
    ['events in a list', [leased], 'events'],
    ['events in a Map', new Map([['leased', leased]]), 'events'],
    ['an event behind an accessor that throws', behind('leased', {}), 'events'],
    ['events behind a proxy that throws', new Proxy({}, { ownKeys: broken }), 'events'],
    ['a number for a date', { leased: 5 }, 'events.leased'],
    ['a BigInt for a date', { leased: 5n }, 'events.leased'],
    ['a Date for a date', { leased: new Date(0) }, 'events.leased'],
    ['a list for a date', { leased: [leased] }, 'events.leased'],
    ['a span that ends with a number', { leased: { from: now, to: 5 } }, 'events.leased'],
    ['a span without its end', { leased: { from: now } }, 'events.leased'],
  ])('%s', (_, events, path) => {
    const problems = problemsOf(events, { now })
    expect(problems).toMatchObject([{ kind: 'wrong-type', path }])
    expect(JSON.parse(JSON.stringify(problems))).toEqual(problems)
  })
})

test('what is wrong with the shape is reported together with what is wrong with the rest', () => {
  const events = { leased: 5, returned: '2025-02-30', lost: true }
  const options = { now: '2025-01-01', timeZone: 'Mars', revision: 1, sentReminders: [{ id: 5 }] }
  expect(problemsOf(events, options).map(({ kind, path }) => [kind, path])).toEqual([
    ['wrong-type', 'revision'],
    ['wrong-type', 'sentReminders[0].id'],
    ['unknown-time-zone', 'timeZone'],
    ['not-an-instant', 'now'],
    ['wrong-type', 'events.leased'],
    ['impossible-date', 'events.returned'],
    ['unknown-event', 'events.lost'],
  ])
})

test('an event of the wrong type is quoted, with how a time is written', () => {
  expect(problemsOf({ leased: 5 }, { now })).toEqual([
    {
      kind: 'wrong-type',
      path: 'events.leased',
      found: '5',
      expected: expect.objectContaining({ en: expect.stringContaining('2025-01-05') }),
    },
  ])
})

test('an accessor is read once: what is checked is what is answered', () => {
  let reads = 0
  const changing = {
    get now() {
      reads += 1
      return reads === 1 ? now : 'soon'
    },
  }
  expect(evaluateLifecycle(lease, { leased }, changing).isOk()).toBe(true)
  expect(reads).toBe(1)
})

test.each(['', ' ', 'なし', 'none'])('an event of which a form says %j has not happened', (returned) => {
  expect(evaluateLifecycle(lease, { leased, returned }, { now })._unsafeUnwrap().reminders).toEqual([])
  expect(evaluateLifecycle(lease, { leased: returned } as never, { now })._unsafeUnwrapErr()).toMatchObject([
    { kind: 'missing-event' },
  ])
})
