import { describe, expect, test } from 'vitest'
import { type CaseInput, caseInput, openCase, shape } from '../case/index.ts'
import type { Condition } from '../condition/index.ts'
import { boolean, computingFrom, instant, product, text } from '../fact/index.ts'
import { mask } from '../privacy/index.ts'
import { type Open, questionsFor } from './questions.ts'

const name = { ja: '名', en: 'name' }
const texts = { label: name, ask: name, where: name } as const
const asked = {
  'acme.seen': boolean({ ...texts, difficulty: 'on-screen' }),
  'acme.looked': boolean({ ...texts, difficulty: 'console' }),
  'acme.fetched': boolean({ ...texts, difficulty: 'device-in-hand' }),
  'acme.since': instant({ ...texts, difficulty: 'console' }),
  'acme.until': instant({ ...texts, difficulty: 'console' }),
  'acme.secret': text({ ...texts, difficulty: 'device-in-hand', sensitive: true }),
  'acme.inUse': product(name),
  'device.platform': text({ ...texts, difficulty: 'on-screen' }),
}
const facts = {
  ...asked,
  'acme.follows': computingFrom(asked).computed({
    type: 'boolean',
    label: name,
    from: ['acme.fetched'],
    compute: (known) => known['acme.fetched'],
  }),
}

function opened(input: Partial<CaseInput> = {}, read: { readonly [fact: string]: unknown } = {}) {
  const inText = Object.entries(read).map(([fact, value]) => ({ fact, value, span: [0, 1] as const }))
  return openCase(
    shape(caseInput, { now: '2025-01-01T00:00:00Z', ...input }),
    { facts, constraints: [] },
    { recognised: { catalog: {}, errors: [], suggestions: [], read: inText } },
  )._unsafeUnwrap()
}
const is = (fact: string, value: string | boolean = true): Condition => ({ op: 'is', fact, value })
const all = (...of: Condition[]): Condition => ({ op: 'all', of })
const open = (id: string, when: Condition, missing: readonly string[], more: Partial<Open> = {}): Open => ({
  id,
  when,
  missing,
  ...more,
})
const order = (some: readonly Open[], of = opened()) => questionsFor(some, of).map(({ fact }) => fact)

describe('what is asked first', () => {
  const seen = open('a/seen', is('acme.seen'), ['acme.seen'])
  const looked = open('a/looked', is('acme.looked'), ['acme.looked'])
  const fetched = open('a/fetched', is('acme.fetched'), ['acme.fetched'])

  test('is what is cheaper to find out', () => {
    expect(order([fetched, looked, seen])).toEqual(['acme.seen', 'acme.looked', 'acme.fetched'])
  })

  test('is what settles more, each cause by its share where it waits for several facts', () => {
    const also = { ...looked, id: 'a/also' }
    const third = { ...looked, id: 'a/third' }
    expect(order([seen, looked, also, third])).toEqual(['acme.looked', 'acme.seen'])
    const both = open('a/both', all(is('acme.looked'), is('acme.secret', 'x')), [
      'acme.looked',
      'acme.secret',
    ])
    const alone = open('a/alone', is('acme.seen', false), ['acme.seen'])
    expect(order([both, alone])).toEqual(['acme.seen', 'acme.looked', 'acme.secret'])
  })

  test('is what the text tells, which takes but a nod', () => {
    expect(order([looked, fetched], opened({}, { 'acme.fetched': true }))).toEqual([
      'acme.fetched',
      'acme.looked',
    ])
  })

  test('is what decides about something grave, before all that is cheaper', () => {
    expect(order([seen, { ...fetched, isGrave: true }])).toEqual(['acme.fetched', 'acme.seen'])
    expect(order([{ ...fetched, isGrave: true }, fetched, seen])).toEqual(['acme.fetched', 'acme.seen'])
  })

  test('is, before even that, whether a product is in use', () => {
    const inUse = open('a/in-use', is('acme.inUse'), ['acme.inUse'])
    const [first, second] = questionsFor([{ ...seen, isGrave: true }, inUse], opened())
    expect(first).toMatchObject({ kind: 'product', fact: 'acme.inUse' })
    expect(second).toMatchObject({ kind: 'fact', fact: 'acme.seen' })
  })

  test('is the system that it is where steps hang on that, before what is grave', () => {
    const mac = open('a/steps', is('device.platform', 'macos'), ['device.platform'], { isBranch: true })
    const grave = { ...seen, isGrave: true }
    expect(order([grave, mac])).toEqual(['device.platform', 'acme.seen'])
    expect(order([grave, { ...mac, isBranch: false }])).toEqual(['acme.seen', 'device.platform'])
  })

  test('is never what only decides about further steps', () => {
    expect(order([{ ...seen, isBranch: true }, fetched])).toEqual(['acme.fetched', 'acme.seen'])
  })
})

describe('a question', () => {
  test('names everything that it settles, each once, and of which causes further steps hang on it', () => {
    const some = [
      open('a/one', is('acme.seen'), ['acme.seen']),
      open('a/one', is('acme.seen', false), ['acme.seen']),
      open('a/two', is('acme.seen'), ['acme.seen']),
    ]
    expect(questionsFor(some, opened())).toEqual([
      { kind: 'fact', fact: 'acme.seen', settles: ['a/one', 'a/two'] },
    ])
    expect(questionsFor([...some, { ...some[0], isBranch: true } as Open], opened())).toEqual([
      { kind: 'fact', fact: 'acme.seen', settles: ['a/one', 'a/two'], branches: ['a/one'] },
    ])
  })

  test('asks for what a fact is computed from, as hard as that is to find out', () => {
    const follows = open('a/follows', is('acme.follows'), ['acme.fetched'])
    expect(order([follows, open('a/looked', is('acme.looked'), ['acme.looked'])])).toEqual([
      'acme.looked',
      'acme.fetched',
    ])
  })

  test('says within which times the answer lies', () => {
    const day = { from: '2024-12-31T15:00:00.000Z', to: '2025-01-01T14:59:59.999Z' }
    const before: Condition = { op: 'before', fact: 'acme.since', other: 'acme.until' }
    const noon = '2025-01-01T12:00:00.000Z'
    const of = opened({ facts: { 'acme.since': '2025-01-01', 'acme.until': noon } })
    expect(questionsFor([open('a/order', before, ['acme.since'])], of)).toEqual([
      { kind: 'fact', fact: 'acme.since', settles: ['a/order'], within: day },
    ])
  })

  test('says what the text tells, masked where that is sensitive', () => {
    const some = [
      open('a/seen', is('acme.seen'), ['acme.seen']),
      open('a/secret', is('acme.secret', 'x'), ['acme.secret']),
    ]
    const read = { 'acme.seen': false, 'acme.secret': 'hunter2' }
    expect(questionsFor(some, opened({}, read)).map((question) => question.read)).toEqual([false, mask])
  })
})

describe('nothing is asked', () => {
  test('for what waits for nothing', () => {
    expect(questionsFor([open('a/seen', is('acme.seen'), [])], opened())).toEqual([])
  })

  test('that nobody can find out', () => {
    const seen = open('a/seen', is('acme.seen'), ['acme.seen'])
    expect(questionsFor([seen], opened({ unavailable: ['acme.seen'] }))).toEqual([])
  })
})
