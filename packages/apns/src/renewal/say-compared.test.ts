import { describe, expect, test } from 'vitest'
import { sayCompared } from './say-compared.ts'

const said = (expected: string | null, actual: string | null, locale: 'ja' | 'en' = 'en') =>
  sayCompared({ expected, actual }, { locale, timeZone: 'Asia/Tokyo' })
const [one, other] = ['a'.repeat(64), 'b'.repeat(64)]

describe('a digest', () => {
  test.each([
    [one, other],
    [one, one],
    [null, one],
    [null, null],
    ['', one],
  ])('tells a person nothing: %s, %s', (expected, actual) => {
    expect(said(expected, actual)).toEqual({ expected: undefined, actual: undefined })
  })

  test('is of 64 digits: of more or fewer is told as any other value', () => {
    expect(said(null, `${one}a`).actual).toBe(`${one}a`)
    expect(said(null, one.slice(1)).actual).toBe(one.slice(1))
    expect(said(null, `-${one.slice(1)}`).actual).toBe(`-${one.slice(1)}`)
  })
})

describe('instants', () => {
  test('are said in the zone of the reader, and a pair as a span', () => {
    expect(said(null, '2026-01-14T15:00:00Z').actual).toContain('15 Jan 2026, 00:00')
    const span = '2026-01-14T15:00:00Z – 2026-02-14T15:00:00.25+09:00'
    expect(said(null, span).actual).toMatch(/15 Jan 2026.* – .*14 Feb 2026/)
    expect(said(null, span, 'ja').actual).toMatch(/^2026年1月15日.*～.*2026年2月14日/)
  })

  test('are whole: a day alone stays as it is written', () => {
    expect(said(null, '2026-01-14').actual).toBe('2026-01-14')
    expect(said(null, '2026-01-14T15:00:00').actual).toBe('2026-01-14T15:00:00')
  })
})

test.each([
  'sha1',
  'sha256',
  'invalid',
  'unsupported',
  'issuer-missing',
  'signature-invalid',
  'unsupported-signature',
])('what the reason beside it says already is not said twice: %s', (actual) => {
  expect(said('sha256', actual)).toEqual({ expected: undefined, actual: undefined })
})

describe('words of a closed set', () => {
  test('are said in the language of the reader', () => {
    expect(said('mdm-push-certificate', 'csr')).toEqual({
      expected: 'MDM push certificate',
      actual: 'Certificate signing request (CSR)',
    })
    expect(said(null, 'request-missing, chain-missing').actual).toBe(
      'the request is missing, the certificates are missing',
    )
    expect(said(null, 'request-missing, chain-missing', 'ja').actual).toBe(
      'CSR 本体がありません、証明書チェーンがありません',
    )
  })

  test('stay as they are where one is none', () => {
    expect(said(null, 'csr, something').actual).toBe('csr, something')
  })
})

test('an empty value is nothing to be said', () => {
  expect(said('', 'csr').expected).toBeUndefined()
})

test('what a certificate says cannot write a line of its own', () => {
  expect(said(null, 'topic\nSafe').actual).not.toContain('\n')
})
