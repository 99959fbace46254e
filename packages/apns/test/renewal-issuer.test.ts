import { describe, expect, test } from 'vitest'
import {
  appleIssuers,
  checkRenewal,
  checkText,
  type RenewalInput,
  readPushFile,
} from '../src/renewal/index.ts'
import { type Authority, appleKeyId, appleName, certificate, derOf, newKeys, pushSubject } from './made.ts'
import {
  apple,
  check,
  current,
  item,
  keys,
  now,
  otherTopic,
  renewed,
  signedCsr,
  topic,
  year,
} from './renewal-files.ts'

const otherKeys = await newKeys()
const made = (issuer?: Authority) =>
  certificate({ keys, subject: pushSubject(topic), ...year, ...(issuer && { issuer }) })
const judged = (renewed: RenewalInput['renewed'], authorities?: RenewalInput['authorities']) => {
  const input = { current, renewed, csr: signedCsr, ...(authorities && { authorities }) }
  const { result, because } = item(input, 'issued-by-apple') as { result: string; because: string }
  const { verdict, outcome } = check(input)
  return { result, because, verdict, outcome }
}
const own = { keys: otherKeys, name: [{ CN: ['Example CA'] }, { O: ['Example'] }] }
const authority = ({ keys, name, keyId }: Authority, by = keys, isCa = true) =>
  certificate({
    keys,
    isCa,
    subject: name,
    from: '2020-01-01',
    to: '2040-01-01',
    ...(by !== keys && { issuer: { keys: by, name: [{ CN: ['Root'] }] } }),
    ...(keyId && { keyId }),
  })

test('the issuer that push certificates were seen to come from is known', () => {
  expect(appleIssuers).toContainEqual({
    name: expect.stringContaining('CN=Apple Application Integration 2 Certification Authority'),
    keyId: appleKeyId,
  })
})

describe('who issued the certificate is judged by the name and the key identifier of the issuer', () => {
  test('both listed', () => {
    expect(judged(renewed)).toEqual({
      result: 'pass',
      because: 'apple-by-name',
      verdict: 'safe',
      outcome: 'renewed',
    })
  })

  test('whichever way round the name is written', async () => {
    expect(judged(await made({ ...apple, name: appleName.toReversed() })).result).toBe('pass')
  })

  test.each<[string, Authority | undefined, string]>([
    ['by itself', undefined, 'self-signed'],
    ['by a company', own, 'not-apple'],
    ['by a company, with the key identifier of Apple', { ...own, keyId: appleKeyId }, 'not-apple'],
    ['by its own key under the name of Apple', { ...apple, keys }, 'self-signed'],
    ['by one with Apple only in a place name', { ...own, name: [{ L: ['Apple Valley'] }] }, 'not-apple'],
  ])('%s it is refused, and no console is said to take it', async (_, issuer, because) => {
    expect(judged(await made(issuer))).toEqual({
      result: 'fail',
      because,
      verdict: 'unsafe',
      outcome: 'not-issued-by-apple',
    })
  })

  test.each<[string, Authority]>([
    ['another key identifier', { ...apple, keyId: '00'.repeat(20) }],
    ['no key identifier', { keys: apple.keys, name: appleName }],
    [
      'another authority of Apple',
      { ...apple, name: [{ CN: ['Apple iPhone Device CA'] }, { O: ['Apple Inc.'] }] },
    ],
    ['more in its name', { ...apple, name: [...appleName, { L: ['Cupertino'] }] }],
  ])('under the name of Apple, with %s, it is not decided', async (_, issuer) => {
    expect(judged(await made(issuer))).toEqual({
      result: 'unknown',
      because: 'apple-unlisted',
      verdict: 'undecided',
      outcome: 'undecided',
    })
  })

  test('of another topic and self-made it is said what a console sees first', async () => {
    const both = await certificate({ keys, subject: pushSubject(otherTopic), ...year })
    expect(judged(both)).toMatchObject({ result: 'fail', outcome: 'topic-changed' })
  })

  test('a first registration by oneself is none', async () => {
    const report = check({ renewed: await made(own), csr: signedCsr, registered: 'never' })
    expect(report).toMatchObject({ verdict: 'unsafe', outcome: 'not-issued-by-apple' })
  })

  test('a pass says what it rests on', () => {
    const passed = check({ current, renewed, csr: signedCsr }).checks.find(
      ({ id }) => id === 'issued-by-apple',
    )
    expect(passed && checkText(passed).rests?.en).toContain('not by its signature')
    expect(passed && checkText(passed).given.en).toBe('issuer: {actual}')
  })
})

