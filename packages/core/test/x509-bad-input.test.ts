import { expect, test } from 'vitest'
import { readX509, type X509Problem, x509Limits } from '../src/x509/index.ts'
import { der, newKey, selfSigned } from './x509-openssl.ts'

const certificate = selfSigned(newKey('p256'), '/CN=c')
const bytes = der(certificate)

function nested(depth: number): Uint8Array {
  const out: number[] = []
  for (let length = 0, i = 0; i < depth; i++) {
    const header =
      length < 0x80 ? [0x30, length] : [0x30, 0x83, length >> 16, (length >> 8) & 0xff, length & 0xff]
    out.push(...header.reverse())
    length = out.length
  }
  return Uint8Array.from(out.reverse())
}

function sequenceOf(element: readonly number[], count: number): Uint8Array {
  const length = element.length * count
  const header = [0x30, 0x83, length >> 16, (length >> 8) & 0xff, length & 0xff]
  return Uint8Array.from([...header, ...Array<readonly number[]>(count).fill(element).flat()])
}

const pem = (label: string, content: Uint8Array): string =>
  `-----BEGIN ${label}-----\n${Buffer.from(content).toString('base64')}\n-----END ${label}-----\n`

test.each<[string, Uint8Array | string, X509Problem]>([
  ['empty', '', { kind: 'empty' }],
  ['no bytes', new Uint8Array(), { kind: 'empty' }],
  ['blanks', ' \r\n\t', { kind: 'empty' }],
  ['only a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf), { kind: 'empty' }],
  ['HTML', '<!DOCTYPE html><html>…', { kind: 'not-a-certificate-file', looksLike: 'html' }],
  ['XML', '<?xml version="1.0"?><plist/>', { kind: 'not-a-certificate-file', looksLike: 'xml' }],
  [
    'Word',
    Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0),
    { kind: 'not-a-certificate-file', looksLike: 'zip-or-office' },
  ],
  [
    'old Word',
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
    { kind: 'not-a-certificate-file', looksLike: 'zip-or-office' },
  ],
  ['PDF', new TextEncoder().encode('%PDF-1.7'), { kind: 'not-a-certificate-file', looksLike: 'pdf' }],
  ['text', '証明書を添付します。', { kind: 'not-a-certificate-file', looksLike: 'text' }],
  ['binary', Uint8Array.of(0, 1, 2, 0xff), { kind: 'not-a-certificate-file', looksLike: 'binary' }],
  ['truncated PEM', certificate.slice(0, 200), { kind: 'pem-truncated' }],
  ['PEM of nothing', '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----', { kind: 'pem-not-base64' }],
  ['truncated DER', bytes.slice(0, -1), { kind: 'der-malformed', at: 0 }],
  ['DER with more behind', Uint8Array.from([...bytes, 0]), { kind: 'der-malformed', at: bytes.length }],
  [
    '100 MB',
    new Uint8Array(100_000_000),
    { kind: 'limit-exceeded', limit: 'bytes', allowed: x509Limits.bytes },
  ],
  [
    '100 MB of text',
    'A'.repeat(100_000_000),
    { kind: 'limit-exceeded', limit: 'bytes', allowed: x509Limits.bytes },
  ],
  ['deep nesting', nested(150_000), { kind: 'limit-exceeded', limit: 'depth', allowed: x509Limits.depth }],
  [
    'many values',
    sequenceOf([5, 0], 400_000),
    { kind: 'limit-exceeded', limit: 'nodes', allowed: x509Limits.nodes },
  ],
  [
    'an endless object identifier',
    sequenceOf([6, 65, ...Array<number>(65).fill(0x81)], 4_000),
    { kind: 'limit-exceeded', limit: 'oidBytes', allowed: x509Limits.oidBytes },
  ],
  ['a lone number', pem('CERTIFICATE', Uint8Array.of(2, 1, 1)), { kind: 'not-supported', found: 'unknown' }],
])('%s', (_, input, problem) => {
  expect(readX509(input)._unsafeUnwrapErr()).toEqual(problem)
})

test('a file of begin lines only is refused block by block up to the limit', () => {
  const problem = readX509('-----BEGIN X-----'.repeat(50_000))._unsafeUnwrapErr()
  expect(problem).toEqual({ kind: 'pem-truncated' })
})
