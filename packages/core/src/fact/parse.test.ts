import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deviceFacts } from './device.ts'
import { boolean, instant, nullable, number, text } from './kinds.ts'
import { parseFacts } from './parse.ts'

const texts = {
  label: { ja: '名前', en: 'name' },
  ask: { ja: '質問', en: 'question' },
  where: { ja: '場所', en: 'place' },
  difficulty: 'console',
} as const
const facts = {
  ...deviceFacts,
  'acme.enrolled': boolean(texts),
  'acme.issuedAt': instant(texts),
  'acme.installedAt': nullable(instant(texts)),
  'acme.memo': text({ ...texts, sensitive: true }),
  'acme.days': number(texts),
}
const derived = {
  'acme.deadline': {
    type: 'instant',
    label: texts.label,
    nullable: true,
    sensitive: false,
    from: ['acme.issuedAt'],
    derive: () => undefined,
  },
} as const
const parse = (input: { readonly [id: string]: unknown }) => parseFacts(facts, derived, input)
const kinds = (input: { readonly [id: string]: unknown }) =>
  parse(input)
    ._unsafeUnwrapErr()
    .map(({ kind, path }) => `${path}: ${kind}`)

describe('facts at the door', () => {
  test('instants come in with any offset and stay in UTC', () => {
    expect(parse({ 'acme.issuedAt': '2025-01-01T09:00:00+09:00' })._unsafeUnwrap()).toEqual({
      'acme.issuedAt': '2025-01-01T00:00:00.000Z',
    })
  })

  test('undefined is unknown, null is known to be absent', () => {
    expect(parse({ 'acme.enrolled': undefined, 'acme.installedAt': null })._unsafeUnwrap()).toEqual({
      'acme.installedAt': null,
    })
  })

  test('every problem is reported at once, each with its path', () => {
    expect(
      kinds({
        'acme.enrolled': 'yes',
        'acme.enroled': true,
        'acme.issuedAt': '2025-02-30T00:00:00Z',
        'acme.installedAt': '2025-01-01T00:00:00',
        'acme.days': null,
        'acme.deadline': '2025-01-01T00:00:00Z',
        'device.platform': 'windows-phone',
        'device.osVersion': 'Sequoia',
      }),
    ).toEqual([
      'acme.enrolled: wrong-type',
      'acme.enroled: unknown-fact',
      'acme.issuedAt: impossible-date',
      'acme.installedAt: no-offset',
      'acme.days: not-nullable',
      'acme.deadline: derived-fact',
      'device.platform: wrong-type',
      'device.osVersion: wrong-type',
    ])
  })

  test('a problem tells what was found and what was expected', () => {
    const [problem] = parse({ 'acme.enroled': true })._unsafeUnwrapErr()
    expect(problem?.expected.en).toContain('acme.enrolled')
    expect(parse({ 'acme.days': 'many' })._unsafeUnwrapErr()[0]).toMatchObject({
      found: '"many"',
      expected: { en: 'a number' },
    })
  })

  test('what is sensitive is not quoted, even when it is wrong', () => {
    expect(JSON.stringify(parse({ 'acme.memo': ['hunter2'] })._unsafeUnwrapErr())).not.toContain('hunter2')
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
      parse({ 'acme.days': 10n, 'acme.enrolled': circle })
        ._unsafeUnwrapErr()
        .map(({ found }) => found),
    ).toEqual(['bigint', 'object'])
  })

  test('whatever is given, the answer is a value', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.oneof(fc.constantFrom(...Object.keys(facts)), fc.string()), fc.anything()),
        (input) => {
          const result = parse(input)
          expect(result.isOk() || result.error.length > 0).toBe(true)
        },
      ),
    )
  })
})
