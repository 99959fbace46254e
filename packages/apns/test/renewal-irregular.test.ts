import { describe, expect, test } from 'vitest'
import { encode, tags } from '../../core/src/x509/der.ts'
import { attribute, extension, built as madeOf, name, text, time, version } from '../../core/test/built.ts'
import { checkRenewal, checkText, readPushFile } from '../src/renewal/index.ts'
import { now, otherTopic, topic } from './renewal-files.ts'

const uid = (value: string) => attribute('0992268993f22c640101', text(value))
const subject = name([uid(topic)])
const pem = (der: Uint8Array) =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString('base64')}\n-----END CERTIFICATE-----\n`
const issuer = name(
  [attribute('550403', text('Apple Application Integration 2 Certification Authority'))],
  [attribute('55040b', text('Apple Certification Authority'))],
  [attribute('55040a', text('Apple Inc.'))],
  [attribute('550406', text('US'))],
)
const keyId = Buffer.from('f7be7c216091db3d1b7bd83a328169df9e6c7f9b', 'hex')
const authorityKey = extension('551d23', encode(tags.sequence, encode(0x80, keyId)))
const year = [time('251219000000Z'), time('261219000000Z')]
type Parts = Parameters<typeof madeOf>[0]
const built = (parts: Parts = {}) =>
  madeOf({
    subject,
    issuer,
    validity: year,
    ...parts,
    extensions: [authorityKey, ...(parts.extensions ?? [])],
  })
const current = pem(built({ validity: [time('250101000000Z'), time('260101000000Z')] }))

/** The key of everything here, as its owner hands it out. */
const publicKey = (() => {
  const file = readPushFile(pem(built()))
  return { ...file, kind: 'public-key' } as never
})()
const upload = (der: Uint8Array, at = now) =>
  checkRenewal({ current, renewed: pem(der), privateKey: publicKey }, { now: at })
const made = (der: Uint8Array, id: string) => upload(der).checks.find((check) => check.id === id)

test('a renewal as it should be is safe', () => {
  expect(upload(built())).toMatchObject({ verdict: 'safe', outcome: 'renewed' })
})

describe('what in the file speaks against it makes it unsafe', () => {
  const isCa = extension('551d13', encode(tags.sequence, Uint8Array.of(1, 1, 0xff)))
  const mark = extension('550403', Uint8Array.of(5, 0))
  test.each<[string, Parts, string]>([
    ['the mark of an authority', { extensions: [isCa] }, 'authority'],
    ['a second topic', { subject: name([uid(topic)], [uid(otherTopic)]) }, 'several-user-ids'],
    ['a second topic in one RDN', { subject: name([uid(topic), uid(otherTopic)]) }, 'several-user-ids'],
    ['the same topic twice', { subject: name([uid(topic)], [uid(topic)]) }, 'several-user-ids'],
    ['a UID that is no topic', { subject: name([uid('x')], [uid(topic)]) }, 'several-user-ids'],
    ['an extension twice', { extensions: [mark, mark] }, 'extension-repeated'],
    ['a field behind the last', { behind: [Uint8Array.of(5, 0)] }, 'field-unexpected'],
    ['a value behind the signature', { last: [Uint8Array.of(5, 0)] }, 'field-unexpected'],
    ['extensions in a certificate of version 1', { version: [] }, 'version-below-extensions'],
    ['extensions in a certificate of version 2', { version: version(1) }, 'version-below-extensions'],
    ['a number with needless octets', { serial: Uint8Array.of(2, 2, 0, 7) }, 'encoding-malformed'],
  ])('%s', (_, parts, because) => {
    expect(upload(built(parts))).toMatchObject({ verdict: 'unsafe', outcome: 'irregular' })
    expect(made(built(parts), 'nothing-irregular')).toMatchObject({ result: 'fail', because })
  })

  test('bytes behind the certificate', () => {
    expect(upload(Uint8Array.from([...built(), 5, 0])).verdict).toBe('unsafe')
  })
})

describe('dates that are malformed are not computed with', () => {
  const never = time('2503311530Z')
  const start = time('300101000000Z')
  test.each<[string, readonly Uint8Array[]]>([
    ['start', [never, time('261219000000Z')]],
    ['end', [time('251219000000Z'), never]],
    ['start that reads 2030 to others', [time('3001010000Z'), time('311219000000Z')]],
  ])('%s', (_, validity) => {
    const certificate = built({ validity })
    expect(upload(certificate)).toMatchObject({ verdict: 'unsafe', outcome: 'irregular' })
    expect(made(certificate, 'currently-valid')).toMatchObject({ result: 'fail', because: 'malformed' })
    expect(made(certificate, 'nothing-irregular')).toMatchObject({ because: 'date-malformed' })
  })

  test('of the end nothing is said to be extended, and it is said why', () => {
    const check = made(built({ validity: [time('251219000000Z'), never] }), 'validity-extended')
    expect(check).toMatchObject({ result: 'unknown', because: 'renewed' })
    expect(check && checkText(check).because?.en).toContain('not written as certificates have it')
  })

  test('nor against an end in use that is malformed', () => {
    const input = { current: pem(built({ validity: [start, never] })), renewed: pem(built()) }
    const { checks } = checkRenewal(input, { now })
    expect(checks.find(({ id }) => id === 'validity-extended')).toMatchObject({
      result: 'unknown',
      because: 'current',
    })
  })

  test('a certificate that begins in 2030 is not safe today', () => {
    const certificate = built({ validity: [start, time('311219000000Z')] })
    expect(upload(certificate)).toMatchObject({ verdict: 'unsafe', outcome: 'not-in-date' })
  })
})

test('a serial number of more than 20 octets does not decide either', () => {
  const certificate = built({ serial: encode(tags.integer, new Uint8Array(21).fill(1)) })
  expect(readPushFile(certificate)).toMatchObject({ flaws: [{ kind: 'serial-too-long' }] })
  expect(upload(certificate).verdict).toBe('safe')
})

test('a serial number below zero is shown, and does not decide', () => {
  const certificate = built({ serial: Uint8Array.of(2, 1, 0x80) })
  expect(readPushFile(certificate)).toMatchObject({
    serialNumber: '-80',
    flaws: [{ kind: 'serial-not-positive' }],
  })
  expect(upload(certificate).verdict).toBe('safe')
})
