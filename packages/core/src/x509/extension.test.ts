import { describe, expect, test } from 'vitest'
import { extension } from '../../test/built.ts'
import { encode, readDer, tags } from './der.ts'
import { isSoundExtension, readExtension, readIsCa, readPurposes } from './extension.ts'
import { x509Limits } from './limits.ts'

const { sequence, boolean, integer, bitString, octetString } = tags
const of = (...octets: number[]) => Uint8Array.from(octets)
const read = (der: Uint8Array) => readExtension(readDer(der)._unsafeUnwrap())
const oid = encode(tags.oid, of(0x55, 4, 3))
const empty = encode(octetString)
const list = (...items: Uint8Array[]) => encode(sequence, ...items)
const nothing = of(5, 0)

describe('an extension', () => {
  test('is an identifier and a value, and may say that it is critical', () => {
    expect(read(list(oid, empty))?.oid).toBe('2.5.4.3')
    expect(read(list(oid, encode(boolean, of(0xff)), empty))?.oid).toBe('2.5.4.3')
  })

  test.each<[string, Uint8Array]>([
    ['that is a SET', encode(tags.set, oid, empty)],
    ['without an identifier', list(empty)],
    ['of nothing', list()],
    ['without a value', list(oid)],
    ['that only says that it is critical', list(oid, encode(boolean, of(0xff)))],
    ['whose value is not wrapped', list(oid, nothing)],
    ['whose identifier is none', list(nothing, empty)],
    ['with more behind it', list(oid, empty, empty)],
    ['that says twice that it is critical', list(oid, encode(boolean, of(0)), encode(boolean, of(0)), empty)],
  ])('%s is none', (_, der) => {
    expect(read(der)).toBeUndefined()
  })

  test('whose value is no DER is one all the same, but not if reading it costs too much', () => {
    expect(read(extension('550403', of(1, 2, 3)))).toBeDefined()
    const many = list(...Array(x509Limits.nodes).fill(nothing))
    expect(read(extension('550403', many))).toBeUndefined()
  })
})

describe('the values of common extensions', () => {
  const key = encode(octetString, of(1))
  const [name, otherName] = [encode(0x82, of(0x61)), encode(0xa0, oid)]
  const keyId = encode(0x80, of(1))
  const [issuer, serial] = [encode(0xa1, encode(0xa4, list())), encode(0x82, of(7))]
  const ca = encode(boolean, of(0xff))
  const length = encode(integer, of(0))
  test.each<[string, string, Uint8Array, boolean]>([
    ['subject key identifier', '551d0e', key, true],
    ['subject key identifier', '551d0e', nothing, false],
    ['key usage', '551d0f', encode(bitString, of(5, 0xa0)), true],
    ['key usage', '551d0f', key, false],
    ['alternative names', '551d11', list(name, otherName), true],
    ['alternative names', '551d12', list(name), true],
    ['alternative names, none', '551d11', list(), false],
    ['alternative names, not in a list', '551d11', encode(tags.set, name), false],
    ['alternative names, untagged', '551d11', list(name, key), false],
    ['alternative names, of another class', '551d11', list(encode(0xc2, of(0x61))), false],
    ['alternative names, untagged', '551d12', list(key), false],
    ['basic constraints', '551d13', list(ca, length), true],
    ['basic constraints', '551d13', list(), true],
    ['basic constraints', '551d13', nothing, false],
    ['distribution points', '551d1f', list(list()), true],
    ['distribution points', '551d1f', list(list(), nothing), false],
    ['policies', '551d20', list(list(oid)), true],
    ['policies, one without an identifier', '551d20', list(list(oid), list()), false],
    ['policies, not in a list of their own', '551d20', list(encode(tags.set, oid)), false],
    ['authority key identifier', '551d23', list(keyId), true],
    ['authority key identifier', '551d23', list(keyId, issuer, serial), true],
    ['authority key identifier', '551d23', list(), true],
    ['authority key identifier, turned', '551d23', list(serial, keyId), false],
    ['authority key identifier, with more', '551d23', list(keyId, nothing), false],
    ['authority key identifier, with more before it', '551d23', list(nothing, keyId), false],
    ['authority key identifier, no list', '551d23', encode(tags.set, keyId), false],
    ['purposes', '551d25', list(oid, oid), true],
    ['purposes', '551d25', list(oid, nothing), false],
    ['purposes, none', '551d25', list(), false],
    ['any other', '550403', nothing, true],
    ['any other that is no DER', '550403', of(5), false],
  ])('%s (%s): %s', (_, type, value, isSound) => {
    const made = read(extension(type, value))
    expect(made && isSoundExtension(made)).toBe(isSound)
  })

  test('only whoever has the mark is an authority', () => {
    const isCa = (value: Uint8Array) => {
      const made = read(extension('551d13', value))
      return made && readIsCa(made)
    }
    expect(isCa(list(ca))).toBe(true)
    expect(isCa(list(ca, length))).toBe(true)
    expect(isCa(list(encode(boolean, of(1))))).toBe(true)
    expect(isCa(list(encode(boolean, of(0))))).toBe(false)
    expect(isCa(list())).toBe(false)
    expect(isCa(list(length))).toBe(false)
    expect(isCa(encode(tags.set, ca))).toBeUndefined()
    expect(isCa(list(ca, nothing))).toBeUndefined()
    expect(isCa(list(length, length))).toBeUndefined()
    expect(isCa(list(ca, length, length))).toBeUndefined()
    expect(isCa(of(0x30, 0x80))).toBeUndefined()
  })

  test('purposes are all or none', () => {
    const purposes = (value: Uint8Array) => {
      const made = read(extension('551d25', value))
      return made && readPurposes(made)
    }
    expect(purposes(list(oid, oid))).toEqual(['2.5.4.3', '2.5.4.3'])
    expect(purposes(list(oid, nothing))).toEqual([])
    expect(purposes(encode(tags.set, oid))).toEqual([])
    expect(purposes(of(0x30, 0x80))).toEqual([])
  })
})
