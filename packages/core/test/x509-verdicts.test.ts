import { generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { certificateParts } from '../src/x509/certificate.ts'
import { type DerNode, encode, encoding, readDer, tags } from '../src/x509/der.ts'
import { readChain, readX509, verifyIssuer, verifySignature, x509Limits } from '../src/x509/index.ts'
import { verifySigned } from '../src/x509/signature.ts'
import { attribute, built, extension, name, publicKey, rsaKey, text } from './built.ts'
import { der, newKey, openssl, selfSigned } from './x509-openssl.ts'

const of = (...octets: number[]) => Uint8Array.from(octets)
const hex = (octets: string) => Uint8Array.from(Buffer.from(octets, 'hex'))
const algorithm = (type: string, ...parameters: Uint8Array[]) =>
  encode(tags.sequence, encode(tags.oid, hex(type)), ...parameters)
const named = (cn: string) => name([attribute('550403', text(cn))])

const pem = (...certificates: Uint8Array[]) =>
  certificates
    .map(
      (each) =>
        `-----BEGIN CERTIFICATE-----\n${Buffer.from(each).toString('base64')}\n-----END CERTIFICATE-----\n`,
    )
    .join('')

describe('a signature is of the kind of key that it is checked with', () => {
  const made = (...options: string[]) => openssl(['genpkey', ...options]).toString()
  const keys = {
    rsa: newKey(),
    ec: newKey('p256'),
    ed25519: made('-algorithm', 'ED25519'),
    pss: made('-algorithm', 'RSA-PSS'),
  }
  type Kind = keyof typeof keys
  const parts = Object.fromEntries(
    Object.entries(keys).map(([kind, key]) => [
      kind,
      certificateParts(readDer(der(selfSigned(key, '/CN=s')))._unsafeUnwrap()),
    ]),
  ) as { readonly [K in Kind]: ReturnType<typeof certificateParts> }
  const verdict = (by: Kind, key: DerNode, changes: { readonly algorithm?: Uint8Array } = {}) => {
    const { body, signatureAlgorithm, signature } = parts[by]
    const algorithm = changes.algorithm ? readDer(changes.algorithm)._unsafeUnwrap() : signatureAlgorithm
    return verifySigned({ body, algorithm, signature }, key)
  }
  const kinds = Object.keys(keys) as Kind[]

  test.each(kinds.flatMap((by) => kinds.map((key) => [by, key] as const)))('%s by %s', (by, key) => {
    expect(verdict(by, parts[key].publicKey)).toBe(by === key ? 'valid' : 'invalid')
  })

  test('of whole octets', () => {
    const { body, signatureAlgorithm, signature, publicKey } = parts.ec
    const cut = encode(
      tags.bitString,
      of(1),
      signature.source.subarray(signature.contentStart + 1, signature.end),
    )
    const odd = readDer(cut)._unsafeUnwrap()
    expect(verifySigned({ body, algorithm: signatureAlgorithm, signature: odd }, publicKey)).toBe('invalid')
  })

  test('and not checked where its algorithm is not known', () => {
    const md5WithRsa = algorithm('2a864886f70d010104', of(5, 0))
    expect(verdict('rsa', parts.rsa.publicKey, { algorithm: md5WithRsa })).toBe('unsupported')
    const pssOfNothing = algorithm('2a864886f70d01010a', of(5, 0))
    expect(verdict('pss', parts.pss.publicKey, { algorithm: pssOfNothing })).toBe('unsupported')
    expect(verdict('pss', parts.ec.publicKey, { algorithm: pssOfNothing })).toBe('invalid')
  })

  test.each<[string, Kind, Uint8Array]>([
    ['RSA', 'rsa', publicKey('2a864886f70d010101', of(5, 0))],
    ['RSA-PSS', 'pss', publicKey('2a864886f70d01010a', of(5, 0), [])],
    ['P-256', 'ec', publicKey('2a8648ce3d0201', of(4), [encode(tags.oid, hex('2a8648ce3d030107'))])],
    ['Ed25519', 'ed25519', publicKey('2b6570', of(1), [])],
    ['Ed25519 without octets', 'ed25519', encode(tags.sequence, algorithm('2b6570'))],
  ])('a key of %s that is none verifies nothing', (_, by, key) => {
    expect(verdict(by, readDer(key)._unsafeUnwrap())).toBe('invalid')
  })

  test('a key of which the curve or the point is missing says nothing', () => {
    const keyless = encode(
      tags.sequence,
      algorithm('2a8648ce3d0201', encode(tags.oid, hex('2a8648ce3d030107'))),
    )
    expect(verdict('ec', readDer(keyless)._unsafeUnwrap())).toBe('unsupported')
    expect(verdict('ec', readDer(publicKey('2a8648ce3d0201', of(4), []))._unsafeUnwrap())).toBe('unsupported')
  })

  test('of the algorithm that is named inside of what is signed as well', () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 })
    const key = Uint8Array.from(publicKey.export({ type: 'spki', format: 'der' }))
    const signedBy = (inside?: Uint8Array) => {
      const parts = { key, subject: named('s'), issuer: named('s'), ...(inside && { algorithm: inside }) }
      const { body } = certificateParts(readDer(built(parts))._unsafeUnwrap())
      return built({ ...parts, signature: of(0, ...sign('sha256', encoding(body), privateKey)) })
    }
    expect(readX509(signedBy())._unsafeUnwrap()).toMatchObject([{ isSelfSigned: true, flaws: [] }])
    const sha512WithRsa = algorithm('2a864886f70d01010d', of(5, 0))
    expect(readX509(signedBy(sha512WithRsa))._unsafeUnwrap()).toMatchObject([
      { isSelfSigned: false, flaws: [{ kind: 'field-malformed', field: 'signature' }] },
    ])
  })
})

