import { createHash, createPublicKey } from 'node:crypto'
import { expect, test } from 'vitest'
import { type DerNode, encode, encoding, readDer, tags } from '../src/x509/der.ts'
import { readX509 } from '../src/x509/index.ts'
import { readOid } from '../src/x509/oid.ts'
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
      {
        kind: 'private-key',
        format,
        keyAlgorithm,
        publicKeySha256: publicKeySha256(original),
        keySha256: publicKeySha256(original),
      },
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
    {
      kind: 'private-key',
      format: 'PKCS#8',
      keyAlgorithm: 'Ed25519',
      publicKeySha256: null,
      keySha256: null,
    },
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

/** The certificate or key with its one NULL behind the object identifier of RSA left out. */
function withoutNull(bytes: Uint8Array): Uint8Array {
  const drop = (node: DerNode): Uint8Array => {
    if (node.children.length === 0) return encoding(node)
    const [first, ...rest] = node.children
    const isRsa = first?.tag === tags.oid && readOid(first) === '1.2.840.113549.1.1.1'
    return encode(
      node.tag,
      ...(isRsa && first ? [encoding(first)] : [first, ...rest].map((child) => drop(child as DerNode))),
    )
  }
  return drop(readDer(bytes)._unsafeUnwrap())
}

test('a key is the same however a file writes it', () => {
  const certificate = der(selfSigned(rsa, '/CN=c'))
  const bare = withoutNull(certificate)
  expect(bare.length).toBe(certificate.length - 2)
  const keyOf = (file: string | Uint8Array) => {
    const [block] = readX509(file)._unsafeUnwrap()
    return block && 'keySha256' in block ? block : undefined
  }
  expect(keyOf(bare)?.keySha256).toBe(publicKeySha256(rsa))
  expect(keyOf(bare)?.publicKeySha256).not.toBe(publicKeySha256(rsa))
  expect(keyOf(withoutNull(der(rsa)))?.keySha256).toBe(publicKeySha256(rsa))
  expect(keyOf(convert(p256, 'pkey', '-pubout', '-ec_conv_form', 'compressed'))?.keySha256).toBe(
    publicKeySha256(p256),
  )
})
