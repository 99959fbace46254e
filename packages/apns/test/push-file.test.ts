import { x509Limits } from '@shindan/core/x509'
import { describe, expect, test } from 'vitest'
import { openssl, selfSigned } from '../../core/test/x509-openssl.ts'
import { readPushFile, readPushFiles } from '../src/renewal/index.ts'
import {
  base64,
  certificate,
  csr,
  derOf,
  keyPem,
  newKeys,
  newVendor,
  pushPlist,
  pushSubject,
  vendorSignedXml,
} from './made.ts'

const topic = 'com.apple.mgmt.External.6a0a852b-efaa-4267-94ca-f1a3e6a9e43e'
const uid = '0.9.2342.19200300.100.1.1'
const keys = await newKeys()
const push = await certificate({ keys, subject: pushSubject(topic) })
const request = await csr(keys)
const privateKey = await keyPem(keys)
const vendor = await newVendor()
const signing = { request, chain: vendor.certificates.join(''), vendor: vendor.keys }
const signed = await vendorSignedXml(signing)
const bytes = (text: string) => new TextEncoder().encode(text)

describe('a file is told by its content', () => {
  test.each<[string, string | Uint8Array]>([
    ['mdm-push-certificate', push],
    ['mdm-push-certificate', derOf(push)],
    ['mdm-push-certificate', bytes(push.trimEnd().replaceAll('\n', '\r\n'))],
    ['mdm-push-certificate', privateKey.trimEnd() + push.trimEnd()],
    ['mdm-vendor-certificate', vendor.certificates[0]],
    ['other-certificate', vendor.certificates[2]],
    ['csr', request],
    ['csr', derOf(request)],
    ['vendor-signed-csr', signed],
    ['vendor-signed-csr', bytes(`\uFEFF${signed}`)],
    ['vendor-signed-csr', base64(signed)],
    ['vendor-signed-csr', bytes(base64(signed).replaceAll('\n', '\r\n'))],
    ['private-key', privateKey],
    ['unreadable', ''],
    ['unreadable', '<html></html>'],
    ['unreadable', pushPlist({ PayloadType: 'Configuration' })],
  ])('%s', (kind, file) => {
    expect(readPushFile(file).kind).toBe(kind)
  })
})

test.each([
  ['first, as Apple writes it', pushSubject(topic)],
  ['last', [{ C: ['US'] }, { CN: ['APSP:1'] }, { [uid]: [topic] }]],
  ['beside another attribute in one RDN', [{ CN: ['APSP:1'], [uid]: [topic] }, { C: ['US'] }]],
  ['as UTF8String', [{ [uid]: [{ utf8String: topic }] }, { CN: ['更新'] }]],
  ['after a UID of another sort', [{ [uid]: ['user-1'] }, { [uid]: [topic] }]],
])('the topic is the UID of the subject: %s', async (_, subject) => {
  expect(readPushFile(await certificate({ keys, subject: subject as never }))).toMatchObject({
    kind: 'mdm-push-certificate',
    topic,
  })
})

test.each(['1', '2', '4', '6'])(
  'an app push certificate is known by Apple’s extension …6.3.%s',
  async (mark) => {
    const subject = [{ [uid]: ['com.example.app'] }, { CN: ['Apple Push Services: com.example.app'] }]
    const marks = [`1.2.840.113635.100.6.3.${mark}`]
    expect(readPushFile(await certificate({ keys, subject, marks })).kind).toBe('app-push-certificate')
  },
)

test('an unknown extension does not speak against an MDM push certificate', async () => {
  const marks = ['1.2.840.113635.100.6.3.2', '1.2.3.4']
  expect(readPushFile(await certificate({ keys, subject: pushSubject(topic), marks })).kind).toBe(
    'mdm-push-certificate',
  )
})

test('the prefix of MDM topics alone is no topic', async () => {
  const named = (value: string) => certificate({ keys, subject: [{ [uid]: [value] }] })
  expect(readPushFile(await named('com.apple.mgmt.')).kind).toBe('other-certificate')
  expect(readPushFile(await named('xcom.apple.mgmt.External.1')).kind).toBe('other-certificate')
})

