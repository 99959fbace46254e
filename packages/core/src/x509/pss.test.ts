import { describe, expect, test } from 'vitest'
import { encode, readDer, tags } from './der.ts'
import { pssAllows, readPss } from './pss.ts'

const { sequence, integer, context0, context1, context2, context3 } = tags
const of = (...octets: number[]) => Uint8Array.from(octets)
const list = (...parts: Uint8Array[]) => encode(sequence, ...parts)
const oid = (hex: string) => encode(tags.oid, Uint8Array.from(Buffer.from(hex, 'hex')))
const none = of(5, 0)
const [sha1, sha256, sha384, sha512, md5] = [
  '2b0e03021a',
  '608648016503040201',
  '608648016503040202',
  '608648016503040203',
  '2a864886f70d0205',
].map((hex) => list(oid(hex), none)) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array]
const mgf1 = oid('2a864886f70d010108')
const hash = (digest: Uint8Array) => encode(context0, digest)
const mask = (digest: Uint8Array) => encode(context1, list(mgf1, digest))
const salt = (...octets: number[]) => encode(context2, encode(integer, of(...octets)))
const trailer = (octet: number) => encode(context3, encode(integer, of(octet)))
const named = oid('2a864886f70d01010a')
const algorithm = (...parameters: Uint8Array[]) => readDer(list(named, list(...parameters)))._unsafeUnwrap()
const read = (...parameters: Uint8Array[]) => readPss(algorithm(...parameters))

describe('the parameters of RSASSA-PSS', () => {
  test('that are left out are those of RFC 8017', () => {
    expect(read()).toEqual({ hash: 'sha1', maskHash: 'sha1', saltLength: 20 })
  })

  test('are a digest, one for the mask, and the length of the salt', () => {
    const all = [hash(sha256), mask(sha384), salt(32), trailer(1)]
    expect(read(...all)).toEqual({ hash: 'sha256', maskHash: 'sha384', saltLength: 32 })
    expect(read(hash(sha512), mask(sha1))).toEqual({ hash: 'sha512', maskHash: 'sha1', saltLength: 20 })
    expect(read(salt(0))?.saltLength).toBe(0)
    expect(read(salt(1, 0))?.saltLength).toBe(256)
    expect(read(salt(0x7f, 0xff))?.saltLength).toBe(0x7fff)
  })

  test.each<[string, Uint8Array[]]>([
    ['another digest', [hash(md5)]],
    ['another digest for the mask', [mask(md5)]],
    ['a mask of another kind', [encode(context1, list(oid('2a'), sha256))]],
    ['a mask without its digest', [encode(context1, list(mgf1))]],
    ['a digest without an identifier', [hash(list(none))]],
    ['a salt below zero', [salt(0x80, 0)]],
    ['a salt that takes three octets', [salt(0, 0x80, 0)]],
    ['a salt without a length', [salt()]],
    ['a salt that is no number', [encode(context2, encode(tags.octetString, of(20)))]],
    ['another trailer', [trailer(2)]],
    ['a trailer that is no number', [encode(context3, none)]],
  ])('are not known with %s', (_, parameters) => {
    expect(read(...parameters)).toBeUndefined()
  })

  test('have to be there', () => {
    expect(readPss(readDer(list(named))._unsafeUnwrap())).toBeUndefined()
    expect(readPss(readDer(list(named, none))._unsafeUnwrap())).toBeUndefined()
    expect(readPss(readDer(list(named, encode(tags.set)))._unsafeUnwrap())).toBeUndefined()
  })
})

test('a key takes the digests that it names, and no shorter salt', () => {
  const made = { hash: 'sha256', maskHash: 'sha384', saltLength: 32 } as const
  const allows = (...parameters: Uint8Array[]) => pssAllows(algorithm(...parameters), made)
  expect(pssAllows(readDer(list(named))._unsafeUnwrap(), made)).toBe(true)
  expect(allows(hash(sha256), mask(sha384), salt(32))).toBe(true)
  expect(allows(hash(sha256), mask(sha384), salt(20))).toBe(true)
  expect(allows(hash(sha256), mask(sha384), salt(33))).toBe(false)
  expect(allows(hash(sha512), mask(sha384), salt(32))).toBe(false)
  expect(allows(hash(sha256), mask(sha256), salt(32))).toBe(false)
  expect(allows(hash(md5))).toBe(false)
})
