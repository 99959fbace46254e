import fc from 'fast-check'
import { expect, test } from 'vitest'
import { certificatePem, verifyIssuer } from '../src/x509/index.ts'
import { edit, edited } from './mutate-der.ts'
import { agreesOnSignature, factsOf, nodeReads, plain, unexplained } from './x509-differences.ts'
import { der, loadedByServer, newKey, openssl, request, selfSigned } from './x509-openssl.ts'

const curve = (name: string) => ['-algorithm', 'EC', '-pkeyopt', `ec_paramgen_curve:${name}`]
const made = (...options: string[]) => openssl(['genpkey', ...options]).toString()
const keys = {
  rsa: newKey(),
  p256: newKey('p256'),
  p384: made(...curve('P-384')),
  p521: made(...curve('P-521')),
  ed25519: made('-algorithm', 'ED25519'),
  pss: made('-algorithm', 'RSA-PSS'),
}
const pss = ['-sigopt', 'rsa_padding_mode:pss', '-sigopt', 'rsa_pss_saltlen:20']
const oddName =
  '/UID=com.apple.mgmt.External.1/CN=a, b \\+ "c"\\\\<>;#/O=株式会社例/emailAddress=a@example.jp/2.5.4.5=7/DC=x'

interface Made {
  readonly pem: string
  readonly issuer: string
}

/** Every key by every way to sign, odd names, odd serials, odd dates. */
const certificates: readonly Made[] = [
  ...Object.values(keys).map((key) => own(key, '/UID=com.apple.mgmt.External.1/CN=APSP:1/C=US')),
  own(keys.rsa, oddName, '-sha512'),
  own(keys.rsa, '/CN=pss', '-sha256', ...pss),
  own(keys.rsa, '/CN=pss', '-sha1', ...pss),
  own(keys.rsa, '/CN=sha1', '-sha1'),
  own(keys.p256, '/UID=1+CN=2/UID=3', '-multivalue-rdn', '-sha384'),
  own(keys.p256, '/CN=zero', '-set_serial', '0'),
  own(keys.p256, '/CN=below', '-set_serial', '-128'),
  own(keys.p256, '/CN=long', '-set_serial', `0x${'8'.repeat(40)}`),
  own(keys.p256, '/CN=far', '-days', '36500'),
  own(keys.p256, '/'),
  issued(keys.p256, keys.rsa, 'basicConstraints=CA:TRUE\nextendedKeyUsage=clientAuth,1.2.3.4\n'),
  issued(keys.rsa, keys.p384, 'authorityKeyIdentifier=keyid\nsubjectKeyIdentifier=hash\n'),
  issued(keys.rsa, keys.pss, 'keyUsage=digitalSignature\n'),
  issued(keys.p521, keys.ed25519, 'subjectAltName=DNS:example.jp\n'),
]

function own(key: string, subject: string, ...options: string[]): Made {
  const pem = selfSigned(key, subject, ...options)
  return { pem, issuer: pem }
}

function issued(key: string, by: string, extensions: string): Made {
  const issuer = selfSigned(by, '/CN=Authority/O=Example')
  const files = { r: request(key, '/CN=issued'), c: issuer, k: by, e: extensions }
  const args = ['x509', '-req', '-in', '{r}', '-CA', '{c}', '-CAkey', '{k}', '-extfile', '{e}']
  return { pem: openssl([...args, '-set_serial', '7'], files).toString(), issuer }
}

const mutated = fc
  .tuple(fc.constantFrom(...certificates), fc.array(edit, { minLength: 1, maxLength: 3 }))
  .map(([{ pem, issuer }, edits]) => ({ bytes: edits.reduce(edited, der(pem)), issuer }))

test('facts of a changed certificate are those of node:crypto, but for what is in a list', () => {
  fc.assert(
    fc.property(mutated, ({ bytes }) => {
      expect(unexplained(bytes)).toEqual([])
    }),
  )
})

test('a changed certificate without a flaw is one to OpenSSL, and a server loads it', () => {
  fc.assert(
    fc.property(mutated, ({ bytes }) => {
      const facts = factsOf(bytes)
      if (!facts || facts.flaws.some(({ kind }) => !kind.startsWith('serial-'))) return
      const pem = certificatePem(bytes, facts.fingerprintSha256) ?? ''
      expect(loadedByServer(pem)).toEqual(der(pem))
    }),
  )
})

test('the signature of a changed certificate holds where it does to node:crypto', () => {
  fc.assert(
    fc.property(mutated, ({ bytes, issuer }) => {
      const [facts, there] = [factsOf(bytes), nodeReads(bytes)]
      if (!facts || !there) return
      const { fingerprintSha256 } = facts
      const verdict = verifyIssuer({ file: bytes, fingerprintSha256, authorities: [issuer] })
      expect(agreesOnSignature(verdict, bytes, issuer)).toBe(true)
    }),
  )
})

/** What OpenSSL calls the attributes that have another name, or none, here. */
const otherNames = [
  ['emailAddress=', 'E='],
  ['serialNumber=', '2.5.4.5='],
] as const

test.each(certificates.map(({ pem }) => [factsOf(der(pem))?.subject, pem] as const))(
  'what openssl prints of a certificate is said of it: %s',
  (_, pem) => {
    const names = ['-nameopt', 'esc_2253,utf8,sep_multiline,sname', '-dateopt', 'iso_8601']
    const fields = ['-subject', '-issuer', '-serial', '-startdate', '-enddate', '-fingerprint', '-sha256']
    const printed = openssl(['x509', '-in', '{pem}', '-noout', ...fields, ...names], { pem }).toString()
    const field = (name: string) => new RegExp(`^${name}=(.*(?:\\n {4}.*)*)`, 'm').exec(printed)?.[1] ?? ''
    const name = (text: string) =>
      otherNames.reduce((all, [there, here]) => all.replaceAll(there, here), text.trim())
    const rdns = (text: string) =>
      name(
        text
          .split(/\n {4}/)
          .slice(1)
          .join(', ')
          .replaceAll(' + ', '+'),
      )
    expect(factsOf(der(pem))).toMatchObject({
      subject: rdns(field('subject')),
      issuer: rdns(field('issuer')),
      // Zero is printed in two digits.
      serialNumber: field('serial').toLowerCase().replace(/^00$/, '0'),
      notBefore: field('notBefore').replace(' ', 'T'),
      notAfter: field('notAfter').replace(' ', 'T'),
      fingerprintSha256: plain(field('[Ss][Hh][Aa]256 Fingerprint')),
    })
  },
)
