import { expect, test } from 'vitest'
import { encode, readDer, tags } from './der.ts'
import { integerHex, isPositive, withoutZeros } from './integer.ts'

const integer = (hex: string) =>
  readDer(encode(tags.integer, Uint8Array.from(Buffer.from(hex, 'hex'))))._unsafeUnwrap()

test.each([
  ['00', '0', false],
  ['01', '01', true],
  ['7f', '7f', true],
  ['0080', '80', true],
  ['0100', '0100', true],
  ['ff', '-01', false],
  ['80', '-80', false],
  ['ff7f', '-81', false],
  ['8000', '-8000', false],
  ['f000', '-1000', false],
  ['ff00', '-0100', false],
  ['f001', '-0fff', false],
])('%s is %s', (octets, said, isAboveZero) => {
  expect(integerHex(integer(octets))).toBe(said)
  expect(isPositive(integer(octets))).toBe(isAboveZero)
})

test('octets that lead with nothing are left out, all of them of zero', () => {
  expect(withoutZeros(Uint8Array.of(0, 0, 1, 0))).toEqual(Uint8Array.of(1, 0))
  expect(withoutZeros(Uint8Array.of(0, 0))).toEqual(new Uint8Array())
  expect(withoutZeros(Uint8Array.of(1))).toEqual(Uint8Array.of(1))
})
