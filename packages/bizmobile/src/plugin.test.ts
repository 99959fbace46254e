import { keepSteps, portalSteps, renew } from '@shindan/apns'
import { createDiagnoser } from '@shindan/core'
import { checkCitations, checkPlugin } from '@shindan/core/testing'
import { expect, test } from 'vitest'
import { bizmobile } from './plugin.ts'

test('the plugin is sound', () => {
  expect(checkPlugin(bizmobile)).toEqual([])
})

test('every statement of the document is cited', () => {
  expect(checkCitations([bizmobile])).toEqual([])
})

test('the yearly renewal goes through BizMobile Go!, in the order of its screens', () => {
  const facts = {
    'apns.appleAccount': 'same-as-last-time',
    'apns.consoleAccess': true,
    'apns.verificationCodeReceivable': true,
    'apns.console': 'bizmobile',
  } as const
  const now = '2025-03-01T09:00:00+09:00'
  const { verdict, method, steps } = createDiagnoser({ plugins: [bizmobile] })
    .operate(renew, { facts, now })
    ._unsafeUnwrap()
  expect([verdict, method]).toEqual(['ready', 'bizmobile'])
  expect(steps.map((id) => id.replace('apns/renew.bizmobile#', ''))).toEqual([
    'download-csr',
    ...portalSteps.map(({ id }) => id),
    'upload-certificate',
    ...keepSteps.map(({ id }) => id),
  ])
})
