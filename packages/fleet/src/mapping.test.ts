import { expect, test } from 'vitest'
import { readMapping } from './index.ts'

const whole = {
  device: '端末',
  certificate: '証明書',
  lifecycleOfAll: 'apns/push-certificate',
  events: { expires: '有効期限' },
  facts: { 'device.platform': 'OS' },
}

test('a mapping is read as it is written', () => {
  expect(readMapping(whole)._unsafeUnwrap()).toEqual(whole)
})

test.each([
  [null, 'wrong-type', ''],
  [[], 'wrong-type', ''],
  [{}, 'missing-field', 'device'],
  [{ ...whole, device: 7 }, 'wrong-type', 'device'],
  [{ ...whole, device: ' ' }, 'wrong-type', 'device'],
  [{ ...whole, events: ['expires'] }, 'wrong-type', 'events'],
  [{ ...whole, events: { expires: null } }, 'wrong-type', 'events.expires'],
  [{ ...whole, facts: { 'device.platform': {} } }, 'wrong-type', 'facts.device.platform'],
  [{ ...whole, event: {} }, 'unknown-field', 'event'],
  [JSON.parse('{"device":"a","__proto__":{"text":"b"}}'), 'unknown-field', '__proto__'],
  [JSON.parse('{"device":"a","events":{"__proto__":"b"}}'), 'unknown-field', 'events.__proto__'],
  [
    { device: 'a', facts: Object.fromEntries([...Array(1_001).keys()].map((i) => [i, 'x'])) },
    'limit-exceeded',
    'facts',
  ],
])('what is wrong in a mapping is told where it is: %j', (given, kind, path) => {
  expect(readMapping(given)._unsafeUnwrapErr()).toMatchObject([{ kind, path }])
})

test('what is meant by an unknown part is told', () => {
  expect(readMapping({ ...whole, certficate: 'x' })._unsafeUnwrapErr()[0]?.expected.en).toBe('certificate')
})

test('names are told as they are written, in whatever script, and shortened where they are long', () => {
  const long = '備'.repeat(100)
  const given = {
    ...whole,
    備考: 'x',
    [long]: 'x',
    events: { 失効日: null, expires: '期限' },
    facts: { 機種: 7 },
  }
  const problems = readMapping(given)._unsafeUnwrapErr()
  expect(problems.map(({ path, found }) => [path, found])).toEqual([
    ['events.失効日', 'null'],
    ['facts.機種', '7'],
    ['備考', '備考'],
    [`${'備'.repeat(79)}…`, `${'備'.repeat(79)}…`],
  ])
})
