import { describe, expect, test } from 'vitest'
import { acme, install } from '../../test/acme.ts'
import { createDiagnoser } from '../diagnoser/index.ts'
import type { OperationAnswer } from '../operation/answer.ts'
import type { Operation } from '../operation/operation.ts'
import { renderOperationText } from './operation-text.ts'
import { widthOf } from './wrap.ts'

const diagnoser = createDiagnoser({ plugins: [acme] })
const present = (known: object, locale: 'ja' | 'en' = 'en') => {
  const input = { facts: { ...known }, now: '2025-01-06T09:00:00+09:00' }
  const answer = diagnoser.operate(install, input)._unsafeUnwrap()
  return diagnoser.presentOperation(answer, { locale, timeZone: 'Asia/Tokyo' })
}
const newPhone = { 'acme.enrolled': true, 'acme.system': 'phone', 'acme.osVersion': '5.0' } as const

test('the answer as the command line prints it', () => {
  expect(present(newPhone)).toEqual({
    schemaVersion: 2,
    kind: 'operation',
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
    assumed: [],
    steps: [
      {
        id: 'acme/install.silent#send',
        do: 'Send it to 5.0.',
        actor: 'administrator',
        actorLabel: 'administrator',
        destructive: false,
        affects: 'one-device',
      },
      {
        id: 'acme/install.silent#buy',
        do: 'A sentence.',
        actor: 'user',
        actorLabel: 'user',
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
    sources: [{ id: 'A-1', title: 'Document', checkedOn: '2026-01-01' }],
    gone: [],
    presumed: [{ id: 'licensed', what: 'A sentence.' }],
  })
})

describe('a stored answer of another version', () => {
  const voice = { locale: 'en', timeZone: 'Asia/Tokyo' } as const
  const stored = diagnoser
    .operate(install, { facts: newPhone, now: '2025-01-06T09:00:00+09:00' })
    ._unsafeUnwrap()
  const [silent, manual] = install.methods
  const presentNow = (operations: readonly Operation[], answer: OperationAnswer = stored) =>
    createDiagnoser({ plugins: [{ ...acme, operations }] }).presentOperation(answer, voice)

  test('leaves out what its operation no longer has, and lists it', () => {
    const bare = { ...install, requirements: [], methods: [{ ...silent, steps: [] }], effects: [], notes: [] }
    expect(presentNow([bare as never])).toMatchObject({
      verdict: 'ready',
      requirements: [],
      method: 'silent',
      steps: [],
      effects: [],
      notes: [],
      gone: [
        'enrolled',
        'licensed',
        'acme/install.silent#send',
        'acme/install.silent#buy',
        'acme/install#installed',
        'acme/install#phones',
      ],
    })
  })

  test('names no method that is gone, and its steps go with it', () => {
    const { method, methodTitle, steps, gone } = presentNow([{ ...install, methods: [manual as never] }])
    expect({ method, methodTitle, steps, gone }).toEqual({
      method: null,
      methodTitle: null,
      steps: [],
      gone: ['silent'],
    })
  })

  test('asks nothing that has no words any more', () => {
    const facts = { 'acme.screen': { value: 'main', origin: 'given' } } as const
    const asking = {
      ...stored,
      facts,
      questions: [{ kind: 'fact', fact: 'acme.screen', settles: ['enrolled'] }],
    } as const
    expect(presentNow([install], asking)).toMatchObject({ questions: [], gone: ['acme.screen'] })
  })

  test('goes by its id where the whole operation is gone', () => {
    expect(presentNow([])).toMatchObject({
      operation: 'acme/install',
      title: 'acme/install',
      verdict: 'ready',
      steps: [],
      gone: ['acme/install'],
    })
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
  expect(text).toContain('? Unknown')
  expect(text).toContain('--fact acme.enrolled=…')
})

test('a fact that could not be computed is told under the verdict', () => {
  const text = renderOperationText({ ...present(newPhone), crashed: 'out of order' }, { locale: 'en' })
  expect(text.split('\n')[2]).toBe('  A fact failed to be computed: out of order')
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

test('what is not met is said as it stands, not as what is required', () => {
  const [requirement] = present({ ...newPhone, 'acme.enrolled': false }).requirements
  expect(requirement?.text.what).toBe('It is not enrolled.')
})

test('what shindan does itself of a fix is named, and said as the host says it', () => {
  const requirements = install.requirements.map((one) => ({ ...one, action: 'check-renewal' as const }))
  const acting = createDiagnoser({ plugins: [{ ...acme, operations: [{ ...install, requirements }] }] })
  const facts = { ...newPhone, 'acme.enrolled': false }
  const answer = acting.operate(install, { facts, now: '2025-01-06T09:00:00+09:00' })._unsafeUnwrap()
  const presented = acting.presentOperation(answer, { locale: 'en', timeZone: 'Asia/Tokyo' })
  expect(presented.requirements[0]?.action).toBe('check-renewal')
  const said = renderOperationText(presented, { locale: 'en', howToAct: (action) => `Press ${action}.` })
  expect(said).toMatch(/What to do +Enrol it\.\n +Press check-renewal\.\n/)
  expect(renderOperationText(presented, { locale: 'en' })).not.toContain('check-renewal')
})
