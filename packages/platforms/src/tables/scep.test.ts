import { createRecogniser } from '@shindan/core'
import { describe, expect, test } from 'vitest'
import { scepCauses, scepErrors, scepFailInfo, scepPkiStatus, tableSources } from '../index.ts'

test('failInfo 0 to 4 and the three states of RFC 8894 are known', () => {
  expect([0, 1, 2, 3, 4, 5].map(scepFailInfo)).toEqual([
    'badAlg',
    'badMessageCheck',
    'badRequest',
    'badTime',
    'badCertId',
    undefined,
  ])
  expect([0, 1, 2, 3].map(scepPkiStatus)).toEqual(['SUCCESS', undefined, 'FAILURE', 'PENDING'])
})

test('each is an error whose code counts only in the context of SCEP', () => {
  expect(scepErrors.map(({ id }) => id)).toEqual([
    'platforms/scep-success',
    'platforms/scep-failure',
    'platforms/scep-pending',
    'platforms/scep-bad-alg',
    'platforms/scep-bad-message-check',
    'platforms/scep-bad-request',
    'platforms/scep-bad-time',
    'platforms/scep-bad-cert-id',
  ])
  for (const { codeContext } of scepErrors) expect(codeContext).toContain('SCEP')
})

test.each([
  ['SCEP failInfo: 2', ['bad-request']],
  ['failInfo 4', ['bad-cert-id']],
  ['pkiStatus: 3 PENDING', ['pending']],
  ['pkiStatus 2 failInfo 0', ['failure', 'bad-alg']],
  ['failInfo=1 pkiStatus=2', ['bad-message-check', 'failure']],
  ['failInfo 5', []],
])('%j tells by number', (text, names) => {
  const found = createRecogniser(scepErrors).recognise(text)._unsafeUnwrap()
  expect(found.map(({ id }) => id)).toEqual(names.map((name) => `platforms/scep-${name}`))
})

test('a wrong challenge is the first cause of two codes and a code of its own nowhere', () => {
  expect(scepCauses('badMessageCheck')[0]?.id).toBe('challenge')
  expect(scepCauses('badRequest')[0]?.id).toBe('challenge')
  expect(scepCauses('badAlg')).toEqual([])
  expect(scepErrors.filter(({ id }) => id.includes('challenge'))).toEqual([])
})

test('the advice of a code with causes follows their order', () => {
  const badRequest = scepErrors.find(({ code }) => code === 'badRequest')
  expect(badRequest?.advice?.en).toEqual(scepCauses('badRequest').flatMap(({ advice }) => advice.en))
})

describe('texts', () => {
  const rows = [
    ...scepErrors.map(({ summary, advice }) => ({ ...summary, advice })),
    ...scepCauses('badMessageCheck'),
    ...scepCauses('badRequest'),
  ]

  test('Japanese is Japanese and ends with 。, English is ASCII and ends with a full stop', () => {
    for (const { ja, en, advice } of rows) {
      for (const text of [ja, ...(advice?.ja ?? [])]) expect(text).toMatch(/[ぁ-ん].*。$/)
      for (const text of [en, ...(advice?.en ?? [])]) expect(text).toMatch(/^[\x20-\x7e]+\.$/)
      expect(advice?.ja.length).toBe(advice?.en.length)
    }
  })

  test('no two codes have the same summary', () => {
    expect(new Set(scepErrors.map(({ summary }) => summary.ja)).size).toBe(scepErrors.length)
    expect(new Set(scepErrors.map(({ summary }) => summary.en)).size).toBe(scepErrors.length)
  })
})

test('every source is listed', () => {
  for (const { source } of scepErrors)
    for (const cited of source) expect(tableSources).toHaveProperty([cited])
})
