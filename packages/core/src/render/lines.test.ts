import { expect, test } from 'vitest'
import { linesFor } from './lines.ts'
import type { PresentedStep } from './present.ts'

const step = (text: string, option?: string): PresentedStep => ({
  id: `acme/rule#${text}`,
  do: text,
  actor: 'user',
  destructive: false,
  affects: 'one-device',
  ...(option && { option }),
})

test('what is left to do after alternatives is none of them', () => {
  const { stepLines } = linesFor({ locale: 'en' })
  expect(stepLines([step('a', 'A'), step('b', 'B'), step('c')])).toEqual([
    'Do one of these:',
    '1. (A) [user] a',
    '2. (B) [user] b',
    'Then:',
    '3. [user] c',
  ])
})