test('everything in a file is given, the certificate before its key', () => {
  expect(readPushFiles(privateKey + request + push).map(({ kind }) => kind)).toEqual([
    'mdm-push-certificate',
    'csr',
    'private-key',
  ])
})

describe('a vendor-signed request', () => {
  test.each([
    ['SHA-256', 'sha256'],
    ['SHA-1', 'sha1'],
  ] as const)('signed with %s', async (hash, signature) => {
    const file = readPushFile(await vendorSignedXml({ ...signing, hash }))
    expect(file).toMatchObject({ kind: 'vendor-signed-csr', signature, defects: [] })
  })

  test('gives the request inside and the chain up to the root', () => {
    expect(readPushFile(signed)).toMatchObject({
      encoding: 'xml',
      request: { subject: 'CN=push', keyAlgorithm: 'RSA-2048', signature: 'valid' },
      chain: {
        end: 'self-signed-root',
        path: [
          { subject: 'CN=MDM Vendor: MOTEX Inc.' },
          {},
          { subject: 'C=US, O=Apple Inc., CN=Apple Root CA' },
        ],
      },
    })
    expect(readPushFile(base64(signed))).toMatchObject({ encoding: 'base64' })
  })

  test('signed with a key that is not the first certificate’s', async () => {
    const other = await newKeys()
    expect(readPushFile(await vendorSignedXml({ ...signing, vendor: other }))).toMatchObject({
      signature: 'invalid',
    })
  })

  test('names each part that is missing or unreadable', () => {
    const entries = { PushCertRequestCSR: '%%%', PushCertCertificateChain: 'none', PushCertSignature: '?' }
    const defects = (changed: object) => readPushFile(pushPlist({ ...entries, ...changed }))
    expect(defects({})).toMatchObject({
      request: null,
      chain: null,
      signature: null,
      defects: ['request-unreadable', 'chain-unreadable', 'signature-unreadable'],
    })
    expect(readPushFile(pushPlist({ PushCertSignature: 'AAAA' }))).toMatchObject({
      defects: ['request-missing', 'chain-missing'],
    })
    expect(
      readPushFile(pushPlist({ ...entries, PushCertRequestCSR: base64('a certificate') })),
    ).toMatchObject({
      request: null,
    })
  })
})

test('a vendor-signed request may hold its parts as data', async () => {
  const parts = Object.entries({
    PushCertRequestCSR: Buffer.from(derOf(signing.request)).toString('base64'),
    PushCertCertificateChain: base64(signing.chain),
    PushCertSignature: (signed.match(/Signature<\/key>\s*<string>([^<]*)/) ?? [])[1],
  })
  const body = parts.map(([key, value]) => `<key>${key}</key><data>${value}</data>`).join('')
  const { encoding: _, ...facts } = readPushFile(signed) as { readonly encoding: string }
  expect(readPushFile(`<plist version="1.0"><dict>${body}</dict></plist>`)).toMatchObject(facts)
})

test('a signature by a key that cannot be checked is neither valid nor invalid', () => {
  const key = openssl(['genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:secp256k1']).toString()
  const file = pushPlist({
    PushCertRequestCSR: Buffer.from(derOf(signing.request)).toString('base64'),
    PushCertCertificateChain: selfSigned(key, '/CN=vendor'),
    PushCertSignature: base64('a signature'),
  })
  expect(readPushFile(file)).toMatchObject({ signature: 'unsupported', defects: [] })
})

test('a property list of something else is no request', () => {
  for (const body of ['<array/>', '<string>PushCertRequestCSR</string>', '<dict/>']) {
    expect(readPushFile(`<plist>${body}</plist>`)).toMatchObject({
      kind: 'unreadable',
      problem: { kind: 'not-a-push-request' },
    })
  }
})

test('a file over the limit is not looked into, whatever it begins with', () => {
  const plistOf = (length: number) => '<plist>'.padEnd(length)
  const kindOf = (file: string) =>
    (readPushFile(file) as { readonly problem?: { readonly kind: string } }).problem?.kind
  expect(kindOf(plistOf(x509Limits.bytes))).toBe('plist-limit-exceeded')
  expect(kindOf(plistOf(x509Limits.bytes + 1))).toBe('limit-exceeded')
})
