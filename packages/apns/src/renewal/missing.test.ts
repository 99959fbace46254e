import { describe, expect, test } from 'vitest'
import { missingFor, missingOf } from './missing.ts'

const none = {}
const opened = { 'apns.privateKeyKey': 'a'.repeat(64) }

describe('before an upload can be safe', () => {
  const given = { renewed: 'a', current: 'b', privateKey: 'c' }

  test('the renewed certificate, what it renews and a key have to be given', () => {
    expect(missingFor('upload', {}, none)).toEqual(['renewed', 'current', 'csr'])
    expect(missingFor('upload', given, opened)).toEqual([])
    expect(missingFor('upload', { ...given, privateKey: null, csr: 'c' }, none)).toEqual([])
  })

  test('a key in the file of the certificate will do as well', () => {
    expect(missingFor('upload', { ...given, privateKey: undefined }, opened)).toEqual([])
  })

  test('a key under a password decides nothing', () => {
    expect(missingFor('upload', given, none)).toEqual(['csr'])
  })

  test('it is enough to know that none was registered before', () => {
    expect(missingFor('upload', { renewed: 'a', registered: 'never', csr: 'c' }, none)).toEqual([])
  })
})

test('before the portal only the request has to be given', () => {
  expect(missingFor('portal', { csr: null }, none)).toEqual(['csr'])
  expect(missingFor('portal', { csr: '' }, none)).toEqual([])
})

test('a check names what decides it, the first of those that would do', () => {
  expect(missingOf('topic-unchanged', {})).toEqual(['renewed', 'current'])
  expect(missingOf('topic-unchanged', { enrolledTopic: 'com.apple.mgmt.External.1' })).toEqual(['renewed'])
  expect(missingOf('key-matches-private-key', { csr: 'a' })).toEqual(['privateKey'])
  expect(missingOf('notes-alphanumeric', {})).toEqual(['notes'])
})
