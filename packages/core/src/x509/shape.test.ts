import { expect, test } from 'vitest'
import { encode, readDer, tags } from './der.ts'
import { type Shape, shapeOf } from './shape.ts'

const list = (...parts: Uint8Array[]) => encode(tags.sequence, ...parts)
const [number, octets, bits, none] = [
  encode(tags.integer, Uint8Array.of(0)),
  encode(tags.octetString),
  encode(tags.bitString, Uint8Array.of(0)),
  encode(tags.null),
]
const oid = encode(tags.oid, Uint8Array.of(0x55))
const [tagged0, tagged1] = [encode(tags.context0), encode(tags.context1)]
const empty = list()
const fields = [number, empty, empty, empty, empty, empty]

test.each<[string, Uint8Array, Shape]>([
  ['a certificate', list(list(tagged0, ...fields), empty, bits), 'certificate'],
  ['a certificate of the first version', list(list(...fields), empty, bits), 'certificate'],
  ['a certificate without a subject', list(list(...fields.slice(0, -1)), empty, bits), 'unknown'],
  ['a certificate whose version is tagged otherwise', list(list(tagged1, ...fields), empty, bits), 'unknown'],
  ['a certificate without its signature', list(list(tagged0, ...fields), empty), 'unknown'],
  ['a request', list(list(number, empty, empty, tagged0), empty, bits), 'certificate-request'],
  ['a request without attributes', list(list(number, empty, empty), empty, bits), 'certificate-request'],
  ['a request with more', list(list(number, empty, empty, tagged0, none), empty, bits), 'unknown'],
  ['PKCS#8', list(number, empty, octets), 'pkcs8'],
  ['PKCS#8 under a password', list(list(oid), octets), 'pkcs8-encrypted'],
  ['what has no algorithm', list(list(none), octets), 'unknown'],
  ['what has its algorithm in a SET', list(encode(tags.set, oid), octets), 'unknown'],
  ['an RSA key', list(...Array(9).fill(number)), 'pkcs1'],
  ['an RSA key without its last number', list(...Array(8).fill(number)), 'unknown'],
  ['an EC key', list(number, octets), 'sec1'],
  ['an EC key with its curve', list(number, octets, tagged0), 'sec1'],
  ['an EC key with its public half', list(number, octets, tagged1), 'sec1'],
  ['an EC key with something else', list(number, octets, none), 'unknown'],
  ['PKCS#12', list(number, list(oid, tagged0)), 'pkcs12'],
  ['PKCS#12 of nothing', list(number, list(none)), 'unknown'],
  ['PKCS#12 without a type', list(number, empty), 'unknown'],
  ['an algorithm with something else', list(list(oid), none), 'unknown'],
  ['PKCS#7', list(oid, tagged0), 'pkcs7'],
  ['PKCS#7 without its wrapping', list(number, encode(tags.set), empty), 'pkcs7'],
  ['an identifier alone', list(oid), 'unknown'],
  ['a public key', list(list(oid), bits), 'public-key'],
  ['what is tagged otherwise', encode(tags.set, list(oid), bits), 'unknown'],
  ['nothing', empty, 'unknown'],
  ['a number', number, 'unknown'],
])('%s', (_, der, shape) => {
  expect(shapeOf(readDer(der)._unsafeUnwrap())).toBe(shape)
})
