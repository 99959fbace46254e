import { expect, test } from 'vitest'
import { acme, install } from '../../test/acme.ts'
import { createDiagnoser } from '../diagnoser/index.ts'
import { renderOperationText } from './operation-text.ts'
import { widthOf } from './wrap.ts'

const diagnoser = createDiagnoser({ plugins: [acme] })
const present = (known: object, locale: 'ja' | 'en' = 'en') => {
  const input = { facts: { ...known }, now: '2025-01-06T09:00:00+09:00' }
  const answer = diagnoser.operate(install, input)._unsafeUnwrap()
  return diagnoser.presentOperation(answer, { locale, timeZone: 'Asia/Tokyo' })
}
const newPhone = { 'acme.enrolled': true, 'acme.system': 'phone', 'acme.osVersion': '5.0' }

test('the answer as the command line prints it', () => {
  expect(present(newPhone)).toEqual({
    operation: 'acme/install',
    title: 'Install',
    verdict: 'ready',
    requirements: [
      {
        id: 'enrolled',
        result: 'pass',
        missing: [],
        text: { what: 'A sentence.', why: 'A sentence.', fix: ['Enrol it.'] },
        source: ['A-1'],
      },
    ],
    method: 'silent',
    methodTitle: 'silent',
    steps: [
      {
        id: 'acme/install.silent#send',
        do: 'Send it to 5.0.',
        actor: 'administrator',
        destructive: false,
        affects: 'one-device',
      },
      {
        id: 'acme/install.silent#buy',
        do: 'A sentence.',
        actor: 'user',
        destructive: false,
        affects: 'one-device',
      },
    ],
    effects: [
      {
        id: 'acme/install#installed',
        text: 'A sentence.',
        destructive: false,
        reversible: true,
        affects: 'one-device',
      },
    ],
    notes: [{ id: 'acme/install#phones', kind: 'boundary', text: 'A sentence.' }],
    questions: [],
    catalog: { acme: '1.0.0' },
    checkedOn: { 'A-1': '2026-01-01' },
  })
})

test('a blocked operation says what is not met and what to do about it, and no steps', () => {
  expect(present({ 'acme.enrolled': false })).toMatchObject({ verdict: 'blocked', method: null, steps: [] })
  const text = renderOperationText(present({ 'acme.enrolled': false }), { locale: 'en' })
  expect(text).toContain('Blocked')
  expect(text).toContain('× Not met')
  expect(text).toContain('Enrol it.')
  expect(text).not.toContain('What it changes')
})

test('the steps of the method stand with their screens', () => {
  const text = renderOperationText(present({ ...newPhone, 'acme.osVersion': '4.4' }, 'ja'), { locale: 'ja' })
  expect(text).toContain('方法: 手動')
  expect(text).toContain('画面: Settings > Install')
})

test('an undecided operation ends with its questions', () => {
  const text = renderOperationText(present({}), {
    locale: 'en',
    howToAnswer: ({ fact }) => `--fact ${fact}=…`,
  })
  expect(text).toContain('○ Unknown')
  expect(text).toContain('--fact acme.enrolled=…')
})

test('nobody is told to begin before it is known to be ready', () => {
  const { 'acme.enrolled': _, ...unknown } = newPhone
  const operation = present(unknown)
  expect(operation).toMatchObject({ verdict: 'undecided', method: 'silent' })
  expect(renderOperationText(operation, { locale: 'en' })).not.toContain('Send it to')
})

test('no line is wider than asked for', () => {
  for (const facts of [{}, newPhone, { 'acme.enrolled': false }, { 'acme.system': 'desk' }]) {
    for (const locale of ['ja', 'en'] as const) {
      const lines = renderOperationText(present(facts, locale), { locale, width: 60 }).split('\n')
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(60)
    }
  }
})
