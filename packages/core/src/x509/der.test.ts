import { describe, expect, test } from 'vitest'
import {
  bitStringOctets,
  content,
  encode,
  encoding,
  isWholeOctets,
  readDer,
  sameEncoding,
  tags,
} from './der.ts'
import { x509Limits } from './limits.ts'

const of = (...octets: number[]) => Uint8Array.from(octets)
const read = (...octets: number[]) => readDer(of(...octets))
const node = (...octets: number[]) => read(...octets)._unsafeUnwrap()

describe('a length', () => {
  test.each<[string, number[], number]>([
    ['up to 127 is one octet', [4, 0x7f, ...Array(0x7f).fill(1)], 0x7f],
    ['from 128 on says how many octets it has', [4, 0x81, 0x80, ...Array(0x80).fill(1)], 0x80],
    ['of two octets', [4, 0x82, 1, 0, ...Array(0x100).fill(1)], 0x100],
    ['of three octets', [4, 0x83, 1, 0, 0, ...Array(0x10000).fill(1)], 0x10000],
  ])('%s', (_, octets, length) => {
    const der = Uint8Array.from(octets)
    expect(content(readDer(der)._unsafeUnwrap())).toHaveLength(length)
    const written = encode(tags.octetString, new Uint8Array(length).fill(1))
    expect(Buffer.compare(written, der)).toBe(0)
  })

  test.each<[string, number[]]>([
    ['that is left open', [0x30, 0x80, 0, 0]],
    ['in more octets than it needs', [4, 0x81, 0x7f, ...Array(0x7f).fill(1)]],
    ['that leads with nothing', [4, 0x82, 0, 0x80, ...Array(0x80).fill(1)]],
    ['of more than four octets', [4, 0x85, 1, 0, 0, 0, 0]],
    ['whose own octets are cut off', [4, 0x82, 1]],
    ['beyond the end', [4, 2, 1]],
    ['of four octets beyond the end', [4, 0x84, 0xff, 0xff, 0xff, 0xff, 1]],
    ['that is not there', [4]],
  ])('%s makes it none', (_, octets) => {
    expect(read(...octets)._unsafeUnwrapErr()).toEqual({ kind: 'der-malformed', at: 0 })
  })

  test('does not reach beyond the value that it is in', () => {
    const sequence = [0x30, 3, 4, 2, 1]
    expect(readDer(of(...sequence, 1), { trailing: true })._unsafeUnwrapErr()).toEqual({
      kind: 'der-malformed',
      at: 2,
    })
    expect(readDer(of(0x30, 1, 4, 0), { trailing: true })._unsafeUnwrapErr()).toMatchObject({ at: 2 })
  })
})

test('nothing at all is no value', () => {
  expect(read()._unsafeUnwrapErr()).toEqual({ kind: 'der-malformed', at: 0 })
})

test('a tag number above 30 is written in octets of its own', () => {
  expect(node(0x1f, 0x1f, 1, 7)).toMatchObject({ tag: 0x1f, contentStart: 3, end: 4 })
  expect(node(0x9f, 0x81, 0x00, 1, 7)).toMatchObject({ tag: 0x9f, contentStart: 4, end: 5 })
  expect(node(0x9f, 0x81, 0x81, 0x81, 0x00, 1, 7)).toMatchObject({ contentStart: 6, end: 7 })
  expect(node(0x9f, 0x81, 0x81, 0x81, 0x81, 0x81, 0x00, 1, 7)).toMatchObject({ contentStart: 8, end: 9 })
  expect(read(0x1f, 0x81, 0x81, 0x81, 0x81, 0x81, 0x00).isErr()).toBe(true)
  expect(node(0x1e, 0)).toMatchObject({ tag: 0x1e, contentStart: 2, end: 2 })
  expect(read(0x1f, 0x81).isErr()).toBe(true)
  expect(readDer(of(0x30, 2, 0x1f, 0x81, 0, 0), { trailing: true }).isErr()).toBe(true)
})

