import { describe, expect, test } from 'vitest'
import { createCaseFacts } from '../case/case-facts.ts'
import { instant, nullable } from '../fact/index.ts'
import { factsSupplied, lifecyclesOn, withZones } from './index.ts'

const texts = (name: string) => {
  const label = { ja: name, en: name }
  return { label, ask: label, where: label, difficulty: 'console' } as const
}
const own = {
  'acme.sentAt': instant(texts('sent')),
  'acme.openedAt': nullable(instant(texts('opened'))),
  'acme.takenAt': nullable(instant(texts('taken'))),
  'acme.waivedAt': nullable(instant(texts('waived'))),
  'acme.elsewhereAt': { ...nullable(instant(texts('elsewhere'))), timeZone: 'America/New_York' },
  'acme.otherAt': nullable(instant(texts('other'))),
}
const label = { ja: '受取', en: 'Taking' }
const terms = {
  sending: {
    label: { ja: '送付', en: 'Sending' },
    fact: 'acme.sendingDeadline',
    from: 'sent',
    calendarDays: 7,
  },
  opening: { label, from: 'opened', exactly: { hours: 48 } },
} as const
const parcel = () =>
  lifecyclesOn(own).defineLifecycle({
    id: 'acme/parcel',
    label,
    timeZone: 'Asia/Tokyo',
    source: [],
    events: {
      sent: { fact: 'acme.sentAt', label, required: true },
      opened: { fact: 'acme.openedAt', label },
      taken: { fact: 'acme.takenAt', label },
      waived: { fact: 'acme.waivedAt', label },
      elsewhere: { fact: 'acme.elsewhereAt', label },
    },
    deadlines: {
      first: { fact: 'acme.first', label, metBy: ['taken', 'waived'], earliest: terms },
      last: { fact: 'acme.last', label, metBy: ['taken'], latest: terms },
    },
    windows: {
      closed: { label, nth: 2, weekday: 'wednesday', at: '22:00', length: { hours: 10 } },
      service: {
        label: { ja: '保守', en: 'Service' },
        facts: { from: 'acme.from', to: 'acme.to', open: 'acme.open' },
        ...({ nth: 2, weekday: 'wednesday', at: '22:00', length: { hours: 10 } } as const),
      },
    },
  })

const sent = { 'acme.sentAt': '2025-01-01T00:00:00.000Z' }
const opened = { 'acme.openedAt': '2025-01-02T00:00:00.000Z' }
const never = { 'acme.openedAt': null, 'acme.takenAt': null, 'acme.waivedAt': null }

function facts(known: { readonly [fact: string]: unknown }, now = '2025-01-03T00:00:00.000Z') {
  const declared = { ...own, ...factsSupplied([parcel()]) }
  const given = Object.entries(known).map(([id, value]) => [id, { value, origin: 'given' }] as const)
  const { value, crash } = createCaseFacts(declared, new Map(given), { now, timeZone: 'UTC' })
  return (fact: string) => {
    expect(crash(fact)).toBeUndefined()
    return value(fact)
  }
}

test('a lifecycle supplies each deadline and how it stands, terms that name a fact, and windows that do', () => {
  expect(Object.keys(factsSupplied([parcel()])).toSorted()).toEqual([
    'acme.first',
    'acme.firstState',
    'acme.from',
    'acme.last',
    'acme.lastState',
    'acme.open',
    'acme.sendingDeadline',
    'acme.to',
  ])
  expect(Object.values(factsSupplied([parcel()])).some(({ sensitive }) => sensitive)).toBe(false)
  expect(factsSupplied([parcel()])['acme.open']).toMatchObject({ type: 'boolean', nullable: false })
  expect(factsSupplied([parcel()])['acme.firstState']?.nullable).toBe(true)
})

