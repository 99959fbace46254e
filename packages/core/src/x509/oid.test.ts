import { expect, test } from 'vitest'
import { encode, readDer, tags } from './der.ts'
import { readOid } from './oid.ts'

const oid = (hex: string) =>
  readOid(readDer(encode(tags.oid, Uint8Array.from(Buffer.from(hex, 'hex'))))._unsafeUnwrap())

test.each([
  ['00', '0.0'],
  ['27', '0.39'],
  ['28', '1.0'],
  ['4f', '1.39'],
  ['50', '2.0'],
  ['78', '2.40'],
  ['550403', '2.5.4.3'],
  ['8837', '2.999'],
  ['2a864886f70d010101', '1.2.840.113549.1.1.1'],
  ['0992268993f22c640101', '0.9.2342.19200300.100.1.1'],
  ['2aff7f', '1.2.16383'],
  // 2.25 and a UUID: an arc of 128 bits.
  ['6983ffffffffffffffffffffffffffffffffff7f', `2.25.${2n ** 128n - 1n}`],
])('%s is %s', (hex, dotted) => {
  expect(oid(hex)).toBe(dotted)
})
