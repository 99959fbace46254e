import { createDiagnoser, type Fact } from '@shindan/core'
import { renderOperationText } from '@shindan/core/render'
import { checkOperation } from '@shindan/core/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { preparation } from '../facts/preparation.ts'
import { apns } from '../plugin.ts'
import { clomoRenewalColumn, lanscopeRenewalGuide } from '../sources/index.ts'
import { renew } from './renew.ts'

const diagnoser = createDiagnoser({ plugins: [apns] })
const now = '2026-03-01T09:00:00+09:00'
const evaluate = (facts: object) => diagnoser.operate(renew, { facts: { ...facts }, now })._unsafeUnwrap()
const present = (facts: object) =>
  diagnoser.presentOperation(evaluate(facts), { locale: 'ja', timeZone: 'Asia/Tokyo' })
const ready = {
  'apns.appleAccount': 'same-as-last-time',
  'apns.consoleAccess': true,
  'apns.verificationCodeReceivable': true,
}

test('the operation is sound', () => {
  expect(checkOperation(renew, diagnoser.composition)).toEqual([])
})

test('another account is not refused before it is asked whether Apple moved the certificate', () => {
  const facts = { ...ready, 'apns.console': 'other', 'apns.appleAccount': 'other' }
  const { verdict, questions } = evaluate(facts)
  expect([verdict, questions.map(({ fact }) => fact)]).toEqual(['undecided', ['apns.accountMovedByApple']])
  expect(evaluate({ ...facts, 'apns.accountMovedByApple': true }).verdict).toBe('ready')
  expect(evaluate({ ...facts, 'apns.accountMovedByApple': false }).verdict).toBe('blocked')
})

test('Internet Explorer may fail to download, which is a warning and stops nobody', () => {
  const { verdict, notes } = evaluate({
    ...ready,
    'apns.console': 'other',
    'apns.browser': 'internet-explorer',
  })
  expect(verdict).toBe('ready')
  expect(notes).toContain('apns/renew#internet-explorer-download')
})

test('a lost account blocks, and the way out that touches no device is named first', () => {
  const { verdict, requirements } = present({ 'apns.appleAccount': 'lost' })
  const fix = requirements[0]?.text.fix.join('') ?? ''
  expect(verdict).toBe('blocked')
  expect(fix.indexOf('引き継ぎ')).toBeLessThan(fix.indexOf('新しい証明書'))
})

test('a console without screens of its own is led around the steps at the portal', () => {
  const { steps } = present({ ...ready, 'apns.console': 'other' })
  expect(steps.map(({ path }) => path?.join(' > ') ?? '')).toContain(
    'Certificates for Third-Party Servers > Renew',
  )
})

test('no step is destructive or touches a device', () => {
  for (const { steps } of renew.methods) {
    expect(steps.filter((step) => step.destructive || step.affects !== 'none')).toEqual([])
  }
})

test('an expired certificate is renewed all the same, with what the sources leave open', () => {
  const { verdict, effects, notes } = present({
    ...ready,
    'apns.console': 'other',
    'apns.expiresAt': '2026-02-01T00:00:00Z',
  })
  expect(verdict).toBe('ready')
  expect(effects).toHaveLength(2)
  expect(notes).toMatchObject([{ kind: 'boundary', text: expect.stringContaining('2026年2月1日') }])
})

test('the call from Apple is announced only when a managed account gives way to a normal one', () => {
  const calls = (managed: boolean, newManaged: boolean) =>
    present({ 'apns.managedAppleAccount': managed, 'apns.newAppleAccountManaged': newManaged }).notes.length
  expect([calls(true, false), calls(true, true), calls(false, false), calls(false, true)]).toEqual([
    1, 0, 0, 0,
  ])
})

test('what a file proves against the renewal blocks it: the joint decision table', () => {
  const failing = (facts: object) =>
    evaluate({ ...ready, 'apns.console': 'other', ...facts }).requirements.flatMap(({ id, result }) =>
      result === 'fail' ? [id] : [],
    )
  const file = {
    'apns.uploadedFile': 'mdm-push-certificate',
    'apns.keyMatchesCsr': true,
    'apns.topicUnchanged': true,
    'apns.validityExtended': true,
  }
  expect(failing(file)).toEqual([])
  expect(failing({ ...file, 'apns.uploadedFile': 'app-push-certificate' })).toEqual(['is-push-certificate'])
  expect(failing({ ...file, 'apns.keyMatchesCsr': false })).toEqual(['key-matches-csr'])
  expect(failing({ ...file, 'apns.topicUnchanged': false })).toEqual(['topic-unchanged'])
  expect(failing({ ...file, 'apns.validityExtended': false })).toEqual(['validity-extended'])
  expect(failing({ ...file, 'apns.keyMatchesCsr': false, 'apns.topicUnchanged': false })).toEqual([
    'key-matches-csr',
    'topic-unchanged',
  ])
})

test('ready if, and only if, every listed requirement passes and the console is known', () => {
  const known = fc.record({
    'apns.appleAccount': fc.constantFrom(undefined, 'same-as-last-time', 'other', 'lost'),
    'apns.verificationCodeReceivable': fc.constantFrom(undefined, true, false),
    'apns.topicUnchanged': fc.constantFrom(undefined, true, false),
    'apns.notes': fc.constantFrom(undefined, 'renew2026', '更新', 'a b'),
    ...Object.fromEntries(
      Object.entries(preparation).flatMap(([id, { type, choices }]: [string, Fact]) =>
        type === 'text'
          ? []
          : [[id, fc.constantFrom(undefined, ...(choices ? Object.keys(choices) : [true, false]))]],
      ),
    ),
  })
  fc.assert(
    fc.property(known, (facts) => {
      const { verdict, method, requirements } = evaluate(facts)
      expect(verdict === 'ready').toBe(
        requirements.every(({ result }) => result === 'pass') && method !== null,
      )
      if (verdict === 'blocked') expect(requirements.map(({ result }) => result)).toContain('fail')
    }),
  )
})

test('every row on preconditions, steps and consequences of a renewal is cited', () => {
  const cited = new Set([...renew.source, ...renew.requirements.flatMap(({ source }) => source)])
  const rows = (prefix: string, from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => `${prefix}-${String(from + i).padStart(2, '0')}`)
  const expected = [...rows('LS', 16, 43), 'LS-49', ...rows('CL', 5, 12), 'CL-26']
  expect(expected.filter((row) => !cited.has(row))).toEqual([])
  const sources = { ...lanscopeRenewalGuide, ...clomoRenewalColumn, ...apns.sources }
  expect([...cited].filter((row) => !(row in sources))).toEqual([])
})

test('it can be read in a terminal of 80 columns', () => {
  const operation = present({ ...ready, 'apns.console': 'other' })
  const text = renderOperationText(operation, { locale: 'ja' })
  expect(text).toContain('プッシュ証明書を更新する')
  expect(text).toContain('確認した条件は満たしています')
  expect(text).toContain('画面: Certificates for Third-Party Servers > Renew')
})
