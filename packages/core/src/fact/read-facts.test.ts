import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { computingFrom } from './compute.ts'
import { deviceFacts } from './device.ts'
import { boolean, instant, nullable, number, text, told, toldChoice } from './kinds.ts'
import { readFacts } from './read-facts.ts'

const texts = {
  label: { ja: '名前', en: 'name' },
  ask: { ja: '質問', en: 'question' },
  where: { ja: '場所', en: 'place' },
  difficulty: 'console',
} as const
const given = {
  ...deviceFacts,
  'acme.enrolled': boolean(texts),
  'acme.issuedAt': instant(texts),
  'acme.installedAt': nullable(instant(texts)),
  'acme.memo': text({ ...texts, sensitive: true }),
  'acme.days': number({ ...texts, minimum: 1 }),
  'acme.topic': told('text', texts.label),
  'acme.file': toldChoice({ certificate: texts.label }, texts.label),
  'acme.abroadAt': { ...instant(texts), timeZone: 'America/New_York' },
}
const { computed, orComputed } = computingFrom(given)
const facts = {
  ...given,
  'acme.deadline': computed({
    type: 'instant',
    label: texts.label,
    from: ['acme.issuedAt'],
    compute: () => undefined,
  }),
  'acme.renewed': orComputed(boolean(texts), {
    from: ['acme.installedAt'],
    compute: (known) => known['acme.installedAt'] !== null,
  }),
  'acme.state': computed({
    type: 'boolean',
    label: texts.label,
    from: ['acme.issuedAt'],
    with: ['acme.installedAt'],
    compute: () => true,
  }),
  'acme.isNight': computed({ type: 'boolean', label: texts.label, from: [], compute: () => true }),
}
const now = '2025-01-06T00:00:00.000Z'
const read = (input: { readonly [id: string]: unknown }) =>
  readFacts(facts, input, { now, timeZone: 'Asia/Tokyo' })
const kinds = (input: { readonly [id: string]: unknown }) =>
  read(input)
    ._unsafeUnwrapErr()
    .map(({ kind, path }) => `${path}: ${kind}`)

describe('facts at the door', () => {
  test('instants come in with any offset and stay in UTC', () => {
    expect(read({ 'acme.issuedAt': '2025-01-01T09:00:00+09:00' })._unsafeUnwrap()).toEqual({
      'acme.issuedAt': '2025-01-01T00:00:00.000Z',
    })
  })

  test('undefined is unknown, null is known to be absent', () => {
    expect(read({ 'acme.enrolled': undefined, 'acme.installedAt': null })._unsafeUnwrap()).toEqual({
      'acme.installedAt': null,
    })
  })

  test('every problem is reported at once, each with its path', () => {
    expect(
      kinds({
        'acme.enrolled': 'perhaps',
        'acme.enroled': true,
        'acme.issuedAt': '2025-02-30T00:00:00Z',
        'acme.installedAt': '1/2/2025',
        'acme.days': null,
        'acme.file': 'letter',
        'acme.deadline': '2025-01-01T00:00:00Z',
        'device.platform': 'windows-phone',
        'device.osVersion': 'Sequoia',
      }),
    ).toEqual([
      'acme.enrolled: wrong-type',
      'acme.enroled: unknown-fact',
      'acme.issuedAt: impossible-date',
      'acme.installedAt: ambiguous-date',
      'acme.days: not-nullable',
      'acme.file: wrong-type',
      'acme.deadline: computed-fact',
      'device.platform: wrong-type',
      'device.osVersion: wrong-type',
    ])
  })

  test('a problem tells what was found and what was expected', () => {
    const [problem] = read({ 'acme.enroled': true })._unsafeUnwrapErr()
    expect(problem?.expected.en).toContain('acme.enrolled')
    expect(read({ 'acme.days': 'many' })._unsafeUnwrapErr()[0]).toMatchObject({
      found: '"many"',
      expected: { en: 'a number from 1 on' },
    })
  })

  test('a fact that is computed is refused with those that it is computed from', () => {
    expect(read({ 'acme.deadline': '2025-01-01T00:00:00Z' })._unsafeUnwrapErr()).toMatchObject([
      { kind: 'computed-fact', expected: { en: expect.stringContaining('acme.issuedAt') } },
    ])
  })

  test('so is one that takes others into account as far as they are known, and one that needs none', () => {
    const expected = (id: string) => read({ [id]: true })._unsafeUnwrapErr()[0]?.expected.en
    expect(expected('acme.state')).toBe(
      'the facts that it is computed from (acme.issuedAt, acme.installedAt)',
    )
    expect(expected('acme.isNight')).toBe('nothing: it is computed from the time of the diagnosis')
  })

  test('one that can be computed as well may be given, and so may what only files tell', () => {
    const input = { 'acme.renewed': true, 'acme.topic': 'com.example', 'acme.file': 'certificate' }
    expect(read(input)._unsafeUnwrap()).toEqual(input)
  })

  test('a number below the least is refused', () => {
    expect(kinds({ 'acme.days': 0 })).toEqual(['acme.days: wrong-type'])
  })

  test('a day and an hour are spans on the clocks of the given zone, or of those that the fact is meant on', () => {
    expect(
      read({
        'acme.issuedAt': '2025-01-05',
        'acme.installedAt': '2025-01-05T09',
        'acme.abroadAt': '2025-01-05',
      })._unsafeUnwrap(),
    ).toEqual({
      'acme.issuedAt': { from: '2025-01-04T15:00:00.000Z', to: '2025-01-05T14:59:59.999Z' },
      'acme.installedAt': { from: '2025-01-05T00:00:00.000Z', to: '2025-01-05T00:59:59.999Z' },
      'acme.abroadAt': { from: '2025-01-05T05:00:00.000Z', to: '2025-01-06T04:59:59.999Z' },
    })
  })

  test('the same fact is read in one zone now and in another then', () => {
    const day = { 'acme.issuedAt': '2025-01-05' }
    const from = (timeZone: string) => readFacts(facts, day, { now, timeZone })._unsafeUnwrap()
    expect(from('UTC')).toMatchObject({ 'acme.issuedAt': { from: '2025-01-05T00:00:00.000Z' } })
    expect(from('Asia/Tokyo')).toMatchObject({ 'acme.issuedAt': { from: '2025-01-04T15:00:00.000Z' } })
    expect(from('UTC')).toMatchObject({ 'acme.issuedAt': { from: '2025-01-05T00:00:00.000Z' } })
  })

  test('what is sensitive is not quoted, even when it is wrong', () => {
    expect(JSON.stringify(read({ 'acme.memo': ['hunter2'] })._unsafeUnwrapErr())).not.toContain('hunter2')
  })

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '%s is a fact like any unknown one',
    (id) => {
      expect(kinds(JSON.parse(`{ "${id}": true }`))).toEqual([`${id}: unknown-fact`])
    },
  )

  test('a value that no JSON can hold is refused like any other', () => {
    const circle: { self?: unknown } = {}
    circle.self = circle
    expect(
      read({ 'acme.days': 10n, 'acme.enrolled': circle })
        ._unsafeUnwrapErr()
        .map(({ found }) => found),
    ).toEqual(['bigint', 'object'])
  })

  test('whatever is given, the answer is a value', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.oneof(fc.constantFrom(...Object.keys(facts)), fc.string()), fc.anything()),
        (input) => {
          const result = read(input)
          expect(result.isOk() || result.error.length > 0).toBe(true)
        },
      ),
    )
  })
})