test('a value that is constructed holds others, one that is not holds octets', () => {
  const root = node(0x30, 9, 0x31, 2, 5, 0, 4, 3, 0x30, 1, 0)
  expect(root.children.map(({ tag }) => tag)).toEqual([tags.set, tags.octetString])
  expect(root.children.map(({ children }) => children.length)).toEqual([1, 0])
  expect(node(0x30, 0).children).toEqual([])
  expect(root.children.map((child) => [...encoding(child)])).toEqual([
    [0x31, 2, 5, 0],
    [4, 3, 0x30, 1, 0],
  ])
})

test('values may end together, and another follows', () => {
  const root = node(0x30, 8, 0x30, 4, 0x30, 2, 5, 0, 5, 0)
  expect(root.children.map(({ tag }) => tag)).toEqual([tags.sequence, tags.null])
})

test('nothing follows a value, but where it may', () => {
  expect(read(5, 0, 9)._unsafeUnwrapErr()).toEqual({ kind: 'der-malformed', at: 2 })
  expect(readDer(of(5, 0, 9), { trailing: true })._unsafeUnwrap()).toMatchObject({ end: 2 })
  expect(readDer(of(5, 0), {}).isOk()).toBe(true)
})

describe('what a value may cost is allowed to the last', () => {
  const limitOf = (der: Uint8Array) =>
    readDer(der).match(
      () => 'read',
      (problem) => (problem.kind === 'limit-exceeded' ? problem.limit : problem.kind),
    )

  test('of depth', () => {
    const nested = (depth: number): Uint8Array =>
      depth === 0 ? of(5, 0) : encode(tags.sequence, nested(depth - 1))
    expect(limitOf(nested(x509Limits.depth))).toBe('read')
    expect(limitOf(nested(x509Limits.depth + 1))).toBe('depth')
  })

  test('of values', () => {
    const list = (count: number) => encode(tags.sequence, ...Array(count - 1).fill(of(5, 0)))
    expect(limitOf(list(x509Limits.nodes))).toBe('read')
    expect(limitOf(list(x509Limits.nodes + 1))).toBe('nodes')
  })

  test('of an object identifier, and of nothing else', () => {
    const octets = (length: number) => new Uint8Array(length).fill(1)
    expect(limitOf(encode(tags.oid, octets(x509Limits.oidBytes)))).toBe('read')
    expect(limitOf(encode(tags.oid, octets(x509Limits.oidBytes + 1)))).toBe('oidBytes')
    expect(limitOf(encode(tags.octetString, octets(x509Limits.oidBytes + 1)))).toBe('read')
  })
})

test('two values are the same to the octet, or not', () => {
  const value = node(4, 2, 1, 2)
  expect(sameEncoding(value, node(4, 2, 1, 2))).toBe(true)
  expect(sameEncoding(value, node(4, 2, 1, 3))).toBe(false)
  expect(sameEncoding(value, node(2, 2, 1, 2))).toBe(false)
  expect(sameEncoding(node(4, 0), node(0x30, 4, 4, 0, 5, 0).children[0] ?? value)).toBe(true)
  expect(sameEncoding(node(0x30, 2, 5, 0), node(0x30, 4, 5, 0, 5, 0))).toBe(false)
})

test('of a BIT STRING the first octet says how many bits of the last are not used', () => {
  expect(bitStringOctets(node(3, 3, 0, 1, 2))).toEqual(of(1, 2))
  expect(isWholeOctets(node(3, 3, 0, 1, 2))).toBe(true)
  expect(isWholeOctets(node(3, 3, 1, 1, 2))).toBe(false)
  expect(isWholeOctets(node(3, 0))).toBe(false)
})

test('a value is written from its parts, one behind the other', () => {
  expect(encode(tags.sequence, of(5, 0), of(2, 1, 7))).toEqual(of(0x30, 5, 5, 0, 2, 1, 7))
  expect(encode(tags.null)).toEqual(of(5, 0))
})
