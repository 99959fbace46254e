import { describe, expectTypeOf, it } from 'vitest'
import type { Known, ValueOf } from '../fact/index.ts'
import { boolean, instant, nullable } from '../fact/index.ts'
import { createKit } from '../plugin/index.ts'
import { evaluateLifecycle } from './evaluate.ts'
import { type AnyLifecycle, lifecyclesOn, type SuppliedBy } from './index.ts'

const label = { ja: '', en: '' }
const texts = { label, ask: label, where: label, difficulty: 'console' } as const
const facts = {
  'example.leasedAt': instant(texts),
  'example.openedAt': nullable(instant(texts)),
  'example.returnedAt': nullable(instant(texts)),
  'example.isNew': boolean(texts),
}
const { defineLifecycle } = lifecyclesOn(facts)
const common = { label, timeZone: 'Asia/Tokyo', source: [] }
const leased = { fact: 'example.leasedAt', label } as const
const returned = { fact: 'example.returnedAt', label } as const
const lifecycle = defineLifecycle({
  ...common,
  id: 'example/lease',
  events: { leased: { ...leased, required: true }, returned: { ...returned, notBefore: 'leased' } },
  deadlines: {
    return: {
      fact: 'example.returnDeadline',
      label,
      metBy: ['returned'],
      earliest: {
        lease: { fact: 'example.leaseDeadline', label, from: 'leased', calendarDays: 7 },
        end: { fact: 'example.endDeadline', label, from: 'returned' },
      },
    },
    refund: {
      fact: 'example.refundDeadline',
      label,
      latest: { claim: { label, from: 'returned', exactly: { hours: 1 } } },
    },
  },
  phases: { out: { label }, late: { label, from: { passed: 'return' } } },
  windows: {
    closed: {
      label,
      facts: { from: 'example.closedFrom', to: 'example.closedTo', open: 'example.isClosed' },
      nth: 1,
      weekday: 'sunday',
      at: '00:00',
      length: { hours: 1 },
    },
  },
  reminders: { 'mail-1-day': { label, before: 'returned', days: 1 } },
})
const now = { now: '2025-01-01T00:00:00Z' }

describe('defineLifecycle', () => {
  it('keeps every name as a literal', () => {
    const answer = evaluateLifecycle(lifecycle, {}, now)._unsafeUnwrap()
    expectTypeOf(answer.policy).toEqualTypeOf<'example/lease'>()
    expectTypeOf(answer.phase).toEqualTypeOf<'out' | 'late' | null>()
    expectTypeOf(answer.deadlines).items.toHaveProperty('id').toEqualTypeOf<'return' | 'refund'>()
    expectTypeOf(answer.deadlines).items.toHaveProperty('because').toEqualTypeOf<'lease' | 'end' | 'claim'>()
    expectTypeOf(answer.reminders).items.toHaveProperty('id').toEqualTypeOf<'mail-1-day'>()
    expectTypeOf(answer.windows).items.toHaveProperty('id').toEqualTypeOf<'closed'>()
  })
  it('is a lifecycle like any other where the names do not matter', () => {
    expectTypeOf(lifecycle).toExtend<AnyLifecycle>()
  })
  it('refuses names that it does not have', () => {
    // @ts-expect-error no event of that name
    evaluateLifecycle(lifecycle, { lost: '2025-01-01' }, now)
    // @ts-expect-error no reminder of that name
    evaluateLifecycle(lifecycle, {}, { ...now, sentReminders: [{ id: 'mail-2-days' }] })
    const fact = 'example.x'
    defineLifecycle({
      ...common,
      id: 'example/wrong',
      events: { leased },
      // @ts-expect-error no event of that name
      deadlines: { return: { fact, label, earliest: { lease: { label, from: 'lent' } } } },
    })
    defineLifecycle({
      ...common,
      id: 'example/wrong',
      events: { leased },
      deadlines: { return: { fact, label, earliest: { lease: { label, from: 'leased' } } } },
      // @ts-expect-error no deadline of that name
      phases: { late: { label, from: { passed: 'refund' } } },
    })
    defineLifecycle({
      ...common,
      id: 'example/wrong',
      // @ts-expect-error no event of that name
      events: { leased, returned: { ...returned, notBefore: 'lent' } },
    })
    defineLifecycle({
      ...common,
      id: 'example/wrong',
      // @ts-expect-error no deadline of that name
      events: { leased, returned: { ...returned, notAfter: 'refund' } },
    })
  })
  it('refuses an event that is no fact, and one that is no instant', () => {
    // @ts-expect-error no such fact
    defineLifecycle({ ...common, id: 'example/wrong', events: { leased: { fact: 'example.lentAt', label } } })
    // @ts-expect-error the fact is no instant
    defineLifecycle({ ...common, id: 'example/wrong', events: { leased: { fact: 'example.isNew', label } } })
    // @ts-expect-error an event without a fact
    defineLifecycle({ ...common, id: 'example/wrong', events: { leased: { label } } })
  })
  it('refuses a text without one of its languages', () => {
    // @ts-expect-error no English
    defineLifecycle({ ...common, id: 'example/wrong', label: { ja: '貸出' } })
  })
  it('refuses a deadline that is both calendar days and an exact time', () => {
    defineLifecycle({
      ...common,
      id: 'example/wrong',
      events: { leased },
      deadlines: {
        return: {
          fact: 'example.returnDeadline',
          label,
          // @ts-expect-error one or the other
          earliest: { lease: { label, from: 'leased', calendarDays: 7, exactly: { hours: 1 } } },
        },
      },
    })
  })
})

