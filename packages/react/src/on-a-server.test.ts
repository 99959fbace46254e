import { readFileSync } from 'node:fs'
import { apns } from '@shindan/apns'
import { createDiagnoser, type Diagnoser } from '@shindan/core'
import { cloudgateInstall, cybertrust } from '@shindan/cybertrust'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { inADrawing } from '../test/in-a-drawing.ts'
import { ShindanDiagnosis, ShindanRenewalCheck } from './elements.ts'
import { useInterview } from './use-interview.ts'
import { useLifecycle } from './use-lifecycle.ts'
import { useRenewalCheck } from './use-renewal-check.ts'

const diagnoser = createDiagnoser({ plugins: [cybertrust] })
const judge: Diagnoser = createDiagnoser({ plugins: [apns] })
const voice = { locale: 'ja', timeZone: 'Asia/Tokyo' }

test('an interview has not begun, and no renewal is checked', () => {
  const interview = () => JSON.stringify(useInterview(diagnoser, voice).diagnosis ?? 'none')
  expect(inADrawing(interview)).toContain('none')
  const renewal = () => String(useRenewalCheck({ ...voice, diagnoser: judge, nameOf: String }).answer)
  expect(inADrawing(renewal)).toBe('undefined')
})

test('a lifecycle is answered at the instant that it is given', () => {
  const phase = (issued: string) => () =>
    useLifecycle(cloudgateInstall, { issued }, { ...voice, now: '2025-01-03T00:00:00Z' }).answer?.phase ?? '-'
  expect(inADrawing(phase('2025-01-02'))).toBe('installable')
  expect(inADrawing(phase('2024-12-01'))).toBe('install-period-elapsed')
})

test('what is wrong with the dates is named', () => {
  const problems = () =>
    JSON.stringify(
      useLifecycle(
        cloudgateInstall,
        { issued: '1/2/2025' },
        { ...voice, now: '2025-01-03T00:00:00Z' },
      ).problems.map(({ kind, path }) => [kind, path]),
    )
  expect(inADrawing(problems)).toBe('[["ambiguous-date","events.issued"]]')
})

test('an element is its tag', () => {
  expect(renderToString(createElement(ShindanDiagnosis, { locale: 'ja' }))).toMatch(
    /^<shindan-diagnosis[^>]*>/,
  )
  expect(renderToString(createElement(ShindanRenewalCheck, { enrolledTopic: 'x' }))).toMatch(
    /^<shindan-renewal-check[^>]*>/,
  )
})

test('the component of the README is one that compiles', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const [, block] = /```tsx\n(.*?)```/s.exec(readme) ?? []
  expect(block).toBe(readFileSync(new URL('../test/readme.tsx', import.meta.url), 'utf8'))
})
