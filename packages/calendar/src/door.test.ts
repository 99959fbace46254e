import { doorSchema } from '@shindan/core/schema'
import { describe, expect, test } from 'vitest'
import { calendarOf, calendarOptions } from './index.ts'

const now = '2025-01-03T09:00:00+09:00'
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
const problemsOf = (options: unknown) => calendarOf([], options as never)._unsafeUnwrapErr()

describe('options that untyped code gets wrong are named, and nothing is thrown', () => {
  test.each<[string, unknown, string]>([
    ['none', undefined, 'options'],
    ['null', null, 'options'],
    ['a text', 'ja', 'options'],
    ['a proxy that was revoked', revoked(), 'options'],
    ['a number for a language', { now, locale: 5 }, 'locale'],
    ['a language behind an accessor that throws', behind('locale', { now }), 'locale'],
    ['no language', { now }, 'locale'],
    ['no instant', { locale: 'ja' }, 'now'],
    ['a Date for an instant', { locale: 'ja', now: new Date(0) }, 'now'],
    ['a symbol for a name', { locale: 'ja', now, name: Symbol('x') }, 'name'],
    ['null for a name', { locale: 'ja', now, name: null }, 'name'],
  ])('%s', (_, options, path) => {
    const problems = problemsOf(options)
    expect(problems).toMatchObject([{ kind: 'wrong-type', path }])
    expect(JSON.parse(JSON.stringify(problems))).toEqual(problems)
  })

  test('all of them at once, together with what is wrong with the rest', () => {
    const entry = { uid: '', sequence: 0, summary: { ja: '', en: '' }, when: { on: now }, alarms: [] }
    const options = { locale: 'fr_FR', now: '2025-01-03', name: 5 }
    expect(
      calendarOf([entry], options as never)
        ._unsafeUnwrapErr()
        .map(({ path, found }) => [path, found]),
    ).toEqual([
      ['name', '5'],
      ['locale', 'fr_FR'],
      ['now', '2025-01-03'],
      ['entries[0].when.on', now],
      ['entries[0].uid', '""'],
    ])
  })

  test.each(['fr_FR', 'constructor', '', 'ja,en;q=0.5'])('%o, which is no language tag', (locale) => {
    expect(problemsOf({ now, locale })).toMatchObject([{ kind: 'not-a-language-tag', path: 'locale' }])
  })
})

test('the JSON Schema says what the check says', () => {
  expect(doorSchema(calendarOptions)).toEqual({
    type: 'object',
    properties: {
      locale: { type: 'string' },
      now: { type: 'string' },
      name: { type: 'string' },
    },
    required: ['locale', 'now'],
  })
})