describe('the facts that it supplies', () => {
  type Supplied = SuppliedBy<typeof lifecycle>
  it('are those that it names, and the state of each deadline', () => {
    expectTypeOf<keyof Supplied>().toEqualTypeOf<
      | 'example.returnDeadline'
      | 'example.returnDeadlineState'
      | 'example.leaseDeadline'
      | 'example.endDeadline'
      | 'example.refundDeadline'
      | 'example.refundDeadlineState'
      | 'example.closedFrom'
      | 'example.closedTo'
      | 'example.isClosed'
    >()
    expectTypeOf<ValueOf<Supplied['example.returnDeadlineState']>>().toEqualTypeOf<
      'open' | 'met' | 'passed'
    >()
    expectTypeOf<ValueOf<Supplied['example.isClosed']>>().toEqualTypeOf<boolean>()
    expectTypeOf<ValueOf<Supplied['example.closedFrom']>>().toEqualTypeOf<string>()
  })
  it('can be absent where the event of a term can, and the whole deadline where all of them can', () => {
    expectTypeOf<ValueOf<Supplied['example.leaseDeadline']>>().toEqualTypeOf<string>()
    expectTypeOf<ValueOf<Supplied['example.endDeadline']>>().toEqualTypeOf<string | null>()
    expectTypeOf<ValueOf<Supplied['example.returnDeadline']>>().toEqualTypeOf<string>()
    expectTypeOf<ValueOf<Supplied['example.refundDeadline']>>().toEqualTypeOf<string | null>()
  })
  it('are in the conditions of the kit, with the order that they have', () => {
    const kit = createKit({
      plugin: 'example',
      facts,
      lifecycles: [lifecycle],
      sources: { s: { title: label, checkedOn: '2025-01-01' } },
    })
    const note = { kind: 'info', about: [], text: label, source: ['s'] } as const
    kit.defineNote({
      ...note,
      id: 'example/n',
      when: (w) =>
        w.all(
          w.after('now', 'example.returnDeadline'),
          w.present('example.endDeadline', (w) => w.after('now', 'example.endDeadline')),
          w.is('example.returnDeadlineState', 'passed'),
          w.is('example.isClosed', false),
        ),
    })
    // @ts-expect-error it may be absent
    kit.defineNote({ ...note, id: 'example/n', when: (w) => w.after('now', 'example.endDeadline') })
    kit.defineNote({
      ...note,
      id: 'example/n',
      // @ts-expect-error a condition never reads that a state is uncertain: it is unknown then
      when: (w) => w.is('example.returnDeadlineState', 'uncertain'),
    })
    // @ts-expect-error no such fact
    kit.defineNote({ ...note, id: 'example/n', when: (w) => w.is('example.leaseDeadlineState', 'passed') })
  })
  it('cannot be given', () => {
    type Given = Known<typeof facts & Supplied>
    expectTypeOf<keyof Given>().toEqualTypeOf<keyof typeof facts>()
  })
})
