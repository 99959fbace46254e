import { expect, test } from 'vitest'
import { readX509 } from '../src/x509/index.ts'
import { der, newKey, openssl, request, selfSigned } from './x509-openssl.ts'

const key = newKey()
const certificate = selfSigned(key, '/UID=com.apple.mgmt.External.1/CN=APSP:1/C=US')
const csr = request(key, '/CN=request')
const utf8 = new TextEncoder()

function kinds(input: Uint8Array | string): string[] | string {
  return readX509(input).match(
    (blocks) => blocks.map((block) => block.kind),
    (problem) => problem.kind,
  )
}

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return Uint8Array.from(order === 'le' ? bytes : bytes.swap16())
}

const base64 = certificate.replace(/-----[^-]+-----|\s/g, '')

test.each<[string, Uint8Array | string]>([
  ['plain', certificate],
  ['bytes', utf8.encode(certificate)],
  ['without a final newline', certificate.trimEnd()],
  ['CRLF', certificate.replaceAll('\n', '\r\n')],
  ['CR alone', certificate.replaceAll('\n', '\r')],
  ['byte order mark', utf8.encode(`\uFEFF${certificate}`)],
  ['UTF-16 little endian', utf16(certificate, 'le')],
  ['UTF-16 big endian', utf16(certificate, 'be')],
  ['indented', certificate.replace(/^/gm, '    ')],
  ['tabs and trailing blanks', certificate.replace(/^/gm, '\t').replace(/$/gm, '  ')],
  ['text around', `ご担当者様\nsubject=/CN=x\n${certificate}\n以上です。`],
  ['one line of base64', `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----`],
  ['everything on one line', `-----BEGIN CERTIFICATE-----${base64}-----END CERTIFICATE-----`],
  ['a label of another thing', certificate.replaceAll('CERTIFICATE', 'PKCS7')],
  ['base64 without PEM lines', base64],
  ['DER', der(certificate)],
  ['DER and a line end', Uint8Array.from([...der(certificate), 0x0d, 0x0a])],
])('a certificate is read: %s', (_, input) => {
  expect(kinds(input)).toEqual(['certificate'])
})

test('blocks that are glued together are read in their order', () => {
  expect(kinds(key.trimEnd() + certificate.trimEnd() + csr.trimEnd())).toEqual([
    'private-key',
    'certificate',
    'certificate-request',
  ])
})

test('openssl x509 -trustout appends trust settings to the certificate', () => {
  const trusted = openssl(['x509', '-in', '{c}', '-trustout', '-addtrust', 'serverAuth'], { c: certificate })
  expect(trusted.toString()).toContain('TRUSTED CERTIFICATE')
  expect(kinds(trusted)).toEqual(['certificate'])
})

test('a broken block does not hide the others', () => {
  const broken = certificate.replace(/^MII/m, 'MII!')
  expect(readX509(broken + csr)._unsafeUnwrap()).toMatchObject([
    { kind: 'unreadable', problem: { kind: 'pem-not-base64' } },
    { kind: 'certificate-request' },
  ])
})

test('a block that breaks off is not completed by the next one', () => {
  const half = certificate.slice(0, certificate.length / 2)
  expect(readX509(half + csr)._unsafeUnwrap()).toMatchObject([
    { kind: 'unreadable', problem: { kind: 'pem-truncated' } },
    { kind: 'certificate-request' },
  ])
})
