import { expect, test } from 'vitest'
import { decide } from '../condition/index.ts'
import { createDiagnoser } from '../diagnoser/index.ts'
import { defineFacts, instant, nullable } from '../fact/index.ts'
import { createKit } from '../plugin/index.ts'
import { type AnyLifecycle, boundaryNotesOf, lifecyclesOn } from './index.ts'

const words = { ja: '名前です。', en: 'A name.' }
const texts = { label: words, ask: words, where: words, difficulty: 'console' } as const
const facts = defineFacts('acme', {
  'acme.sentAt': instant(texts),
  'acme.openedAt': nullable(instant(texts)),
  'acme.takenAt': nullable(instant(texts)),
})
const parcel = lifecyclesOn(facts).defineLifecycle({
  id: 'acme/parcel',
  label: words,
  timeZone: 'Asia/Tokyo',
  source: ['A-1'],
  events: {
    sent: { fact: 'acme.sentAt', label: words, required: true },
    opened: { fact: 'acme.openedAt', label: words, notBefore: 'sent' },
    taken: { fact: 'acme.takenAt', label: words, notBefore: 'sent' },
  },
  deadlines: {
    take: {
      fact: 'acme.takeDeadline',
      label: words,
      metBy: ['taken'],
      boundary: words,
      earliest: {
        sending: { label: words, fact: 'acme.sendingDeadline', from: 'sent', calendarDays: 7 },
        opening: { label: words, from: 'opened', calendarDays: 2 },
      },
    },
  },
})
const kit = createKit({
  plugin: 'acme',
  facts,
  lifecycles: [parcel],
  sources: { 'A-1': { title: words, checkedOn: '2025-01-01' } },
})
const lost = kit.defineError({
  id: 'acme/lost',
  platforms: [],
  stage: 'console',
  summary: words,
  messages: [],
  code: 'LOST_001',
  source: ['A-1'],
})
const sent = { 'acme.sentAt': '2025-01-01T09:00:00+09:00' }
const notTaken = { ...sent, 'acme.openedAt': null, 'acme.takenAt': null }
const notTakenInTime = kit.defineRule({
  id: 'acme/not-taken-in-time',
  when: (w) => w.is('acme.takeDeadlineState', 'passed'),
  what: words,
  why: words,
  remedy: [{ id: 'send-again', actor: 'user', do: words }],
  source: ['A-1'],
  examples: [
    { name: 'too late', facts: notTaken, now: '2025-01-09T00:00:00+09:00', expect: 'confirmed' },
    { name: 'in time', facts: notTaken, now: '2025-01-07T00:00:00+09:00', expect: 'ruled-out' },
    { name: 'the last day', facts: notTaken, now: '2025-01-08T00:00:00+09:00', expect: { ask: [] } },
  ],
})
const acme = kit.definePlugin({
  title: words,
  version: '1.0.0',
  errors: [lost],
  rules: [notTakenInTime],
  causes: { 'acme/lost': ['acme/not-taken-in-time'] },
})
const diagnose = (known: object, now: string) =>
  createDiagnoser({ plugins: [acme] }).diagnose({ code: 'LOST_001', facts: { ...known }, now })

test('what is left open about the last day goes with a rule that reads how the deadline stands', () => {
  const notes = (known: object, now: string) => diagnose(known, now)._unsafeUnwrap().notes
  expect(notes(notTaken, '2025-01-07T23:59:59.999+09:00')).toEqual([])
  expect(notes(notTaken, '2025-01-08T12:00:00+09:00')).toEqual([{ id: 'acme/parcel#take', kind: 'boundary' }])
  expect(notes(notTaken, '2025-01-09T00:00:00+09:00')).toEqual([])
})

test('nothing is left open about a deadline that has passed by another of its terms', () => {
  const opened = { ...notTaken, 'acme.openedAt': '2025-01-02T09:00:00+09:00' }
  const onTheSeventhDay = diagnose(opened, '2025-01-08T12:00:00+09:00')._unsafeUnwrap()
  expect(onTheSeventhDay.findings).toMatchObject([{ verdict: 'confirmed' }])
  expect(onTheSeventhDay.notes).toEqual([])
})

test('nothing is left open about a deadline that was met', () => {
  const taken = { ...notTaken, 'acme.takenAt': '2025-01-08T11:00:00+09:00' }
  expect(diagnose(taken, '2025-01-08T12:00:00+09:00')._unsafeUnwrap().notes).toEqual([])
})

test('what is left open is said once it goes with what a rule reads: the deadline, one of its terms, or its state', () => {
  const [note, ...others] = boundaryNotesOf(parcel)
  expect(others).toEqual([])
  expect(note).toMatchObject({
    id: 'acme/parcel#take',
    facts: ['acme.takeDeadline', 'acme.sendingDeadline', 'acme.takeDeadlineState'],
    source: ['A-1'],
  })
  const { boundary: _, ...clear } = parcel.deadlines.take
  expect(boundaryNotesOf({ ...parcel, deadlines: { take: clear } })).toEqual([])
})

test('nothing is left open of a last day while it is not known which it is', () => {
  const notes = (known: object) => diagnose(known, '2025-01-08T12:00:00+09:00')._unsafeUnwrap().notes
  expect(notes({ 'acme.openedAt': null, 'acme.takenAt': null })).toEqual([])
})

test('what is not known of the very instant of an expiry is said at that instant, while it is not over', () => {
  const end = {
    fact: 'acme.end',
    label: words,
    boundary: words,
    earliest: { end: { label: words, from: 'sent' } },
  }
  const [note] = boundaryNotesOf({ ...parcel, deadlines: { end } } as AnyLifecycle)
  const [instant, later] = ['2025-01-01T00:00:00.000Z', '2025-01-01T00:00:00.001Z']
  const said = (now: string, state: string | undefined) => {
    const known: { readonly [fact: string]: unknown } = { now, 'acme.end': instant, 'acme.endState': state }
    return note && decide(note.when, { value: (fact) => known[fact], missing: (fact) => [fact] })
  }
  expect(['open', 'met', 'passed'].map((state) => said(instant, state))).toEqual(['yes', 'no', 'no'])
  expect(['open', 'met', 'passed'].map((state) => said(later, state))).toEqual(['no', 'no', 'no'])
  expect(said(later, undefined)).toBe('no')
})

test('an event before the one that it follows contradicts it', () => {
  const taken = { ...sent, 'acme.takenAt': '2024-12-31T11:00:00+09:00' }
  const [problem] = diagnose(taken, '2025-01-08T12:00:00+09:00')._unsafeUnwrapErr()
  expect(problem).toMatchObject({
    kind: 'contradiction',
    path: 'acme.takenAt, acme.sentAt',
    expected: { ja: '「名前です。」以降の日時', en: 'a date not before “A name.”' },
  })
})
