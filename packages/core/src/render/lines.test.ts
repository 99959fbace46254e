import { expect, test } from 'vitest'
import { linesFor } from './lines.ts'
import type { PresentedStep } from './present-step.ts'

const step = (text: string, option?: string): PresentedStep => ({
  id: `acme/rule#${text}`,
  do: text,
  actor: 'user',
  actorLabel: 'user',
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

test('words of a screen that a line holds stay whole, from the outer indent where they need it', () => {
  const label = '「Cybertrust 証明書をインストールするための端末事前設定(macOS15)」'
  const { stepLines, labelled } = linesFor({ locale: 'ja' })
  const shown = labelled('対処', stepLines([step(`提供元の${label}に従ってください。`)]))
  expect(shown.some((line) => line.includes(label))).toBe(true)
  expect(shown.filter((line) => line.trim() === '')).toEqual([])
})

test('lines are set in the words that are printed', () => {
  const inWords = (text: string) => text.replaceAll('acme', 'npm start -- acme')
  const { hang } = linesFor({ locale: 'en', width: 29, inWords })
  expect(hang('', 'Run "acme check" now.')).toEqual(['Run "npm start -- acme check"', 'now.'])
})

test('what shindan does itself is said below its step by a host that says how', () => {
  const act = { ...step('look'), action: 'inspect-certificate' } as const
  const { stepLines } = linesFor({ locale: 'en', howToAct: (action) => `Press ${action}.` })
  expect(stepLines([act])).toEqual(['1. [user] look', '   Press inspect-certificate.'])
  expect(linesFor({ locale: 'en' }).stepLines([act])).toEqual(['1. [user] look'])
})
