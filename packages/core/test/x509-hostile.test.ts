import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadedCertificate, readChain, readX509, verifySignature, x509Limits } from '../src/x509/index.ts'
import { der, newKey, openssl, request, selfSigned } from './x509-openssl.ts'

const rsa = newKey('rsa')
const p256 = newKey('p256')
const sec1 = openssl(['ec', '-in', '{key}'], { key: p256 }).toString()
const pkcs1 = openssl(['rsa', '-traditional', '-in', '{key}'], { key: rsa }).toString()
const privateKeys = [rsa, p256, sec1, pkcs1]
const files = [
  ...privateKeys,
  selfSigned(rsa, '/UID=com.apple.mgmt.External.1/CN=c', '-addext', 'extendedKeyUsage=clientAuth,1.2.3.4'),
  selfSigned(p256, '/CN=c'),
  request(rsa, '/CN=r'),
  request(p256, '/CN=r'),
]
const encoder = new TextEncoder()
const originals = [...files.map((file) => encoder.encode(file)), ...files.map(der)]

/** Overwrites, cuts, doubles and inserts bytes of a sound file. */
const mutated = fc
  .tuple(
    fc.constantFrom(...originals),
    fc.array(fc.tuple(fc.constantFrom('set', 'cut', 'double', 'insert'), fc.nat(), fc.nat(255)), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([original, changes]) => {
    const bytes = [...original]
    for (const [change, position, octet] of changes) {
      const at = position % (bytes.length + 1)
      if (change === 'set') bytes[at] = octet
      else if (change === 'cut') bytes.splice(at, octet)
      else if (change === 'double') bytes.splice(at, 0, ...bytes.slice(at, at + octet))
      else bytes.splice(at, 0, octet)
    }
    return Uint8Array.from(bytes)
  })

test('whatever the bytes, the answer is facts or a problem, as plain JSON', () => {
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: mutated }, fc.uint8Array({ maxLength: 2_000 })), (bytes) => {
      const read = readX509(bytes)
      const answer = read.isOk() ? read.value : read.error
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
      readChain(bytes)
      verifySignature({ signer: bytes, data: bytes, signature: bytes, hash: 'sha256' })
    }),
    { numRuns: 3_000 },
  )
})

test('whatever the text, the answer is facts or a problem', () => {
  const dashes = fc.constantFrom(
    '-----BEGIN ',
    '-----END ',
    '-----',
    'CERTIFICATE',
    'MII',
    '=',
    ':',
    '\n',
    '\uFEFF',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(dashes, fc.string()), { maxLength: 30 }), (parts) => {
      expect(readX509(parts.join(''))).toSatisfy((result) => result.isOk() || result.isErr())
    }),
  )
})

const bundle = privateKeys.join('')
const keyBase64 = bundle.replace(/-----[^-]+-----|\s/g, '')
const keyHex = privateKeys.map((key) => Buffer.from(der(key)).toString('hex')).join('|')

/** Twelve characters in a row of a key: nothing else in an answer has these by chance. */
function leaks(answer: string): boolean {
  for (let at = 0; at + 12 <= answer.length; at++) {
    const piece = answer.slice(at, at + 12)
    if (/^[A-Za-z0-9+/]{12}$/.test(piece) && (keyBase64.includes(piece) || keyHex.includes(piece)))
      return true
  }
  return false
}

test('neither a private key nor the text around it is in any answer, however the file is damaged', () => {
  const secret = fc.constantFrom('motex@test.co.jp', 'Pass_W01d', '090-1234-5678')
  fc.assert(
    fc.property(
      fc.constantFrom(...privateKeys),
      secret,
      fc.nat(),
      fc.nat(40),
      (key, memo, position, length) => {
        const at = position % key.length
        const damaged = key.slice(0, at) + key.slice(at + length)
        const read = readX509(`Apple ID: ${memo}\n${damaged}\n${memo}`)
        const answer = JSON.stringify(read.isOk() ? read.value : read.error)
        expect(answer).not.toContain(memo)
        expect(leaks(answer)).toBe(false)
      },
    ),
    { numRuns: 300 },
  )
})

test('a file of many lines takes no longer than it is long', () => {
  for (const line of ['x', '\n', '-----BEGIN ', '-----BEGIN X-----\n', 'A'.repeat(300)]) {
    const started = performance.now()
    loadedCertificate(line.repeat(Math.floor(x509Limits.bytes / line.length)))
    expect(performance.now() - started).toBeLessThan(2_000)
  }
})