describe('a detached signature', () => {
  const signer = built({})
  const given = { signer, data: of(1), signature: of(1), hash: 'sha256' } as const
  const verdict = (changes: object) =>
    verifySignature({ ...given, ...changes } as never).match<unknown>(
      (value) => value,
      ({ kind }) => kind,
    )

  test('is judged by the first certificate of the file, and not without one', () => {
    expect(verdict({})).toBe('invalid')
    expect(verdict({ signer: rsaKey })).toBe('not-supported')
    expect(verdict({ signer: '' })).toBe('empty')
  })

  test.each<[string, object, string]>([
    ['no signer', { signer: 7 }, 'empty'],
    ['null for its signer', { signer: null }, 'empty'],
    ['a digest that there is not', { hash: 'md5' }, 'unsupported'],
    ['a list with a digest', { hash: ['sha256'] }, 'unsupported'],
    ['a digest that is the name of a method', { hash: 'toString' }, 'unsupported'],
    ['data that is a text', { data: 'data' }, 'invalid'],
    ['a signature that is a text', { signature: 'signature' }, 'invalid'],
    ['no data', { data: undefined }, 'invalid'],
    ['no signature', { signature: null }, 'invalid'],
  ])('of untyped code with %s is none', (_, changes, expected) => {
    expect(verdict(changes)).toBe(expected)
  })
})

