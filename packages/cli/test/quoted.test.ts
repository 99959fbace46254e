import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { quoted } from '../src/quoted.ts'

test.each([
  'はい',
  'まだ 押していない',
  '「OK」を押した',
  `it's $HOME \`x\` "y" \\ !`,
  'a;b|c&d',
  '2025-01-05 09:00',
])('a shell reads %s as one word', (text) => {
  const args = ['-c', `printf %s ${quoted(text)}`]
  expect(execFileSync('sh', args, { encoding: 'utf8' })).toBe(text)
})
