import { expect, test } from 'vitest'
import { extension } from '../../test/built.ts'
import { encode, readDer, tags } from './der.ts'
import { readExtension } from './extension.ts'
import { keyIdsIn } from './key-identifier.ts'

const ids = (made: { readonly [oid: string]: Uint8Array }) =>
  keyIdsIn((oid) => {
    const value = made[oid]
    return value && readExtension(readDer(extension('550403', value))._unsafeUnwrap())
  })
const [authority, subject] = ['2.5.29.35', '2.5.29.14']
const octets = Uint8Array.of(0xab, 1)

test('are told where a certificate names them', () => {
  const keyId = encode(0x80, octets)
  expect(ids({ [authority]: encode(tags.sequence, keyId) })).toEqual({
    authorityKeyId: 'ab01',
    subjectKeyId: null,
  })
  expect(ids({ [subject]: encode(tags.octetString, octets) })).toEqual({
    authorityKeyId: null,
    subjectKeyId: 'ab01',
  })
})

test('and not where something else stands in their place', () => {
  const none = { authorityKeyId: null, subjectKeyId: null }
  expect(ids({})).toEqual(none)
  expect(ids({ [authority]: encode(tags.sequence), [subject]: encode(tags.bitString, octets) })).toEqual(none)
  expect(ids({ [authority]: encode(tags.sequence, encode(0x82, octets)) })).toEqual(none)
  expect(ids({ [authority]: Uint8Array.of(5), [subject]: Uint8Array.of(5) })).toEqual(none)
})