describe('an issuer', () => {
  const unknown = algorithm('2b')
  const keyId = (type: 'authority' | 'subject', octet: number) =>
    type === 'authority'
      ? extension('551d23', encode(tags.sequence, encode(0x80, of(octet))))
      : extension('551d0e', encode(tags.octetString, of(octet)))
  const issuedBy = (parts: Parameters<typeof built>[0]) => built({ issuer: named('Root'), ...parts })
  const root = (parts: Parameters<typeof built>[0] = {}) => built({ subject: named('Root'), ...parts })
  const verdict = (file: Uint8Array, ...authorities: Uint8Array[]) => {
    const [facts] = readX509(file)._unsafeUnwrap()
    if (facts?.kind !== 'certificate') throw new Error('no certificate')
    return verifyIssuer({ file, fingerprintSha256: facts.fingerprintSha256, authorities })
  }

  test('is told by its name where either names no key, whatever the case of its letters', () => {
    expect(verdict(issuedBy({}), root())).toBe('invalid')
    expect(verdict(issuedBy({}), built({ subject: named('ROOT') }))).toBe('invalid')
    expect(verdict(issuedBy({}), built({ subject: named('Other') }))).toBe('issuer-missing')
    expect(verdict(issuedBy({ extensions: [keyId('authority', 1)] }), root())).toBe('invalid')
    expect(verdict(issuedBy({}), root({ extensions: [keyId('subject', 1)] }))).toBe('invalid')
  })

  test('is told by its key where both name one', () => {
    const issued = issuedBy({ extensions: [keyId('authority', 1)] })
    expect(verdict(issued, built({ subject: named('Other'), extensions: [keyId('subject', 1)] }))).toBe(
      'invalid',
    )
    expect(verdict(issued, root({ extensions: [keyId('subject', 2)] }))).toBe('issuer-missing')
  })

  test('is found beside what is damaged', () => {
    const damaged = '-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----\n'
    const [facts] = readX509(issuedBy({}))._unsafeUnwrap()
    const fingerprintSha256 = facts && 'fingerprintSha256' in facts ? facts.fingerprintSha256 : ''
    const authorities = [damaged, damaged + pem(root())]
    expect(verifyIssuer({ file: damaged + pem(issuedBy({})), fingerprintSha256, authorities })).toBe(
      'invalid',
    )
  })

  test('is not the certificate itself, whatever it names', () => {
    expect(verdict(issuedBy({ subject: named('Root') }))).toBe('issuer-missing')
  })

  test('whose signature cannot be checked says no more than that', () => {
    const issued = issuedBy({ algorithm: unknown, signedWith: unknown })
    expect(verdict(issued, root())).toBe('unsupported')
    expect(verdict(issuedBy({}), root(), root({ key: publicKey('2b', of(1), []) }))).toBe('invalid')
  })

  test.each<[string, unknown]>([
    ['no list', 7],
    ['nothing', undefined],
    ['a list of other things', [7, null, {}]],
    [
      'a list that throws',
      new Proxy([], {
        get: () => {
          throw new Error('an accessor of the caller')
        },
      }),
    ],
  ])('is missing where untyped code gives %s', (_, authorities) => {
    const file = issuedBy({})
    const [facts] = readX509(file)._unsafeUnwrap()
    const fingerprintSha256 = facts && 'fingerprintSha256' in facts ? facts.fingerprintSha256 : ''
    expect(verifyIssuer({ file, fingerprintSha256, authorities } as never)).toBe('issuer-missing')
    expect(verifyIssuer({ file: 7, fingerprintSha256, authorities: [file, root()] } as never)).toBe('invalid')
  })
})

describe('a chain', () => {
  const end = (...certificates: Uint8Array[]) =>
    readChain(pem(...certificates)).match<unknown>(
      (chain) => chain.end,
      (problem) => problem,
    )

  test('ends where a signature is not one, or cannot be checked', () => {
    const root = built({ subject: named('Root'), issuer: named('Root') })
    expect(end(built({ issuer: named('root') }), root)).toBe('signature-invalid')
    const unknown = algorithm('2b')
    const odd = built({ issuer: named('Root'), algorithm: unknown, signedWith: unknown })
    expect(end(odd, root)).toBe('unsupported-signature')
    expect(end(root)).toBe('signature-invalid')
    expect(end(built({}))).toBe('issuer-missing')
  })

  test('may be as long as is allowed, and is read whole or not at all', () => {
    const { chain } = x509Limits
    const others = (count: number) => Array<Uint8Array>(count).fill(built({}))
    expect(end(...others(chain))).toBe('issuer-missing')
    expect(end(...others(chain + 1))).toEqual({ kind: 'limit-exceeded', limit: 'chain', allowed: chain })
    expect(readChain(`${pem(built({}))}-----BEGIN CERTIFICATE-----`)._unsafeUnwrapErr()).toEqual({
      kind: 'pem-truncated',
    })
    for (const none of [7, null, undefined])
      expect(readChain(none as never)._unsafeUnwrapErr()).toEqual({ kind: 'empty' })
  })

  test('leads over certificates whose names can be read', () => {
    const nameless = name([attribute('550403', encode(tags.bmpString, of(0)))])
    for (const parts of [{ subject: nameless }, { issuer: nameless }])
      expect(end(built(parts), built({}))).toEqual({ kind: 'field-malformed', of: 'certificate' })
  })
})