describe('the signature is checked where the certificate of the issuer is at hand', () => {
  test('given beside it, or in the same file', async () => {
    const issuer = await authority(apple)
    const passed = { result: 'pass', because: 'apple-by-signature', verdict: 'safe' }
    expect(judged(renewed, [issuer])).toMatchObject(passed)
    expect(judged(renewed, [derOf(issuer)])).toMatchObject(passed)
    expect(judged(derOf(renewed), [issuer]).because).toBe('apple-by-signature')
    expect(judged(renewed + issuer)).toMatchObject(passed)
  })

  test('by another key of that name and identifier it is refused', async () => {
    const impostor = await authority({ ...apple, keys: otherKeys })
    const failed = { result: 'fail', because: 'signature-invalid', verdict: 'unsafe' }
    expect(judged(renewed, [impostor])).toMatchObject(failed)
    expect(judged(renewed + impostor)).toMatchObject(failed)
    expect(judged(renewed, [impostor, await authority(apple)]).because).toBe('apple-by-signature')
  })

  test('a certificate that was changed is refused', async () => {
    const der = derOf(renewed)
    const changed = der.with(der.length - 1, (der.at(-1) as number) ^ 1)
    expect(judged(changed, [await authority(apple)])).toMatchObject({ because: 'signature-invalid' })
  })

  test('and one whose issuer bears the identifier, its name written from the other end', async () => {
    const turned = { keys: otherKeys, name: appleName.toReversed(), keyId: appleKeyId }
    expect(judged(await made(turned)).because).toBe('apple-by-name')
    expect(judged(await made(turned), [await authority(apple)])).toMatchObject({
      because: 'signature-invalid',
      verdict: 'unsafe',
    })
  })

  test('by one of another name, or of no authority, that copies the identifier it is not decided', async () => {
    const forged = { keys: otherKeys, name: [{ CN: ['Mallory'] }], keyId: appleKeyId }
    const byForged = await made({ ...apple, keys: otherKeys })
    const open = { result: 'unknown', because: 'issuer-unfit', verdict: 'undecided', outcome: 'undecided' }
    expect(judged(byForged).because).toBe('apple-by-name')
    expect(judged(byForged, [await authority(forged)])).toEqual(open)
    expect(judged(byForged + (await authority(forged)))).toEqual(open)
    expect(judged(byForged, [await authority({ ...apple, keys: otherKeys }, otherKeys, false)])).toEqual(open)
    expect(judged(byForged, [await authority(forged), await authority(apple)])).toMatchObject({
      because: 'signature-invalid',
      verdict: 'unsafe',
    })
    const turned = await made({ ...apple, name: appleName.toReversed() })
    expect(judged(turned, [await authority(apple)])).toEqual(open)
  })

  test('one that verifies admits no other name', async () => {
    expect(judged(await made(own), [await authority(own)])).toMatchObject({
      result: 'fail',
      because: 'not-apple',
    })
    const unlisted = { ...apple, keyId: '11'.repeat(20) }
    expect(judged(await made(unlisted), [await authority(unlisted)])).toMatchObject({
      result: 'unknown',
      because: 'apple-unlisted',
    })
  })

  test.each<[string, () => Promise<string>]>([
    ['is of somebody else', () => authority(own)],
    ['has another key identifier', () => authority({ ...apple, keys: otherKeys, keyId: '22'.repeat(20) })],
    ['is none', () => Promise.resolve('text')],
  ])('where what is given %s, the names decide alone', async (_, file) => {
    expect(judged(renewed, [await file()]).because).toBe('apple-by-name')
  })

  test('of a file that was read before it cannot be', async () => {
    expect(judged(readPushFile(renewed), [await authority(apple)])).toMatchObject({
      result: 'pass',
      because: 'apple-by-name',
    })
  })
})

test('authorities that are no list of files are named and count as not given', () => {
  const input = { current, renewed, csr: signedCsr }
  for (const authorities of [5, 'text', [5], [null]]) {
    const { problems, verdict } = checkRenewal({ ...input, authorities } as never, { now })
    expect(problems).toMatchObject([{ kind: 'wrong-type', path: expect.stringMatching(/^authorities/) }])
    expect(verdict).toBe('safe')
  }
  const { proxy, revoke } = Proxy.revocable(new Uint8Array(3), {})
  revoke()
  expect(() => checkRenewal({ ...input, authorities: [proxy] }, { now })).not.toThrow()
})
