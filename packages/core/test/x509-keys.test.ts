import { createHash, createPublicKey } from 'node:crypto'
import { expect, test } from 'vitest'
import { readX509 } from '../src/x509/index.ts'
import { der, newKey, openssl, request, selfSigned } from './x509-openssl.ts'

const rsa = newKey('rsa')
const p256 = newKey('p256')

/** What node says of the public half. */
function publicKeySha256(key: string | Buffer): string {
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' })
  return createHash('sha256').update(spki).digest('hex')
}

const convert = (key: string, ...args: string[]): string =>
  openssl([...args, '-in', '{key}'], { key }).toString()

test.each<[string, string | Uint8Array, string, string]>([
  ['PKCS#8', rsa, 'PKCS#8', 'RSA-2048'],
  ['PKCS#8 DER', der(rsa), 'PKCS#8', 'RSA-2048'],
  ['PKCS#1', convert(rsa, 'rsa', '-traditional'), 'PKCS#1', 'RSA-2048'],
  ['PKCS#8', p256, 'PKCS#8', 'EC-P-256'],
  ['SEC1', convert(p256, 'ec'), 'SEC1', 'EC-P-256'],
])(
  'a private key in %s gives its kind, algorithm and the digest of its public half',
  (_, file, format, keyAlgorithm) => {
    const original = keyAlgorithm === 'RSA-2048' ? rsa : p256
    expect(readX509(file)._unsafeUnwrap()).toEqual([
      { kind: 'private-key', format, keyAlgorithm, publicKeySha256: publicKeySha256(original) },
    ])
  },
)

test.each([
  ['RSA', rsa],
  ['P-256', p256],
])('key, request and certificate of one %s key have the same public key digest', (_, key) => {
  const files = [key, request(key, '/CN=r'), selfSigned(key, '/CN=c'), convert(key, 'pkey', '-pubout')]
  const digests = files.map((file) => readX509(file)._unsafeUnwrap()[0])
  expect(digests).toMatchObject(files.map(() => ({ publicKeySha256: publicKeySha256(key) })))
})

test('an EC key without its public half has no digest', () => {
  const bare = convert(p256, 'ec', '-no_public')
  expect(readX509(bare)._unsafeUnwrap()).toMatchObject([
    { kind: 'private-key', keyAlgorithm: 'EC-P-256', publicKeySha256: null },
  ])
})

test.each<[string, string | Uint8Array, string]>([
  ['PKCS#8', convert(rsa, 'pkcs8', '-topk8', '-passout', 'pass:x'), 'PKCS#8'],
  ['old PKCS#8', convert(rsa, 'pkcs8', '-topk8', '-passout', 'pass:x', '-v1', 'PBE-SHA1-3DES'), 'PKCS#8'],
  ['OpenSSL', convert(rsa, 'rsa', '-traditional', '-aes256', '-passout', 'pass:x'), 'OpenSSL'],
])('an encrypted key in %s is named and not opened', (_, file, format) => {
  expect(readX509(file)._unsafeUnwrap()).toEqual([{ kind: 'encrypted-private-key', format }])
})

test('a PKCS#12 container is named and not opened', () => {
  const files = { k: rsa, c: selfSigned(rsa, '/CN=c') }
  const made = openssl(['pkcs12', '-export', '-inkey', '{k}', '-in', '{c}', '-passout', 'pass:x'], files)
  expect(readX509(made)._unsafeUnwrap()).toEqual([{ kind: 'pkcs12' }])
})

test('a key of less than 128 bytes is known as DER as well', () => {
  const key = der(openssl(['genpkey', '-algorithm', 'ED25519']).toString())
  expect(key.length).toBeLessThan(128)
  expect(readX509(key)._unsafeUnwrap()).toEqual([
    { kind: 'private-key', format: 'PKCS#8', keyAlgorithm: 'Ed25519', publicKeySha256: null },
  ])
})

test.each([
  ['ED25519', 'Ed25519'],
  ['RSA-PSS', 'RSA-PSS-2048'],
])('%s', (algorithm, keyAlgorithm) => {
  const key = openssl(['genpkey', '-algorithm', algorithm]).toString()
  expect(readX509(selfSigned(key, '/CN=c'))._unsafeUnwrap()).toMatchObject([
    { keyAlgorithm, publicKeySha256: publicKeySha256(key) },
  ])
})
