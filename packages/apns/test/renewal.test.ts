import { describe, expect, test } from 'vitest'
import { checkRenewal, checkTexts, readPushFile } from '../src/renewal/index.ts'
import { certificate, csr, derOf, keyPem, pushSubject } from './made.ts'
import {
  check,
  created,
  current,
  expired,
  item,
  keys,
  otherKeys,
  otherTopic,
  p256,
  plainCsr,
  privateKey,
  renewed,
  results,
  signedCsr,
  topic,
  year,
} from './renewal-files.ts'

test('a sound renewal passes every check, with what was compared', () => {
  const report = check({ current, renewed, csr: signedCsr, privateKey, notes: 'Renew2025' })
  expect(new Set(Object.values(results(report)))).toEqual(new Set(['pass']))
  expect(report.checks.map(({ id }) => id)).toEqual(Object.keys(results(report)))
  expect(report.facts).toEqual({
    'apns.uploadedFile': 'mdm-push-certificate',
    'apns.keyMatchesCsr': true,
    'apns.topicUnchanged': true,
    'apns.validityExtended': true,
    'apns.expiresAt': '2026-12-19T01:02:03Z',
    'apns.notes': 'Renew2025',
    'apns.csrWellFormed': true,
    'apns.csrSignatureCurrent': true,
  })
})

test('without files nothing is decided and nothing is claimed', () => {
  const report = check({})
  expect(report).toMatchObject({
    verdict: 'undecided',
    outcome: 'undecided',
    rules: [],
    files: {},
    inUse: null,
    facts: {},
  })
  expect(new Set(Object.values(results(report)))).toEqual(new Set(['unknown']))
})

test('one missing file leaves the upload undecided', () => {
  expect(check({ current, renewed }).verdict).toBe('undecided')
  expect(check({ renewed, csr: signedCsr }).verdict).toBe('undecided')
  expect(check({ current, csr: signedCsr }).verdict).toBe('undecided')
})

test('files may be given as bytes, as text, or as what was read of them', () => {
  const given = [
    { current, renewed, csr: signedCsr },
    { current: derOf(current), renewed: derOf(renewed), csr: derOf(plainCsr) },
    { current: readPushFile(current), renewed: readPushFile(renewed), csr: readPushFile(signedCsr) },
    { current: privateKey + current, renewed: renewed + privateKey, privateKey: renewed + privateKey },
  ]
  for (const files of given) expect(check(files)).toMatchObject({ verdict: 'safe', outcome: 'renewed' })
})

test('the wrong file is named, not refused', () => {
  expect(item({ current, renewed: signedCsr }, 'is-push-certificate')).toEqual({
    id: 'is-push-certificate',
    result: 'fail',
    because: 'vendor-signed-csr',
    expected: 'mdm-push-certificate',
    actual: 'vendor-signed-csr',
  })
  expect(item({ csr: renewed }, 'csr-well-formed')).toMatchObject({
    result: 'fail',
    actual: 'mdm-push-certificate',
  })
  expect(check({ current: signedCsr, renewed }).files).toEqual({
    current: 'vendor-signed-csr',
    renewed: 'mdm-push-certificate',
  })
})

describe('the topic', () => {
  test('is compared with the enrolled topic where there is no current certificate', () => {
    expect(item({ renewed, enrolledTopic: ` ${topic} ` }, 'topic-unchanged')).toMatchObject({
      result: 'pass',
    })
    expect(item({ renewed, enrolledTopic: otherTopic }, 'topic-unchanged')).toMatchObject({
      result: 'fail',
      expected: otherTopic,
      actual: topic,
    })
  })

  test('that the devices have decides when another certificate was already uploaded', () => {
    const input = { current: created, renewed, csr: signedCsr, enrolledTopic: topic }
    expect(item(input, 'topic-unchanged')).toMatchObject({ result: 'pass' })
  })

  test('has letter case', () => {
    expect(item({ renewed, enrolledTopic: topic.toUpperCase() }, 'topic-unchanged')).toMatchObject({
      result: 'fail',
    })
  })
})

