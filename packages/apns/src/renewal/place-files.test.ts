import { describe, expect, test } from 'vitest'
import { certificate, pushSubject } from '../../test/made.ts'
import {
  apple,
  created,
  current,
  expired,
  keys,
  plainCsr,
  privateKey,
  renewed,
  signedCsr,
  topic,
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

test('a third push certificate of the same topic is the one from before', () => {
  const { given, unplaced } = placed(['a', expired], ['b', current], ['c', renewed])
  expect(given.map(({ name, place }) => [name, place])).toEqual([
    ['b', 'current'],
    ['c', 'renewed'],
  ])
  expect(unplaced).toMatchObject([
    { name: 'a', kind: 'mdm-push-certificate', because: { en: expect.stringContaining('another file') } },
  ])
})

test('of two push certificates the renewed one is the later also where their topics differ: that is what is checked', () => {
  expect(placesOf(['a', current], ['b', created])).toEqual({ a: 'current', b: 'renewed' })
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

test('a file with several things has one place: a key beside another certificate is not that of this renewal', () => {
  const both = joined(renewed, privateKey)
  expect(placed(['both', both]).given.map(({ place }) => place)).toEqual(['renewed'])
  expect(placed(['both', both], ['key', privateKey]).given).toHaveLength(2)
  expect(
    placed(['new', renewed], ['old', joined(current, privateKey)]).given.map(({ place }) => place),
  ).toEqual(['renewed', 'current'])
})

test('where the certificate to upload is missing, what stands in its place shows what is wrong', () => {
  expect(placesOf(['page', '<html><body>Sign in</body></html>'], ['b', plainCsr])).toEqual({
    page: 'renewed',
    b: 'csr',
  })
})

test('of three push certificates of several topics nobody knows which one the console uses: none is guessed', () => {
  const { given, unplaced } = placed(['a', current], ['b', renewed], ['c', created], ['d', plainCsr])
  expect(given.map(({ place }) => place)).toEqual(['csr'])
  expect(unplaced).toMatchObject(
    ['a', 'b', 'c'].map((name) => ({
      name,
      because: { en: expect.stringContaining('Choose what each is for') },
    })),
  )
  const beside = placed(
    ['a', current],
    ['b', renewed],
    ['c', created],
    ['page', '<html></html>'],
    ['d', plainCsr],
    ['e', signedCsr],
  )
  expect(beside.given.map(({ name, place }) => [name, place])).toEqual([['e', 'csr']])
  expect(beside.unplaced.find(({ name }) => name === 'd')?.because.en).toContain('another file')
  const chosen = placeFiles([
    { name: 'a', content: current, place: 'current' },
    { name: 'b', content: renewed },
    { name: 'c', content: created },
  ])
  expect(chosen.given.map(({ name }) => name)).toEqual(['a'])
})

test('a certificate that is none for push is one of an authority, beside the one to upload', async () => {
  const issuer = await certificate({ keys: apple.keys, subject: [{ CN: ['Somebody'] }] })
  expect(placesOf(['a', renewed], ['b', issuer])).toEqual({ a: 'renewed', b: 'authorities' })
})

test('of two that begin at once the one that ends later is the renewed one', async () => {
  const until = (to: string) =>
    certificate({ keys, subject: pushSubject(topic), issuer: apple, from: '2025-12-19T01:02:03Z', to })
  const [sooner, later] = [await until('2026-11-19T01:02:03Z'), await until('2026-12-19T01:02:03Z')]
  expect(placesOf(['a', sooner], ['b', later])).toEqual({ a: 'current', b: 'renewed' })
  expect(placesOf(['a', later], ['b', sooner])).toEqual({ a: 'renewed', b: 'current' })
})

test('the same certificate twice is one', () => {
  expect(placesOf(['a', current], ['b', renewed], ['c', renewed])).toMatchObject({
    a: 'current',
    b: 'renewed',
  })
})

test('a picture is not taken for the certificate to upload', () => {
  const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])
  const { given, unplaced } = placeFiles([{ name: 'a.png', content: picture }])
  expect([given, unplaced]).toMatchObject([[], [{ name: 'a.png', kind: 'unreadable' }]])
})

test('a certificate as bytes is taken for what it is', async () => {
  const pem = await certificate({ keys: apple.keys, subject: [{ CN: ['Somebody'] }] })
  const bytes = new Uint8Array(Buffer.from(pem.replace(/-----[^-]+-----/g, ''), 'base64'))
  expect(bytes.subarray(0, 1000)).toContain(0)
  expect(placesOf(['a.cer', bytes])).toEqual({ 'a.cer': 'renewed' })
})

test('what is of no use is named', () => {
  const { unplaced } = placed(['a', renewed], ['b', 'nothing of the kind'])
  expect(unplaced).toMatchObject([
    {
      name: 'b',
      kind: 'unreadable',
      because: { en: expect.stringContaining('not look like a certificate') },
    },
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
