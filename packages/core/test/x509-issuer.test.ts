import { expect, test } from 'vitest'
import { readX509, verifyIssuer } from '../src/x509/index.ts'
import { newKey, openssl, request, selfSigned } from './x509-openssl.ts'

const [rootKey, key] = [newKey(), newKey('p256')]
const root = selfSigned(rootKey, '/CN=Root', '-addext', 'subjectKeyIdentifier=AB:CD:EF')
const issued = openssl(
  ['x509', '-req', '-in', '{r}', '-CA', '{c}', '-CAkey', '{k}', '-set_serial', '7', '-extfile', '{e}'],
  { r: request(key, '/CN=leaf'), c: root, k: rootKey, e: 'authorityKeyIdentifier=keyid\n' },
).toString()
const factsOf = (pem: string) => {
  const block = readX509(pem)._unsafeUnwrap()[0]
  if (block?.kind !== 'certificate') throw new Error('no certificate')
  return block
}
const { fingerprintSha256 } = factsOf(issued)
const verdict = (file: string, ...authorities: string[]) =>
  verifyIssuer({ file, fingerprintSha256, authorities })

test('the identifiers of keys are those that openssl wrote', () => {
  expect(factsOf(issued)).toMatchObject({ authorityKeyId: 'abcdef', isSelfSigned: false })
  expect(factsOf(root)).toMatchObject({ subjectKeyId: 'abcdef', isSelfSigned: true })
  const none = ['subjectKeyIdentifier=none', 'authorityKeyIdentifier=none']
  const bare = selfSigned(key, '/CN=bare', ...none.flatMap((extension) => ['-addext', extension]))
  expect(factsOf(bare)).toMatchObject({ authorityKeyId: null, subjectKeyId: null, isSelfSigned: true })
})

test('a certificate is checked with that of its issuer, wherever it stands', () => {
  expect(verdict(issued, root)).toBe('valid')
  expect(verdict(root + issued)).toBe('valid')
  expect(verdict(issued, 'text', issued, root)).toBe('valid')
})

test('without it nothing is said', () => {
  expect(verdict(issued)).toBe('issuer-missing')
  expect(verdict(issued, selfSigned(rootKey, '/CN=Other'))).toBe('issuer-missing')
  expect(verifyIssuer({ file: root, fingerprintSha256: 'none', authorities: [root] })).toBe('issuer-missing')
})

test('a certificate with the name of the issuer and another key is not taken for it', () => {
  const sameName = (id: string) => selfSigned(newKey(), '/CN=Root', '-addext', `subjectKeyIdentifier=${id}`)
  expect(verdict(issued, sameName('AB:CD:EF'))).toBe('invalid')
  expect(verdict(issued, sameName('none'))).toBe('invalid')
  expect(verdict(issued, sameName('00:00'))).toBe('issuer-missing')
  expect(verdict(issued, sameName('AB:CD:EF'), root)).toBe('valid')
})

test('a key that its identifier names is asked in whatever name, and is no issuer in another', () => {
  const named = (signer: string, name: string) =>
    selfSigned(signer, name, '-addext', 'subjectKeyIdentifier=AB:CD:EF')
  expect(verdict(issued, named(rootKey, '/CN=Toor'))).toBe('issuer-unfit')
  expect(verdict(issued, named(newKey(), '/CN=Toor'))).toBe('invalid')
  expect(verdict(issued, named(rootKey, '/CN=Toor'), root)).toBe('valid')
  expect(verdict(issued, named(rootKey, '/CN=Toor'), named(newKey(), '/CN=Root'))).toBe('invalid')
})

test('a name that is turned around is another (RFC 5280 §7.1)', () => {
  const turned = selfSigned(rootKey, '/CN=Root/O=Example', '-addext', 'subjectKeyIdentifier=AB:CD:EF')
  const ofTurned = openssl(
    ['x509', '-req', '-in', '{r}', '-CA', '{c}', '-CAkey', '{k}', '-set_serial', '9', '-extfile', '{e}'],
    {
      r: request(key, '/CN=leaf'),
      c: selfSigned(rootKey, '/O=Example/CN=Root', '-addext', 'subjectKeyIdentifier=AB:CD:EF'),
      k: rootKey,
      e: 'authorityKeyIdentifier=keyid\n',
    },
  ).toString()
  const { fingerprintSha256 } = factsOf(ofTurned)
  expect(verifyIssuer({ file: ofTurned, fingerprintSha256, authorities: [turned] })).toBe('issuer-unfit')
})

test.each<[string, string]>([
  ['that says so', 'basicConstraints=CA:FALSE'],
  ['that says nothing of it', 'keyUsage=keyCertSign'],
])('a certificate of no authority is no issuer, although it signed: one %s', (_, constraint) => {
  const leaf = openssl(['x509', '-req', '-in', '{r}', '-signkey', '{k}', '-extfile', '{e}'], {
    r: request(rootKey, '/CN=Root'),
    k: rootKey,
    e: `subjectKeyIdentifier=AB:CD:EF\n${constraint}\n`,
  }).toString()
  expect(factsOf(leaf)).toMatchObject({ isCa: false, subjectKeyId: 'abcdef' })
  expect(verdict(issued, leaf)).toBe('issuer-unfit')
  expect(verdict(issued, leaf, root)).toBe('valid')
})

test('its own key tells no issuer, whatever it names as one', () => {
  const own = factsOf(root)
  expect(verifyIssuer({ file: root, fingerprintSha256: own.fingerprintSha256, authorities: [root] })).toBe(
    'self-signed',
  )
  const forged = openssl(['x509', '-req', '-in', '{r}', '-CA', '{c}', '-CAkey', '{k}', '-set_serial', '8'], {
    r: request(rootKey, '/CN=leaf'),
    c: root,
    k: rootKey,
  }).toString()
  expect(factsOf(forged).isSelfSigned).toBe(false)
  expect(
    verifyIssuer({ file: forged, fingerprintSha256: factsOf(forged).fingerprintSha256, authorities: [] }),
  ).toBe('self-signed')
})