describe('a deadline', () => {
  test('of days is its last millisecond, one of an exact length the instant at which it is over', () => {
    expect(facts(sent)('acme.sendingDeadline')).toBe('2025-01-08T14:59:59.999Z')
    expect(facts({ ...sent, ...opened })('acme.first')).toBe('2025-01-04T00:00:00.000Z')
    expect(facts({ ...sent, ...opened })('acme.last')).toBe('2025-01-08T14:59:59.999Z')
  })

  test('is unknown while one of the events that set it is, and without what will never be', () => {
    expect(facts(sent)('acme.first')).toBeUndefined()
    expect(facts(opened)('acme.last')).toBeUndefined()
    expect(facts({ ...sent, 'acme.openedAt': null })('acme.first')).toBe('2025-01-08T14:59:59.999Z')
    expect(facts({ 'acme.sentAt': null, 'acme.openedAt': null })('acme.first')).toBeNull()
  })
})

describe('how a deadline stands', () => {
  const late = '2025-01-10T00:00:00.000Z'

  test('is known once all that sets and meets it is', () => {
    expect(facts({ ...sent, ...never })('acme.firstState')).toBe('open')
    expect(facts({ ...sent, ...never }, late)('acme.firstState')).toBe('passed')
    expect(
      facts({ ...sent, ...never, 'acme.takenAt': '2025-01-02T00:00:00.000Z' }, late)('acme.firstState'),
    ).toBe('met')
  })

  test('is unknown while it may have been met', () => {
    expect(facts({ ...sent, 'acme.openedAt': null }, late)('acme.firstState')).toBeUndefined()
    const half = { ...sent, 'acme.openedAt': null, 'acme.takenAt': null }
    expect(facts(half, late)('acme.firstState')).toBeUndefined()
  })

  test('is met whatever else may have met it', () => {
    const taken = { ...sent, 'acme.openedAt': null, 'acme.takenAt': '2025-01-02T00:00:00.000Z' }
    expect(facts(taken, late)('acme.firstState')).toBe('met')
  })

  test('of the earliest of several dates is passed with the first, whatever the others are', () => {
    const known = { ...sent, 'acme.takenAt': null, 'acme.waivedAt': null }
    expect(facts(known, late)('acme.firstState')).toBe('passed')
    expect(facts(known, late)('acme.lastState')).toBeUndefined()
    expect(facts(known)('acme.firstState')).toBeUndefined()
  })

  test('is nothing where nothing sets it', () => {
    expect(facts({ 'acme.sentAt': null, ...never })('acme.firstState')).toBeNull()
    expect(facts({ ...never })('acme.firstState')).toBeUndefined()
  })

  test('is unknown while its hour is', () => {
    const day = { from: '2024-12-31T15:00:00.000Z', to: '2025-01-01T14:59:59.999Z' }
    const known = { ...never, 'acme.sentAt': null, 'acme.openedAt': day }
    expect(facts(known, '2025-01-03T00:00:00.000Z')('acme.firstState')).toBeUndefined()
    expect(facts(known, '2025-01-02T00:00:00.000Z')('acme.firstState')).toBe('open')
  })
})

test('a window is the one that is open, else the next', () => {
  const at = (now: string) => ['acme.from', 'acme.to', 'acme.open'].map(facts({}, now))
  const [from, to] = ['2025-01-08T13:00:00.000Z', '2025-01-08T23:00:00.000Z'] as const
  expect(at('2025-01-08T12:59:59.999Z')).toEqual([from, to, false])
  expect(at(from)).toEqual([from, to, true])
  expect(at(to)).toEqual(['2025-02-12T13:00:00.000Z', '2025-02-12T23:00:00.000Z', false])
})

test('what a lifecycle counts from is meant on its clocks, unless it has a zone of its own', () => {
  const zones = Object.entries(withZones(own, [parcel()])).map(([id, fact]) => [
    id,
    (fact as { readonly timeZone?: string }).timeZone,
  ])
  expect(Object.fromEntries(zones)).toEqual({
    'acme.sentAt': 'Asia/Tokyo',
    'acme.openedAt': 'Asia/Tokyo',
    'acme.takenAt': 'Asia/Tokyo',
    'acme.waivedAt': 'Asia/Tokyo',
    'acme.elsewhereAt': 'America/New_York',
    'acme.otherAt': undefined,
  })
  expect(withZones(own, [parcel()])['acme.otherAt']).toBe(own['acme.otherAt'])
})
