import { describe, expect, test } from 'vitest'
import { checkText, type RenewalInput, readPushFile } from '../src/renewal/index.ts'
import { certificate, derOf, newKeys, pushSubject } from './made.ts'
import {
  apple,
  check,
  created,
  current,
  item,
  keys,
  otherTopic,
  privateKey,
  renewed,
  results,
  signedCsr,
  topic,
  year,
} from './renewal-files.ts'

const base64 = renewed.replace(/-----[^-]+-----|\s/g, '')
const labelled = (label: string) => renewed.replaceAll('CERTIFICATE', label)
const authority = await certificate({ keys: apple.keys, subject: apple.name, keyId: apple.keyId, isCa: true })
const upload = (renewed: RenewalInput['renewed'], more: RenewalInput = {}) => {
  const report = check({ current, renewed, csr: signedCsr, ...more })
  const { result, because } = item({ ...more, renewed }, 'loads-as-is') as { result: string; because: string }
  return { result, because, verdict: report.verdict, saveAs: report.saveAs }
}

describe('the file that is judged is the one that a server loads', () => {
  test.each<[string, string | Uint8Array]>([
    ['plain', renewed],
    ['with a byte order mark', `\uFEFF${renewed}`],
    ['with CRLF', renewed.replaceAll('\n', '\r\n')],
    ['without a last line end', renewed.trimEnd()],
    ['with its issuer behind it', renewed + authority],
    ['behind attributes of a bag', `Bag Attributes\n    localKeyID: 01\nsubject=UID = ${topic}\n${renewed}`],
    ['behind Japanese text', `更新した証明書です。-----\n\n${renewed}以上です。\n`],
    ['twice', renewed + renewed],
  ])('%s it is safe', (_, file) => {
    expect(upload(file)).toEqual({ result: 'pass', because: 'as-is', verdict: 'safe', saveAs: null })
  })

  test.each<[string, string | Uint8Array, string]>([
    ['DER', derOf(renewed), 'not-pem'],
    ['UTF-16', Uint8Array.from(Buffer.from(`\uFEFF${renewed}`, 'utf16le')), 'not-pem'],
    ['base64 alone', base64, 'not-pem'],
    ['one line', renewed.replaceAll('\n', ''), 'lines-run-together'],
    ['CR alone', renewed.replaceAll('\n', '\r'), 'lines-run-together'],
    ['indented', renewed.replace(/^/gm, '  '), 'lines-run-together'],
    ['markup', `<html><pre>${renewed}</pre></html>`, 'lines-run-together'],
    ['glued to another', renewed.trimEnd() + authority, 'lines-run-together'],
    ['glued to a key', privateKey.trimEnd() + renewed, 'lines-run-together'],
    ['the label of a key', labelled('PRIVATE KEY'), 'other-label'],
    ['the label of a container', labelled('PKCS7'), 'other-label'],
    ['a label with trust', labelled('TRUSTED CERTIFICATE'), 'other-label'],
    ['a label with trust, before another', labelled('TRUSTED CERTIFICATE') + created, 'other-label'],
    ['another push certificate behind it', renewed + created, 'with-other-push-certificate'],
    ['another and a private key behind it', renewed + created + privateKey, 'with-other-push-certificate'],
    ['another label before it', created.replaceAll('CERTIFICATE', 'PKCS7') + renewed, 'another-to-some'],
    ['the label of a list', created.replaceAll('CERTIFICATE', 'X509 CRL') + renewed, 'another-to-some'],
    [
      'a label of two blanks',
      created.replaceAll('BEGIN ', 'BEGIN  ').replaceAll('END ', 'END  ') + renewed,
      'another-to-some',
    ],
    ['one glued to text', `subject: ${created}${renewed}`, 'another-to-some'],
    ['an authority glued to text', `subject: ${authority}${renewed}`, 'another-to-some'],
    ['a damaged block behind it', renewed + authority.replace('MII', '!!!'), 'damaged'],
  ])('%s is not decided, and a file to save is offered that is safe', (_, file, because) => {
    const { saveAs, ...rest } = upload(file)
    expect(rest).toEqual({ result: 'unknown', because, verdict: 'undecided' })
    expect(upload(saveAs)).toMatchObject({ because: 'as-is', verdict: 'safe' })
    expect(derOf(saveAs ?? '')).toEqual(derOf(renewed))
  })

  test.each<[string, string]>([
    ['the certificate of its authority', authority],
    ['another push certificate', created],
    ['the certificate in use', current],
  ])('%s before it is what is judged, and is unsafe', (_, first) => {
    expect(upload(first + renewed)).toMatchObject({ verdict: 'unsafe', saveAs: null })
    expect(check({ current, renewed: first + renewed, csr: signedCsr }).rules).not.toEqual([])
  })

  test('a label hides no other certificate behind it', () => {
    const { verdict, facts } = check({ current, renewed: labelled('PKCS7') + created, csr: signedCsr })
    expect([verdict, facts['apns.renewedTopic']]).toEqual(['unsafe', otherTopic])
  })

  test('the certificate of an authority before it is named', () => {
    expect(upload(authority + renewed)).toMatchObject({ result: 'fail', because: 'another-first' })
    expect(results(check({ renewed: authority + renewed }))).toMatchObject({ 'is-push-certificate': 'fail' })
  })

  test.each<[string, string, string]>([
    ['a private key', privateKey + renewed, 'with-private-key'],
    ['a private key behind it', renewed + privateKey, 'with-private-key'],
  ])('%s beside it is named, and the certificate alone is offered', (_, file, because) => {
    expect(upload(file)).toEqual({
      result: 'pass',
      because,
      verdict: 'safe',
      saveAs: renewed.trimEnd().concat('\n'),
    })
    const named = check({ renewed: file }).checks.find(({ id }) => id === 'loads-as-is')
    expect(named && checkText(named).rests).not.toBeNull()
  })

  test('of what was read before it is not known', () => {
    expect(upload(readPushFile(renewed))).toEqual({
      result: 'unknown',
      because: 'read-before',
      verdict: 'undecided',
      saveAs: null,
    })
  })

  test('a first registration has to load as well', () => {
    const given = { csr: signedCsr, registered: 'never' } as const
    expect(check({ ...given, renewed }).outcome).toBe('first-registration')
    expect(check({ ...given, renewed: derOf(renewed) }).outcome).toBe('undecided')
  })
})

