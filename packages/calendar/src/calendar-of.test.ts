import { instantAt } from '@shindan/core'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { type CalendarEntry, calendarOf } from './index.ts'

const now = '2025-01-03T09:00:00+09:00'
const entry: CalendarEntry = {
  uid: 'a',
  sequence: 0,
  summary: { ja: '期限', en: 'Deadline' },
  when: { on: '2025-01-08' },
  alarms: [],
}
const written = (entries: readonly CalendarEntry[], locale: 'ja' | 'en' = 'ja') =>
  calendarOf(entries, { locale, now, name: '証明書, その他; \\\n続き' })._unsafeUnwrap()

/** Events as a parser that is none of ours reads them, in the form of the entries that were written. */
function read(text: string) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const { uid, sequence, summary, description, startDate, endDate } = new ICAL.Event(component)
    const [from, to] = [startDate, endDate].map((time) => instantAt(time.toUnixTime() * 1000))
    return {
      uid,
      sequence,
      summary,
      ...(description !== null && { description }),
      when: startDate.isDate ? { on: startDate.toString() } : { from, to },
      alarms: component.getAllSubcomponents('valarm').map((alarm) => {
        expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY')
        expect(alarm.getFirstProperty('trigger')?.getParameter('related')).toBe('START')
        return Number((alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds()) / 60
      }),
    }
  })
}

const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('期限', '\n', ';', ',', '\\', '\\n', '😀', '"', ':'),
    ),
  )
  .map((parts) => parts.join('').replace(/(?!\n)\p{Cc}/gu, ''))
const localized = fc.record({ ja: text, en: text })
const second = fc.integer({ min: 0, max: 4_000_000_000 })
const when = fc.oneof(
  second.map((at) => ({ on: instantAt(at * 1000).slice(0, 10) })),
  fc.tuple(second, fc.nat({ max: 1_000_000 })).map(([from, length]) => ({
    from: instantAt(from * 1000),
    to: instantAt((from + length) * 1000),
  })),
)
const entries = fc.uniqueArray(
  fc.record({
    uid: fc.stringMatching(/^[\w.:@/+=-]{1,80}$/),
    sequence: fc.nat(),
    summary: localized,
    when,
    alarms: fc.array(fc.integer({ min: -100_000, max: 100_000 }), { maxLength: 3 }),
    description: localized,
  }),
  { selector: ({ uid }) => uid, maxLength: 5 },
)

describe('calendarOf', () => {
  it('is read by another parser as it was written', () => {
    fc.assert(
      fc.property(entries, fc.constantFrom('ja' as const, 'en' as const), (given, locale) => {
        const said = given.map(({ summary, description, ...rest }) => ({
          ...rest,
          summary: summary[locale],
          description: description[locale],
        }))
        expect(read(written(given, locale))).toEqual(said)
      }),
    )
  })
  it('has no line of more than 75 octets, and every line ends with CRLF (RFC 5545 §3.1)', () => {
    fc.assert(
      fc.property(entries, (given) => {
        const lines = written(given).split('\r\n')
        expect(lines.pop()).toBe('')
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/[\r\n]/)
        }
      }),
    )
  })
  it('writes the properties of an event before its alarms (RFC 5545 §3.6.1)', () => {
    expect(written([{ ...entry, alarms: [0, 5] }])).toMatch(/END:VALARM\r\nEND:VEVENT\r\n/)
  })
  it('says when it was made, in UTC, as the last modification of every event', () => {
    expect(written([entry])).toContain('\r\nDTSTAMP:20250103T000000Z\r\n')
  })
  it('gives the calendar its name on one line', () => {
    expect(written([])).toContain('\r\nX-WR-CALNAME:証明書\\, その他\\; \\\\ 続き\r\n')
  })
  it('writes one event for one identifier, the last that was given', () => {
    expect(read(written([entry, { ...entry, sequence: 1 }]))).toMatchObject([{ uid: 'a', sequence: 1 }])
  })
  it('leaves out what no text can hold', () => {
    const summary = { ja: 'a\u0000b\ud800c\r\nd', en: '' }
    expect(read(written([{ ...entry, summary }]))[0]?.summary).toBe('a b c\nd')
  })
})

describe('entries that cannot be written', () => {
  it.each([
    ['impossible-date', 'when.on', { when: { on: '2025-02-30' } }],
    ['not-an-instant', 'when.from', { when: { from: 'soon', to: '2025-01-01T00:00:00Z' } }],
    ['no-offset', 'when.to', { when: { from: '2025-01-01T00:00:00Z', to: '2025-01-01T00:00:00' } }],
    ['out-of-order', 'when.to', { when: { from: '2025-01-01T00:00:01Z', to: '2025-01-01T00:00:00Z' } }],
    ['out-of-range', 'sequence', { sequence: -1 }],
    ['out-of-range', 'alarms[1]', { alarms: [0, Number.NaN] }],
    ['not-a-uid', 'uid', { uid: 'a\r\nATTACH:x' }],
    ['not-a-uid', 'uid', { uid: '' }],
  ])('%s: %s', (kind, path, over) => {
    const problems = calendarOf([entry, { ...entry, ...over }], { locale: 'ja', now })
    expect(problems._unsafeUnwrapErr()).toMatchObject([{ kind, path: `entries[1].${path}` }])
  })
  it('are named together with a `now` that is no instant', () => {
    const problems = calendarOf([{ ...entry, uid: '' }], {
      locale: 'ja',
      now: '2025-01-03',
    })._unsafeUnwrapErr()
    expect(problems.map(({ path }) => path)).toEqual(['now', 'entries[0].uid'])
  })
})

it.each([
  [[entry], { locale: 'ja', now, name: 'x'.repeat(15_000_000) }, 'name'],
  [Array.from({ length: 10_001 }, () => entry), { locale: 'ja', now }, 'entries'],
  [[{ ...entry, alarms: Array(101).fill(0) }], { locale: 'ja', now }, 'alarms'],
] as const)('what is more than a calendar may hold is named', (entries, options, limit) => {
  expect(calendarOf(entries, options)._unsafeUnwrapErr()).toMatchObject([{ kind: 'limit-exceeded', limit }])
})
