import { createDiagnoser } from '@shindan/core'
import { customise } from '@shindan/core/knowledge'
import { expect, test } from 'vitest'
import { apns } from '../src/index.ts'
import { checkRenewal, checkText } from '../src/renewal/index.ts'

const words = { ja: '社内の手順書 3 を見てください。', en: 'See our runbook, 3.' }
const ours = customise(apns, {
  replace: { operations: { 'apns/renew': { requirements: { 'topic-unchanged': { what: words } } } } },
})._unsafeUnwrap()

test('whoever customised the plugin says a check in other words, never with another result', () => {
  const { composition } = createDiagnoser({ plugins: [ours] })
  const operation = composition.operations.get('apns/renew')
  const { checks } = checkRenewal({}, { now: '2026-01-01T00:00:00Z' })
  const what = (id: string) => {
    const check = checks.find((one) => one.id === id)
    return check && [checkText(check, operation).what.en, checkText(check).what.en]
  }
  const [said, vendors] = what('topic-unchanged') ?? []
  expect(said).toBe(words.en)
  expect(vendors).not.toBe(words.en)
  expect(new Set(what('validity-extended')).size).toBe(1)
})
