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

test('the identifier of the key tells the issuer, in whatever order its name is written', () => {
  const turned = selfSigned(rootKey, '/CN=Toor', '-addext', 'subjectKeyIdentifier=AB:CD:EF')
  expect(verdict(issued, turned)).toBe('valid')
  expect(verdict(issued, selfSigned(newKey(), '/CN=Toor', '-addext', 'subjectKeyIdentifier=AB:CD:EF'))).toBe(
    'invalid',
  )
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
