import { createDiagnoser } from '@shindan/core'
import { checkCitations, checkPlugin } from '@shindan/core/testing'
import { expect, test } from 'vitest'
import { cybertrust } from './plugin.ts'

test('the plugin is sound', () => {
  expect(checkPlugin(cybertrust)).toEqual([])
})

test('every statement of the document is cited', () => {
  expect(checkCitations([cybertrust])).toEqual([])
})

test('an iPhone is not a mistake by itself: only the message of the URL for Android makes it one', () => {
  const { diagnose } = createDiagnoser({ plugins: [cybertrust] })
  const now = '2026-03-01T09:00:00+09:00'
  const facts = { 'device.platform': 'ios' } as const
  expect(diagnose({ text: 'iPhoneが登録できない', facts, now })._unsafeUnwrap().findings).toEqual([])
  expect(diagnose({ facts, now })._unsafeUnwrap()).toMatchObject({ outcome: 'unrecognised', findings: [] })
})
