import { describe, expect, test } from 'vitest'
import { x509Limits } from './limits.ts'
import { hasPem, readPem } from './pem.ts'

const pem = (body: string, label = 'CERTIFICATE') =>
  `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----\n`
const read = (text: string) =>
  readPem(text).map((block) =>
    block.match<unknown>(
      ({ bytes, ...more }) => ({ bytes: [...bytes], ...more }),
      ({ kind }) => kind,
    ),
  )
const plain = { bytes: [1, 2, 3], encrypted: false, trailing: false }

test('a text has PEM or none', () => {
  expect(hasPem(`a ${pem('AQID')}`)).toBe(true)
  expect(hasPem('-----END CERTIFICATE-----')).toBe(false)
  expect(read('a')).toEqual([])
})

test('each block is read or has its own problem', () => {
  expect(read(pem('AQID') + pem('?') + pem('AQID').slice(0, 40))).toEqual([
    plain,
    'pem-not-base64',
    'pem-truncated',
  ])
  expect(read('-----BEGIN CERTIFICATE')).toEqual(['pem-truncated'])
  expect(read('-----BEGIN CERTIFICATE-----\nAQID\n-----BEGIN')).toEqual(['pem-truncated'])
})

test('the label says whether something follows the certificate', () => {
  expect(read(pem('AQID', 'TRUSTED CERTIFICATE'))).toEqual([{ ...plain, trailing: true }])
  expect(read(pem('AQID', 'X509 CERTIFICATE'))).toEqual([plain])
})

describe('headers', () => {
  test('end at a blank line, and may say that the block is encrypted', () => {
    expect(read(pem('Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00\n\nAQID'))).toEqual([
      { ...plain, encrypted: true },
    ])
    expect(read(pem('Comment: x\n\nAQID'))).toEqual([plain])
    expect(read(pem('Comment: x\n\nENCRYPTEDAAA'))).toMatchObject([{ encrypted: false }])
  })

  test('alone are no block', () => {
    expect(read('-----BEGIN X-----Comment: x-----END X-----')).toEqual(['pem-not-base64'])
  })
})

test('blocks are read up to their limit, and the next one says so', () => {
  const { blocks } = x509Limits
  expect(read(pem('AQID').repeat(blocks))).toEqual(Array(blocks).fill(plain))
  expect(read(pem('AQID').repeat(blocks + 2))).toEqual([...Array(blocks).fill(plain), 'limit-exceeded'])
})