describe('an authority that is none of the file is said not to have been used', () => {
  test('by its place', async () => {
    const other = await certificate({ keys: await newKeys(), subject: [{ CN: ['Example CA'] }] })
    const unused = (renewed: RenewalInput['renewed'], ...authorities: string[]) =>
      check({ renewed, authorities }).unusedAuthorities
    expect(unused(renewed, authority)).toEqual([])
    expect(unused(renewed, other, authority, 'text')).toEqual([0, 2])
    expect(unused(renewed + authority, other)).toEqual([0])
    expect(unused(readPushFile(renewed), authority)).toEqual([0])
    const selfSigned = await certificate({ keys, subject: pushSubject(topic), ...year })
    expect(unused(selfSigned, authority)).toEqual([0])
  })
})

test('a signature of the issuer at hand that cannot be checked is not passed over', async () => {
  const { saveAs: _, ...safe } = upload(renewed, { authorities: [authority] })
  expect(safe.verdict).toBe('safe')
  const der = derOf(renewed)
  // sha256WithRSAEncryption becomes sha224WithRSAEncryption, inside and outside.
  const name = Buffer.from('2a864886f70d01010b', 'hex')
  const bytes = Buffer.from(der)
  for (let at = bytes.indexOf(name); at !== -1; at = bytes.indexOf(name, at)) bytes[at + 8] = 0x0e
  const pem = `-----BEGIN CERTIFICATE-----\n${bytes.toString('base64')}\n-----END CERTIFICATE-----\n`
  expect(item({ renewed: pem, authorities: [authority] }, 'issued-by-apple')).toMatchObject({
    result: 'unknown',
    because: 'signature-unsupported',
  })
})

test('the topic is that of the certificate that is loaded', async () => {
  const first = await certificate({ keys, subject: pushSubject(otherTopic), issuer: apple, ...year })
  expect(item({ current, renewed: first + renewed }, 'topic-unchanged')).toMatchObject({
    result: 'fail',
    expected: topic,
    actual: otherTopic,
  })
})
