import { createSign, X509Certificate } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readChain, readX509, verifySignature } from '../src/x509/index.ts'
import { newKey, openssl, request, selfSigned } from './x509-openssl.ts'

const rsa = newKey('rsa')
const p256 = newKey('p256')
const p384 = openssl(['genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-384']).toString()
const p521 = openssl(['genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-521']).toString()
const keys = { rsa, p256, p384, p521 }
const signers = Object.entries(keys).map(([name, key]) => ({ name, key, signer: selfSigned(key, '/CN=s') }))
const hashes = ['sha1', 'sha256', 'sha384', 'sha512'] as const

test.each(signers)(
  'signatures of $name verify as node:crypto made them, and only over the same data',
  ({ key, signer }) => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom(...hashes),
        fc.nat(),
        (data, hash, at) => {
          const signature = Uint8Array.from(createSign(hash).update(data).sign(key))
          const verdict = (changes: object) =>
            verifySignature({ signer, data, signature, hash, ...changes })._unsafeUnwrap()
          expect(verdict({})).toBe('valid')
          expect(verdict({ data: Uint8Array.from([...data, 0]) })).toBe('invalid')
          expect(verdict({ hash: hashes[(hashes.indexOf(hash) + 1) % 4] })).toBe('invalid')
          const damaged = signature.with(
            at % signature.length,
            (signature[at % signature.length] as number) ^ 1,
          )
          expect(verdict({ signature: damaged })).toBe('invalid')
          expect(verdict({ signature: signature.subarray(1) })).toBe('invalid')
          expect(verdict({ signature: new Uint8Array() })).toBe('invalid')
        },
      ),
      { numRuns: 12 },
    )
  },
)

test('a key on another curve is not judged', () => {
  const key = openssl(['genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:secp256k1']).toString()
  const signature = Uint8Array.from(createSign('sha256').update('x').sign(key))
  const input = { signer: selfSigned(key, '/CN=s'), data: new TextEncoder().encode('x'), signature }
  expect(verifySignature({ ...input, hash: 'sha256' })._unsafeUnwrap()).toBe('unsupported')
})

test.each(signers)('a request is signed by its own key: $name', ({ key }) => {
  const sound = request(key, '/CN=r')
  expect(readX509(sound)._unsafeUnwrap()).toMatchObject([{ signature: 'valid' }])
  const forged = openssl(['req', '-outform', 'DER', '-in', '{r}'], { r: sound })
  forged.write('s', forged.indexOf(Buffer.from('0c0172', 'hex')) + 2)
  expect(readX509(Uint8Array.from(forged))._unsafeUnwrap()).toMatchObject([
    { subject: 'CN=s', signature: 'invalid' },
  ])
})

function issue(subject: string, key: string, issuer: string, issuerKey: string, ...more: string[]): string {
  const args = ['x509', '-req', '-in', '{r}', '-CA', '{ca}', '-CAkey', '{k}', '-set_serial', '7', ...more]
  return openssl(args, { r: request(key, subject), ca: issuer, k: issuerKey }).toString()
}

const root = selfSigned(rsa, '/CN=Root', '-sha1')
const middle = issue('/CN=Middle', p256, root, rsa)
const leaf = issue('/CN=Leaf', p384, middle, p256)
const path = (...files: string[]) => {
  const chain = readChain(files.join(''))._unsafeUnwrap()
  return [...chain.path.map(({ subject }) => subject), chain.end]
}

test('a chain is followed from its first certificate to the self-signed root, in any order', () => {
  expect(path(leaf, middle, root)).toEqual(['CN=Leaf', 'CN=Middle', 'CN=Root', 'self-signed-root'])
  expect(path(leaf, root, middle)).toEqual(['CN=Leaf', 'CN=Middle', 'CN=Root', 'self-signed-root'])
  expect(path(root)).toEqual(['CN=Root', 'self-signed-root'])
})

test('a chain with a gap ends where the issuer is missing', () => {
  expect(path(leaf, root)).toEqual(['CN=Leaf', 'issuer-missing'])
  expect(path(leaf, middle)).toEqual(['CN=Leaf', 'CN=Middle', 'issuer-missing'])
})

test('a certificate with the name but not the key of the issuer is not taken for it', () => {
  const impostor = selfSigned(newKey(), '/CN=Root')
  expect(path(leaf, middle, impostor)).toEqual(['CN=Leaf', 'CN=Middle', 'signature-invalid'])
  expect(path(leaf, middle, impostor, root).at(-1)).toBe('self-signed-root')
})

test('two certificates that issued each other end without a root', () => {
  const [a, b] = [newKey('p256'), newKey('p256')]
  const crossB = issue('/CN=B', b, selfSigned(a, '/CN=A'), a)
  const crossA = issue('/CN=A', a, selfSigned(b, '/CN=B'), b)
  expect(path(crossA, crossB)).toEqual(['CN=A', 'CN=B', 'issuer-missing'])
})

test('a chain file without a certificate, or with too many, is refused', () => {
  expect(readChain(p256)._unsafeUnwrapErr()).toEqual({ kind: 'not-supported', found: 'unknown' })
  expect(readChain(root.repeat(9))._unsafeUnwrapErr()).toMatchObject({ limit: 'chain', allowed: 8 })
})

const ed25519 = openssl(['genpkey', '-algorithm', 'ED25519']).toString()
const pss = openssl(['genpkey', '-algorithm', 'RSA-PSS']).toString()
const strictPss = openssl([
  ...['genpkey', '-algorithm', 'RSA-PSS', '-pkeyopt', 'rsa_keygen_bits:2049'],
  ...['-pkeyopt', 'rsa_pss_keygen_md:sha256', '-pkeyopt', 'rsa_pss_keygen_mgf1_md:sha256'],
  ...['-pkeyopt', 'rsa_pss_keygen_saltlen:20'],
]).toString()
const padding = (length: string, ...more: string[]) => [
  ...['-sigopt', 'rsa_padding_mode:pss', '-sigopt', `rsa_pss_saltlen:${length}`],
  ...more.flatMap((option) => ['-sigopt', option]),
]

test.each<[string, string, string[]]>([
  ['Ed25519', ed25519, []],
  ['P-521', p521, ['-sha512']],
  ['RSA-PSS', pss, ['-sha384']],
  ['RSA-PSS, with the longest salt', pss, ['-sha256', ...padding('max')]],
  ['RSA-PSS, without a salt', pss, ['-sha512', ...padding('0')]],
  ['RSA-PSS by a key for all of RSA', rsa, ['-sha256', ...padding('32')]],
  ['RSA-PSS with another digest for its mask', rsa, ['-sha256', ...padding('20', 'rsa_mgf1_md:sha512')]],
  ['RSA-PSS with SHA-1, which goes without saying', rsa, ['-sha1', ...padding('20')]],
  ['RSA-PSS by a key that names its digests', strictPss, ['-sha256', ...padding('digest')]],
])('a certificate and a request signed with %s', (_, key, options) => {
  const certificate = selfSigned(key, '/CN=c', ...options)
  const node = new X509Certificate(certificate)
  expect(node.verify(node.publicKey)).toBe(true)
  expect(readX509(certificate)._unsafeUnwrap()).toMatchObject([{ isSelfSigned: true }])
  expect(readX509(request(key, '/CN=r', ...options))._unsafeUnwrap()).toMatchObject([{ signature: 'valid' }])
  const forged = Uint8Array.from(node.raw)
  forged[forged.length - 7] = (forged.at(-7) as number) ^ 1
  expect(readX509(forged)._unsafeUnwrap()).toMatchObject([{ isSelfSigned: false }])
})
