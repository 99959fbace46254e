import { describe, expect, test } from 'vitest'
import {
  created,
  current,
  expired,
  plainCsr,
  privateKey,
  renewed,
  signedCsr,
} from '../../test/renewal-files.ts'
import { renewalLimits } from './budget.ts'
import { type NamedFile, placeFiles } from './place-files.ts'

type Content = NamedFile['content']

type Named = readonly [name: string, content: Content]

const placed = (...files: readonly Named[]) => placeFiles(files.map(([name, content]) => ({ name, content })))

const placesOf = (...files: readonly Named[]) =>
  Object.fromEntries(placed(...files).given.map(({ name, place }) => [name, place]))

const joined = (...contents: readonly Content[]) =>
  contents
    .map((content) => (typeof content === 'string' ? content : new TextDecoder().decode(content)))
    .join('\n')

test('in whatever order they come, the certificate that begins later is the renewed one', () => {
  const wanted = { a: 'current', b: 'renewed', c: 'csr', d: 'privateKey' }
  const files = [
    ['a', current],
    ['b', renewed],
    ['c', signedCsr],
    ['d', privateKey],
  ] as const
  expect(placesOf(...files)).toEqual(wanted)
  expect(placesOf(...files.toReversed())).toEqual(wanted)
})

test('one certificate alone is the one about to be uploaded', () => {
  expect(placesOf(['a', current])).toEqual({ a: 'renewed' })
})

test('of two requests the one that the vendor signed is taken, and the other is named', () => {
  const { given, unplaced } = placed(['plain', plainCsr], ['signed', signedCsr])
  expect(given).toMatchObject([{ name: 'signed', place: 'csr' }])
  expect(unplaced).toMatchObject([
    { name: 'plain', kind: 'csr', because: { en: expect.stringContaining('another file') } },
  ])
})

test('a third push certificate is left to its owner', () => {
  const { given, unplaced } = placed(['a', expired], ['b', current], ['c', renewed])
  expect(given.map(({ name, place }) => [name, place])).toEqual([
    ['b', 'current'],
    ['c', 'renewed'],
  ])
  expect(unplaced).toMatchObject([{ name: 'a', kind: 'mdm-push-certificate' }])
})

describe('where its owner says the place of a file', () => {
  test('that is its place, and the others make room', () => {
    const { given } = placeFiles([
      { name: 'a', content: renewed, place: 'current' },
      { name: 'b', content: created },
    ])
    expect(given.map(({ name, place }) => [name, place])).toEqual([
      ['a', 'current'],
      ['b', 'renewed'],
    ])
  })
})

describe('a file with several things', () => {
  test('counts as the key as well, where no other is given', () => {
    const both = joined(renewed, privateKey)
    expect(placed(['both', both]).given.map(({ place }) => place)).toEqual(['renewed', 'privateKey'])
    expect(placed(['both', both], ['key', privateKey]).given).toHaveLength(2)
  })
})

test('where the certificate to upload is missing, what stands in its place shows what is wrong', () => {
  expect(placesOf(['page', '<html><body>Sign in</body></html>'], ['b', plainCsr])).toEqual({
    page: 'renewed',
    b: 'csr',
  })
})

test('what is of no use is named', () => {
  const { unplaced } = placed(['a', renewed], ['b', 'nothing of the kind'])
  expect(unplaced).toMatchObject([
    { name: 'b', kind: 'unreadable', because: { en: expect.stringContaining('no use') } },
  ])
})

test('files that are too many or too much together are not read at all', () => {
  const files = (count: number, length: number) =>
    Array.from({ length: count }, (_, i) => ({ name: `${i}`, content: new Uint8Array(length) }))
  const { files: most, bytes } = renewalLimits
  expect(placeFiles(files(most, 0)).problems).toEqual([])
  expect(placeFiles(files(2, bytes / 2)).problems).toEqual([])
  expect(placeFiles(files(most + 1, 0))).toMatchObject({
    given: [],
    unplaced: [],
    problems: [{ kind: 'limit-exceeded', limit: 'files', path: 'files', found: '21' }],
  })
  expect(placeFiles(files(2, bytes / 2 + 1)).problems).toMatchObject([{ limit: 'bytes', path: 'files' }])
})
