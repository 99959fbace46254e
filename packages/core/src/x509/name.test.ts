import { describe, expect, test } from 'vitest'
import { attribute, name, text } from '../../test/built.ts'
import { encode, readDer, tags } from './der.ts'
import { readName } from './name.ts'

const [cn, uid, serialNumber] = ['550403', '0992268993f22c640101', '550405']
const of = (...octets: number[]) => Uint8Array.from(octets)
const read = (der: Uint8Array) => readName(readDer(der)._unsafeUnwrap())
const valued = (value: Uint8Array) => read(name([attribute(cn, value)]))?.text

describe('an attribute is read as the type of its string says', () => {
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', text('株式会社'), '株式会社'],
    ['UTF-8 that begins with a byte order mark', text('\uFEFFa'), '\uFEFFa'],
    ['Latin-1 in a TeletexString', encode(tags.teletexString, of(0x41, 0xe9, 0xff)), 'Aéÿ'],
    ['a VisibleString', text('a', tags.visibleString), 'a'],
    ['two octets a character', encode(tags.bmpString, of(0x68, 0x2a, 0, 0x41, 0xff, 0xfd)), '株A\uFFFD'],
    ['four octets a character', encode(tags.universalString, of(0, 1, 0xf6, 0, 0, 0, 0, 0x41)), '😀A'],
    ['the last character', encode(tags.universalString, of(0, 0x10, 0xff, 0xff)), '\u{10FFFF}'],
    ['before and behind surrogates', encode(tags.bmpString, of(0xd7, 0xff, 0xe0, 0)), '\uD7FF\uE000'],
    ['no text', text(''), ''],
  ])('%s', (_, value, expected) => {
    expect(valued(value)).toBe(`CN=${expected}`)
  })

  test.each<[string, Uint8Array]>([
    ['UTF-8 that is none', encode(tags.utf8String, of(0xc3))],
    ['half a character', encode(tags.bmpString, of(0, 0x41, 0))],
    ['three quarters of a character', encode(tags.universalString, of(0, 0, 0))],
    ['a first surrogate', encode(tags.bmpString, of(0xd8, 0))],
    ['a last surrogate', encode(tags.bmpString, of(0xdf, 0xff))],
    ['a surrogate behind a character', encode(tags.bmpString, of(0, 0x41, 0xd8, 0))],
    ['a character beyond the last', encode(tags.universalString, of(0, 0x11, 0, 0))],
  ])('%s makes it none', (_, value) => {
    expect(valued(value)).toBeUndefined()
  })

  test('and given as its DER where it is no string', () => {
    expect(valued(of(5, 0))).toBe('CN=#0500')
    expect(read(name([attribute(serialNumber, of(3, 2, 0, 1))]))?.text).toBe('2.5.4.5=#03020001')
  })
})

test('a type without a short name is its object identifier', () => {
  expect(read(name([attribute(serialNumber, text('7'))]))?.text).toBe('2.5.4.5=7')
})

test('the UIDs are found wherever they stand; one that is no text is none', () => {
  const rdns = [
    [attribute(cn, text('a')), attribute(uid, text('1'))],
    [attribute(uid, of(5, 0))],
    [attribute(uid, text('2'))],
  ]
  expect(read(name(...rdns))).toEqual({ text: 'CN=a+UID=1, UID=#0500, UID=2', userIds: ['1', '2'] })
})

test('a name without attributes is a name', () => {
  expect(read(name())).toEqual({ text: '', userIds: [] })
  expect(read(name([]))).toEqual({ text: '', userIds: [] })
})

describe('what is built otherwise is no name', () => {
  const type = encode(tags.oid, of(0x55, 4, 3))
  test.each<[string, Uint8Array]>([
    ['a SET of RDNs', encode(tags.set, encode(tags.set, attribute(cn, text('a'))))],
    ['a SEQUENCE of attributes', encode(tags.sequence, encode(tags.sequence, attribute(cn, text('a'))))],
    ['an attribute without a value', name([encode(tags.sequence, type)])],
    ['an attribute of nothing', name([encode(tags.sequence)])],
    ['an attribute with more than a value', name([encode(tags.sequence, type, text('a'), text('b'))])],
    ['an attribute that is a SET', name([encode(tags.set, type, text('a'))])],
    ['an attribute whose type is a text', name([encode(tags.sequence, text('CN'), text('a'))])],
    ['one such attribute beside others', name([attribute(cn, text('a'))], [of(5, 0)])],
    ['an RDN that is one attribute', encode(tags.sequence, attribute(cn, text('a')), encode(tags.set))],
  ])('%s', (_, der) => {
    expect(read(der)).toBeUndefined()
  })
})
