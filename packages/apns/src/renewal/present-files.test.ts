import { execFileSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { certificate, csr, keyPem, newVendor, vendorSignedXml } from '../../test/made.ts'
import { current, keys, now, renewed, topic } from '../../test/renewal-files.ts'
import { presentFiles, readPushFiles } from './index.ts'

const voice = { locale: 'en', timeZone: 'Asia/Tokyo', now } as const
const presented = (file: string | Uint8Array, over = {}) =>
  presentFiles(readPushFiles(file), { ...voice, ...over })

const key = await keyPem(keys)
const request = await csr(keys)
const vendor = await newVendor()
const signing = { request, chain: vendor.certificates.join(''), vendor: vendor.keys }
const signed = await vendorSignedXml(signing)
const other = await certificate({ keys, subject: [{ CN: ['somebody'] }] })
const folder = mkdtempSync(join(tmpdir(), 'present-files-'))
writeFileSync(join(folder, 'key.pem'), key)
writeFileSync(join(folder, 'renewed.pem'), renewed)
function openssl(...args: readonly string[]): Uint8Array {
  execFileSync('openssl', [...args, '-out', 'made'], { cwd: folder, stdio: 'pipe' })
  return readFileSync(join(folder, 'made'))
}
const publicKey = { sha256: openssl('pkey', '-in', 'key.pem', '-pubout') }
const locked = openssl('pkcs8', '-topk8', '-in', 'key.pem', '-passout', 'pass:secret')
const container = openssl(
  'pkcs12',
  '-export',
  '-inkey',
  'key.pem',
  '-in',
  'renewed.pem',
  '-passout',
  'pass:x',
)
const bag = openssl('crl2pkcs7', '-nocrl', '-certfile', 'renewed.pem')

describe('of a push certificate is told what OpenSSL reads in it', () => {
  const { fingerprint256, serialNumber } = new X509Certificate(renewed)

  test('with the days that are left in the zone of the reader', () => {
    expect(presented(renewed)).toMatchObject({
      schemaVersion: 2,
      kind: 'certificate',
      fileKind: 'mdm-push-certificate',
      fileKindLabel: 'MDM push certificate',
      topic,
      serialNumber: serialNumber.toLowerCase(),
      notBefore: '2025-12-19T01:02:03Z',
      notAfter: '2026-12-19T01:02:03Z',
      daysLeft: 364,
      fingerprintSha256: fingerprint256.replaceAll(':', '').toLowerCase(),
      flaws: [],
    })
    expect(presented(renewed, { now: '2026-12-18T15:30:00Z' }).daysLeft).toBe(0)
    expect(presented(renewed, { now: '2026-12-18T15:30:00Z', timeZone: 'UTC' }).daysLeft).toBe(1)
  })

  test('and nothing of what it is not', () => {
    expect(presented(renewed)).not.toHaveProperty('problem')
    expect(presented(renewed)).not.toHaveProperty('message')
    expect(presented(renewed)).not.toHaveProperty('also')
  })

  test('with what else its file holds', () => {
    expect(presented(current + key + request).also).toEqual(['csr', 'private-key'])
  })

  test('with each flaw in words, and no days where it does not say when it ends', () => {
    const der = Buffer.from(renewed.replace(/-----[^-]+-----/g, ''), 'base64')
    const at = der.indexOf('261219010203Z')
    der.write('2612190102Z3Z', at)
    const { notAfter, daysLeft, flaws } = presented(der)
    expect([notAfter, daysLeft]).toEqual([null, null])
    expect(flaws?.[0]?.text).toMatch(/RFC 5280/)
    expect(presented(der, { locale: 'ja' }).flaws?.[0]?.text).toContain('証明書の規格')
  })

  test('the topic of another certificate is no topic', () => {
    expect(presented(other)).toMatchObject({
      fileKind: 'other-certificate',
      topic: null,
      subject: 'CN=somebody',
    })
  })
})

describe('of a key or a request is told what it shares with its certificate', () => {
  const { publicKeySha256, keyAlgorithm } = presented(renewed)
  const shared = { publicKeySha256, keyAlgorithm }

  test.each<[string, string | Uint8Array, object]>([
    ['private-key', key, shared],
    ['public-key', publicKey.sha256, shared],
    ['csr', request, { ...shared, subject: presented(request).subject }],
    ['vendor-signed-csr', signed, { ...shared, subject: presented(request).subject }],
  ])('%s', (fileKind, file, held) => {
    const { schemaVersion: _, kind: __, fileKindLabel: ___, ...rest } = presented(file)
    expect(rest).toEqual({ fileKind, ...held })
  })

  test('of a request that cannot be read within what a vendor signed there is nothing to share', async () => {
    const broken = await vendorSignedXml({
      ...signing,
      request: `${request.slice(0, 80)}\n-----END CERTIFICATE REQUEST-----\n`,
    })
    const told = presented(broken)
    expect(told.fileKind).toBe('vendor-signed-csr')
    expect(told).not.toHaveProperty('publicKeySha256')
  })
})

test.each<[string, Uint8Array]>([
  ['encrypted-private-key', locked],
  ['pkcs12', container],
  ['pkcs7', bag],
])('of what is not opened (%s) is told what to do, by the name that the file has', (fileKind, file) => {
  const { message, ...rest } = presented(file, { name: 'given.bin' })
  expect(message).toContain('-in given.bin')
  expect(rest).toEqual({ schemaVersion: 2, kind: 'certificate', fileKind, fileKindLabel: rest.fileKindLabel })
})

test('of what cannot be read is told why, in the language of the reader', () => {
  const told = presented('no file at all')
  expect(told).toMatchObject({
    fileKind: 'unreadable',
    problem: expect.any(String),
    message: expect.any(String),
  })
  expect(presented('no file at all', { locale: 'ja' }).message).toMatch(/[ぁ-ん]/)
})
