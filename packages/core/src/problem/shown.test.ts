import { expect, test } from 'vitest'
import { shownId, shownIdAmong } from './shown.ts'

test.each([
  ['lanscope.memo', 'lanscope.memo'],
  ['lanscope.memo:hunter2', 'lanscope.memo…'],
  ['lanscope.memo hunter2', 'lanscope.memo…'],
  ['lanscope.memo=hunter2', 'lanscope.memo…'],
  ['lanscope.memo：hunter2', 'lanscope.memo…'],
  ['lanscope.memohunter2', 'lanscope.memo…'],
  ['lanscope.mem', 'lanscope.mem'],
  ['acme/rule#step', 'acme/rule#step'],
  ['パスワード', '…'],
])('of %s, which may hold a secret, a message quotes %s', (given, quoted) => {
  expect(shownIdAmong(given, ['lanscope.memo', 'lanscope.console'])).toBe(quoted)
})

test('what is long is cut', () => {
  expect(shownId('a'.repeat(100))).toHaveLength(80)
})
