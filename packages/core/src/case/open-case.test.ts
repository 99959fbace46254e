import { describe, expect, test } from 'vitest'
import {
  assumed,
  boolean,
  computingFrom,
  instant,
  type KnownFacts,
  nullable,
  number,
  text,
} from '../fact/index.ts'
import { instants } from '../fact/now.ts'
import { mask } from '../privacy/index.ts'
import type { Constraint } from './constraint.ts'
import { caseInput, openCase, shape } from './index.ts'

const texts = {
  label: { ja: '名前', en: 'name' },
  ask: { ja: '質問', en: 'question' },
  where: { ja: '場所', en: 'place' },
  difficulty: 'console',
} as const
const given = {
  'acme.issuedAt': instant(texts),
  'acme.installedAt': nullable(instant(texts)),
  'acme.serial': text({ ...texts, sensitive: true }),
  'acme.isNew': boolean(texts),
}
const { orComputed } = computingFrom(given)
const facts = {
  ...given,
  'acme.isInstalled': orComputed(boolean(texts), {
    from: ['acme.installedAt'],
    with: ['acme.isNew'],
    monotone: true,
    compute: (known) => known['acme.installedAt'] !== null && !known['acme.isNew'],
  }),
  'acme.firstSeenAt': orComputed(instant(texts), {
    from: ['acme.issuedAt'],
    monotone: true,
    compute: (known) => known['acme.issuedAt'],
  }),
  'acme.label': orComputed(text({ ...texts, sensitive: true }), {
    from: ['acme.serial'],
    compute: (known) => known['acme.serial'],
  }),
  'acme.grace': orComputed(assumed(5, number(texts)), {
    from: ['acme.isNew'],
    compute: (known) => (known['acme.isNew'] ? 1 : undefined),
  }),
}
const order: Constraint = {
  id: 'acme/order',
  facts: ['acme.installedAt', 'acme.issuedAt'],
  when: { op: 'not', of: { op: 'before', fact: 'acme.installedAt', other: 'acme.issuedAt' } },
  expected: { ja: '発行以降', en: 'not before the issue' },
  source: [],
}
const now = '2025-01-10T00:00:00Z'
const open = (known: KnownFacts) =>
  openCase(shape(caseInput, { facts: known, now }), { facts, constraints: [order] })
const problems = (known: KnownFacts) => open(known)._unsafeUnwrapErr()

describe('facts that are given although they follow', () => {
  test('stand as they are given where both say the same', () => {
    const { facts: of } = open({ 'acme.isInstalled': false, 'acme.installedAt': null })._unsafeUnwrap()
    expect([of.value('acme.isInstalled'), of.origin('acme.isInstalled')]).toEqual([false, 'given'])
  })

  test('and say otherwise contradict what they follow from: all of it is named', () => {
    expect(
      problems({ 'acme.isInstalled': true, 'acme.installedAt': '2025-01-01', 'acme.isNew': true }),
    ).toEqual([
      {
        kind: 'contradiction',
        path: 'acme.isInstalled, acme.installedAt, acme.isNew',
        found: 'acme.isInstalled = true, acme.installedAt = "2025-01-01", acme.isNew = true',
        expected: { ja: 'acme.isInstalled = false', en: 'acme.isInstalled = false' },
      },
    ])
  })

  test('may be known more or less closely than they follow', () => {
    const day = '2025-01-01'
    const noon = '2025-01-01T12:00:00+09:00'
    for (const [first, issued] of [
      [day, day],
      [noon, day],
      [day, noon],
      ['2025-01-01T12', day],
    ]) {
      expect(open({ 'acme.firstSeenAt': first, 'acme.issuedAt': issued }).isOk()).toBe(true)
    }
    expect(problems({ 'acme.firstSeenAt': '2025-01-02', 'acme.issuedAt': noon })).toMatchObject([
      { kind: 'contradiction', path: 'acme.firstSeenAt, acme.issuedAt' },
    ])
  })

  test('contradict what they follow from, not what is merely assumed', () => {
    expect(open({ 'acme.grace': 7 }).isOk()).toBe(true)
    expect(open({ 'acme.grace': 7, 'acme.isNew': false }).isOk()).toBe(true)
    expect(problems({ 'acme.grace': 7, 'acme.isNew': true })).toMatchObject([{ kind: 'contradiction' }])
  })

  test('are not quoted where they are sensitive', () => {
    const [problem] = problems({ 'acme.label': 'hunter2', 'acme.serial': 'hunter3' })
    expect(problem).toMatchObject({ kind: 'contradiction', found: expect.stringContaining(mask) })
    expect(JSON.stringify(problem)).not.toContain('hunter')
  })
})

describe('a constraint', () => {
  test('refuses just what surely does not hold: two equal days may be in either order', () => {
    expect(open({ 'acme.installedAt': '2025-01-01', 'acme.issuedAt': '2025-01-01' }).isOk()).toBe(true)
    expect(open({ 'acme.installedAt': null, 'acme.issuedAt': '2025-01-01' }).isOk()).toBe(true)
    expect(problems({ 'acme.installedAt': '2025-01-01', 'acme.issuedAt': '2025-01-02' })).toMatchObject([
      { kind: 'contradiction', path: 'acme.installedAt, acme.issuedAt', expected: order.expected },
    ])
  })

  test('tells dates as they were given, and what follows from them as ISO 8601', () => {
    const past: Constraint = {
      ...order,
      facts: ['acme.firstSeenAt'],
      when: { op: 'not', of: { op: 'after', fact: 'acme.firstSeenAt', other: 'now' } },
    }
    const [problem] = openCase(shape(caseInput, { facts: { 'acme.issuedAt': '2030-01-01' }, now }), {
      facts: { ...facts, ...instants },
      constraints: [past],
    })._unsafeUnwrapErr()
    expect(problem?.found).toBe(
      `acme.firstSeenAt = 2029-12-31T15:00:00.000Z/2030-01-01T14:59:59.999Z, now = 2025-01-10T09:00:00+09:00`,
    )
    const [other] = problems({ 'acme.firstSeenAt': '2025-01-01', 'acme.issuedAt': '2025-01-02' })
    expect(other?.found).toBe('acme.firstSeenAt = "2025-01-01", acme.issuedAt = "2025-01-02"')
    expect(other?.expected.en).toBe('acme.firstSeenAt = 2025-01-01T15:00:00.000Z/2025-01-02T14:59:59.999Z')
  })
})

test('an answer is told from what was given', () => {
  const { facts: of } = openCase(
    shape(caseInput, { facts: { 'acme.isNew': true, 'acme.issuedAt': '2025-01-01' }, now }),
    { facts, constraints: [] },
    { answered: new Set(['acme.isNew']) },
  )._unsafeUnwrap()
  expect([of.origin('acme.isNew'), of.origin('acme.issuedAt')]).toEqual(['answered', 'given'])
})