describe('dates', () => {
  const at = (instant: string) =>
    checkRenewal({ current, renewed }, { now: instant }).checks.find(({ id }) => id === 'currently-valid')
      ?.because

  test('both ends belong to the validity', () => {
    expect(at('2025-12-19T01:02:02Z')).toBe('not-yet-valid')
    expect(at('2025-12-19T01:02:03Z')).toBe('in-date')
    expect(at('2025-12-19T10:02:03+09:00')).toBe('in-date')
    expect(at('2026-12-19T01:02:03Z')).toBe('in-date')
    expect(at('2026-12-19T01:02:04Z')).toBe('expired')
    expect(at('some day')).toBe('now-unreadable')
  })

  test('a renewed certificate that has expired meanwhile is unsafe', () => {
    const report = checkRenewal({ current, renewed, csr: signedCsr }, { now: '2027-01-01T00:00:00Z' })
    expect(report).toMatchObject({ verdict: 'unsafe', outcome: 'notInDate' })
    expect(report.rules).toContain('apns/certificate-expired')
  })

  test('an expired certificate in use is reported as long as there is no new one', () => {
    expect(check({ current: expired }).rules).toEqual(['apns/certificate-expired'])
  })

  test('the same end is no extension', async () => {
    const same = await certificate({ keys, subject: pushSubject(topic), to: '2026-01-01' })
    expect(results(check({ current, renewed: same }))).toMatchObject({
      'validity-extended': 'fail',
      'not-the-same-file': 'pass',
    })
  })
})

describe('keys', () => {
  test('one that fits does not outweigh one that does not', async () => {
    const report = check({ current, renewed, csr: signedCsr, privateKey: await keyPem(otherKeys) })
    expect(results(report)).toMatchObject({ 'key-matches-csr': 'pass', 'key-matches-private-key': 'fail' })
    expect(report).toMatchObject({
      verdict: 'unsafe',
      outcome: 'keyMismatch',
      facts: { 'apns.keyMatchesCsr': false },
    })
  })

  test('before there is a certificate the private key is compared with the request', async () => {
    expect(item({ csr: signedCsr, privateKey }, 'key-matches-private-key')).toMatchObject({ result: 'pass' })
    expect(
      item({ csr: signedCsr, privateKey: await keyPem(otherKeys) }, 'key-matches-private-key'),
    ).toMatchObject({ result: 'fail' })
  })

  test('on P-256 are compared as well', async () => {
    const made = await certificate({
      keys: p256,
      subject: pushSubject(topic),
      issuer: { keys, name: [{ CN: ['CA'] }] },
      ...year,
    })
    const input = { current, renewed: made, csr: await csr(p256), privateKey: await keyPem(p256) }
    expect(check(input)).toMatchObject({ verdict: 'safe', outcome: 'renewed' })
    expect(check({ ...input, csr: plainCsr })).toMatchObject({ outcome: 'keyMismatch' })
  })

  test('in a file without a key stay unknown', () => {
    expect(item({ renewed, privateKey: 'no key' }, 'key-matches-private-key')).toMatchObject({
      because: 'not-a-key',
    })
    expect(item({ renewed, csr: 'no request' }, 'key-matches-csr')).toMatchObject({
      because: 'csr-unreadable',
    })
  })
})

test('after the upload it says which certificate the server uses', () => {
  expect(check({ current, renewed, inUse: renewed }).inUse).toBe('renewed')
  expect(check({ current, renewed, inUse: derOf(current) }).inUse).toBe('current')
  expect(check({ current, renewed, inUse: created }).inUse).toBe('another')
  expect(check({ current, renewed, inUse: signedCsr }).inUse).toBeNull()
})

test('each reason belongs to one result and has a sentence in both languages', () => {
  for (const { name, because } of Object.values(checkTexts)) {
    for (const text of [name, ...Object.values(because)]) expect([text.ja, text.en]).not.toContain('')
    for (const { ja, en } of Object.values(because)) expect([ja.at(-1), en.at(-1)]).toEqual(['。', '.'])
  }
})
