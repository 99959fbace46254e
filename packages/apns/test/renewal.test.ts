import { createPrivateKey, createPublicKey } from 'node:crypto'
import type { FactSet } from '@shindan/core'
import { describe, expect, test } from 'vitest'
import { renew } from '../src/operations/index.ts'
import {
  type CheckId,
  checkRenewal,
  checkText,
  type RenewalInput,
  readPushFile,
  renewalFacts,
} from '../src/renewal/index.ts'
import { version } from '../src/version.ts'
import { certificate, csr, derOf, keyPem, pushSubject, vendorSignedXml } from './made.ts'
import {
  app,
  apple,
  check,
  created,
  current,
  expired,
  item,
  keys,
  ofOldRequest,
  otherKeys,
  otherTopic,
  p256,
  plainCsr,
  privateKey,
  renewed,
  results,
  signedCsr,
  signing,
  topic,
  year,
} from './renewal-files.ts'

const authority = await certificate({ keys: apple.keys, subject: apple.name, keyId: apple.keyId, isCa: true })

test('a sound renewal passes every check, with what was compared', () => {
  const report = check({ current, renewed, csr: signedCsr, privateKey, notes: 'Renew2025' })
  expect(new Set(Object.values(results(report)))).toEqual(new Set(['pass']))
  expect(report.checks.map(({ id }) => id)).toEqual(Object.keys(results(report)))
  expect(report.steps).toEqual({ portal: { verdict: 'safe' }, upload: { verdict: 'safe' } })
  const key = expect.stringMatching(/^[0-9a-f]{64}$/)
  expect(report.facts).toEqual({
    'apns.renewedKind': 'mdm-push-certificate',
    'apns.renewedLoaded': 'as-is',
    'apns.renewedIrregularity': 'none',
    'apns.renewedIssuer': 'apple-by-name',
    'apns.renewedIssuerFound': expect.stringContaining('O=Apple Inc.'),
    'apns.renewedTopic': topic,
    'apns.renewedKey': key,
    'apns.renewedFingerprint': key,
    'apns.renewedNotBefore': '2025-12-19T01:02:03Z',
    'apns.renewedNotAfter': '2026-12-19T01:02:03Z',
    'apns.currentTopic': topic,
    'apns.currentFingerprint': key,
    'apns.currentKey': key,
    'apns.currentNotAfter': expect.stringContaining('Z'),
    'apns.privateKeyKey': key,
    'apns.csrKey': key,
    'apns.csrState': 'well-formed',
    'apns.csrFound': 'vendor-signed-csr',
    'apns.vendorSignature': 'current',
    'apns.vendorSignatureFound': 'sha256',
    'apns.notes': 'Renew2025',
  })
})

test('without files nothing is decided and nothing is claimed', () => {
  const report = check({})
  expect(report).toMatchObject({
    verdict: 'undecided',
    steps: { portal: { verdict: 'undecided' }, upload: { verdict: 'undecided' } },
    outcome: 'undecided',
    rules: [],
    files: {},
    inUse: null,
    unusedAuthorities: [],
    problems: [],
  })
  expect(report.facts).toStrictEqual({})
  expect(new Set(Object.values(results(report)))).toEqual(new Set(['unknown']))
})

test('a report names its version, and when each source of its checks was last looked at', () => {
  const { catalog, checkedOn } = check({})
  expect(catalog).toEqual({ apns: version })
  const cited = renew.requirements.flatMap(({ step, source }) => (step ? source : []))
  expect(Object.keys(checkedOn).toSorted()).toEqual([...new Set(cited)].toSorted())
  for (const day of Object.values(checkedOn)) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/)
})

test('that none was ever registered does not count beside a current certificate', () => {
  const { problems, facts, outcome } = check({ current, renewed, csr: signedCsr, registered: 'never' })
  expect(problems).toMatchObject([{ kind: 'contradiction', path: 'registered', found: 'never' }])
  expect(facts).not.toHaveProperty(['apns.registered'])
  expect(outcome).toBe('renewed')
  expect(check({ renewed, registered: 'never' }).facts).toMatchObject({ 'apns.registered': 'never' })
})

test('no authority is called unused that was not given', () => {
  expect(check({ current, renewed, csr: signedCsr }).unusedAuthorities).toEqual([])
})

test('one missing file leaves the upload undecided', () => {
  expect(check({ current, renewed }).verdict).toBe('undecided')
  expect(check({ renewed, csr: signedCsr }).verdict).toBe('undecided')
  expect(check({ current, csr: signedCsr }).verdict).toBe('undecided')
})

test('files may be given as bytes, as text and, but for the one to upload, in any format', () => {
  const given = [
    { current, renewed, csr: signedCsr },
    { current, renewed: new TextEncoder().encode(renewed), csr: signedCsr },
    { current: derOf(current), renewed, csr: derOf(plainCsr) },
    { current: readPushFile(current), renewed, csr: readPushFile(signedCsr) },
    { current: privateKey + current, renewed: renewed + privateKey, privateKey: renewed + privateKey },
  ]
  for (const files of given) expect(check(files)).toMatchObject({ verdict: 'safe', outcome: 'renewed' })
})

test('the wrong file is named, not refused', () => {
  expect(item({ current, renewed: signedCsr }, 'is-push-certificate')).toEqual({
    id: 'is-push-certificate',
    step: 'upload',
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

  test.each(['renewed', 'current', 'inUse'])('longer than a fact may be is named: of %s', async (slot) => {
    const long = `com.apple.mgmt.${'x'.repeat(9_985)}`
    const of = (value: string) => certificate({ keys, subject: pushSubject(value), issuer: apple, ...year })
    const problemsOf = async (value: string) => check({ current, renewed, [slot]: await of(value) }).problems
    expect(await problemsOf(long)).toEqual([])
    expect(await problemsOf(`${long}x`)).toMatchObject([
      { kind: 'limit-exceeded', path: slot, limit: 'characters', allowed: 10_000, found: '10001' },
    ])
  })

  test.each<[string, string]>([
    ['of an app', app],
    ['of an authority', authority],
    ['of an app, under another label', app.replaceAll('CERTIFICATE', 'PKCS7')],
    ['of an app, glued to a text', `subject: ${app}`],
    ['that is damaged', app.replace(/MII[\s\S]{9}/, '$&AAAA')],
    ['with the topic of another renewal', created],
  ])('of a file whose first certificate is one %s is not known', (_, first) => {
    const problem = (path: string) => [{ kind: 'several-certificates', path, found: '2' }]
    const inUse = check({ current, renewed, inUse: first + renewed })
    expect(inUse).toMatchObject({ inUse: null, problems: problem('inUse') })
    const report = check({ current: first + current, renewed, csr: signedCsr })
    expect(report).toMatchObject({ verdict: 'undecided', problems: problem('current') })
  })

  test.each<[string, string]>([
    ['before it, glued to it', privateKey.trimEnd() + current],
    ['before it, all indented', `${privateKey}${current}`.replace(/^(?=.)/gm, '  ')],
  ])('of a file with a key %s is that of its certificate', (_, file) => {
    expect(check({ current: file, renewed, csr: signedCsr })).toMatchObject({ verdict: 'safe', problems: [] })
  })

  test('of a certificate in use that has two is not known, unless that of the devices decides', async () => {
    const subject = [...pushSubject(topic), { '0.9.2342.19200300.100.1.1': [otherTopic] }]
    const two = await certificate({ keys: otherKeys, subject, issuer: apple })
    const given = { current: two, renewed, csr: signedCsr }
    expect(check(given)).toMatchObject({ verdict: 'undecided', outcome: 'undecided' })
    expect(item(given, 'topic-unchanged')).toMatchObject({ result: 'unknown', expected: null })
    expect(check({ ...given, enrolledTopic: topic }).verdict).toBe('safe')
    expect(check({ ...given, enrolledTopic: otherTopic }).verdict).toBe('unsafe')
    expect(check({ inUse: two, enrolledTopic: topic }).inUse).toBeNull()
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
    expect(at('some day')).toBeNull()
  })

  test('a renewed certificate that has expired meanwhile is unsafe', () => {
    const report = checkRenewal({ current, renewed, csr: signedCsr }, { now: '2027-01-01T00:00:00Z' })
    expect(report).toMatchObject({ verdict: 'unsafe', outcome: 'not-in-date' })
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
  test('a private key that does not belong is unsafe, and says nothing of the CSR or of what consoles do', async () => {
    const wrong = await keyPem(otherKeys)
    const report = check({ current, renewed, csr: signedCsr, privateKey: wrong })
    expect(results(report)).toMatchObject({ 'key-matches-csr': 'pass', 'key-matches-private-key': 'fail' })
    expect(report).toMatchObject({ verdict: 'unsafe', outcome: 'renewed', rules: [] })
    expect(check({ current, renewed, privateKey: wrong })).toMatchObject({
      verdict: 'unsafe',
      outcome: 'undecided',
      rules: [],
    })
    expect(check({ current, renewed: ofOldRequest, csr: signedCsr, privateKey })).toMatchObject({
      outcome: 'key-mismatch',
      rules: ['apns/csr-mismatch'],
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
      issuer: apple,
      ...year,
    })
    const input = { current, renewed: made, csr: await csr(p256), privateKey: await keyPem(p256) }
    expect(check(input)).toMatchObject({ verdict: 'safe', outcome: 'renewed' })
    expect(check({ ...input, csr: plainCsr })).toMatchObject({ outcome: 'key-mismatch' })
  })

  test('of several in a file the first counts, as a server loads it, be it under a password', async () => {
    const other = await keyPem(otherKeys)
    const locked = (pem: string, type: 'pkcs1' | 'pkcs8') =>
      String(createPrivateKey(pem).export({ type, format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }))
    const publicHalf = String(createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }))
    const judged = (file: string) => item({ renewed, privateKey: file }, 'key-matches-private-key')
    for (const first of [locked(other, 'pkcs8'), locked(other, 'pkcs1')]) {
      expect(judged(first + privateKey)).toMatchObject({ result: 'unknown', because: 'encrypted' })
      expect(judged(first + publicHalf)).toMatchObject({ result: 'unknown', because: 'encrypted' })
      expect(judged(privateKey + first)).toMatchObject({ result: 'pass' })
    }
    expect(judged(other + privateKey)).toMatchObject({ result: 'fail' })
    expect(judged(privateKey + other)).toMatchObject({ result: 'pass' })
    expect(judged(publicHalf + other)).toMatchObject({ result: 'fail' })
    expect(judged(publicHalf)).toMatchObject({ result: 'pass' })
  })

  test('of which the public half is nowhere to be had are not compared, and it is said why', () => {
    const before = { kind: 'private-key', keySha256: null } as never
    expect(item({ renewed, privateKey: before }, 'key-matches-private-key')).toMatchObject({
      result: 'unknown',
      because: 'without-public-half',
    })
    expect(item({ renewed }, 'key-matches-private-key')).toMatchObject({ result: 'unknown', because: null })
  })

  test('in a file without a key stay unknown', () => {
    expect(item({ renewed, privateKey: 'no key' }, 'key-matches-private-key')).toMatchObject({
      because: 'not-a-key',
    })
    expect(item({ renewed, csr: 'no request' }, 'key-matches-csr')).toMatchObject({
      result: 'unknown',
      expected: null,
    })
  })
})

test('after the upload it says which certificate the server uses', () => {
  expect(check({ current, renewed, inUse: renewed }).inUse).toBe('renewed')
  expect(check({ current, renewed, inUse: derOf(current) }).inUse).toBe('current')
  expect(check({ current, renewed, inUse: created }).inUse).toBe('another')
  expect(check({ inUse: created, enrolledTopic: topic })).toMatchObject({
    inUse: 'another',
    facts: { 'apns.uploadedTopic': otherTopic },
  })
  expect(check({ current, renewed, inUse: signedCsr }).inUse).toBeNull()
  expect(check({ current, renewed, inUse: renewed + authority + privateKey }).inUse).toBe('renewed')
  expect(check({ current, renewed, inUse: derOf(renewed) }).inUse).toBe('renewed')
})

test('each step has a verdict of its own', async () => {
  const outdated = await vendorSignedXml({ ...signing, hash: 'SHA-1' })
  expect(check({ csr: signedCsr }).steps).toEqual({
    portal: { verdict: 'safe' },
    upload: { verdict: 'undecided' },
  })
  expect(check({ current, renewed, csr: outdated })).toMatchObject({
    verdict: 'safe',
    outcome: 'renewed',
    steps: { portal: { verdict: 'unsafe' }, upload: { verdict: 'safe' } },
  })
})

describe('in words', () => {
  const words = (input: RenewalInput, id: CheckId) =>
    check(input).checks.flatMap((made) => (made.id === id ? (checkText(made).because?.en ?? []) : []))

  test('a check says why it failed', () => {
    expect(words({ renewed: plainCsr }, 'is-push-certificate')).toEqual([
      "This is the certificate request, not the certificate. Choose the certificate downloaded from Apple's portal.",
    ])
    expect(words({ current, renewed: created }, 'topic-unchanged')).toEqual([
      expect.stringContaining('it is another certificate, not a renewal'),
    ])
  })

  test('a check that is open names what is not known', () => {
    expect(words({ renewed }, 'topic-unchanged')).toEqual([
      'Not decided, because this is not known: topic that must not change.',
    ])
    expect(words({ current }, 'topic-unchanged')).toEqual([
      'Not decided, because this is not known: topic of the new certificate.',
    ])
    for (const made of check({}).checks) {
      const { because } = checkText(made)
      expect(because?.ja).toMatch(/^「[^」]+」(と「[^」]+」)*が分からないため、判定できません。$/)
      expect(because?.en).toMatch(/^Not decided, because this is not known: [^;]+(; [^;]+)*\.$/)
    }
    expect(words({}, 'key-matches-csr')).toEqual([
      'Not decided, because this is not known: public key of the new certificate (SHA-256); public key of the CSR (SHA-256).',
    ])
  })

  test('that a request without a signature of the vendor can be read does not say that it has one', () => {
    const [formed] = check({ csr: plainCsr }).checks
    expect(formed).toMatchObject({ id: 'csr-well-formed', result: 'pass' })
    expect(formed && checkText(formed).what).toEqual({
      ja: 'CSR ファイルは壊れておらず、読み取れます。',
      en: 'The CSR file is whole and can be read.',
    })
  })

  test('what is needed is said as it is compared', () => {
    const needed = (id: CheckId) =>
      check({ current, renewed: current }).checks.flatMap((made) =>
        made.id === id ? [checkText(made).needed.en] : [],
      )
    expect(needed('topic-unchanged')).toEqual(['needed: {expected}'])
    expect(needed('validity-extended')).toEqual(['in use, expires: {expected}'])
    expect(needed('not-the-same-file')).toEqual(['needed: other than {expected}'])
    expect(needed('currently-valid')).toEqual(['now: {expected}'])
  })

  test('only a pass on what anybody can write rests on less than it seems', () => {
    const resting = (input: RenewalInput) =>
      check(input).checks.flatMap((made) => (checkText(made).rests === null ? [] : [made.id]))
    expect(resting({ current, renewed, csr: signedCsr, privateKey })).toEqual(['issued-by-apple'])
    expect(resting({ current, renewed: renewed + privateKey })).toEqual(['loads-as-is', 'issued-by-apple'])
    expect(resting({ renewed: plainCsr })).toEqual([])
    expect(resting({})).toEqual([])
  })

  test('what is compared with no value of its own needs none', () => {
    expect(item({ csr: signedCsr }, 'csr-well-formed')).toMatchObject({
      actual: 'vendor-signed-csr',
      expected: null,
    })
    expect(item({ notes: 'Renew2025' }, 'notes-alphanumeric')).toMatchObject({ expected: null })
  })

  test('a check that passed needs none', () => {
    expect(words({ current, renewed }, 'topic-unchanged')).toEqual([])
  })

  test('each reason has a sentence in both languages', () => {
    const reasons = renew.requirements.flatMap(({ because }) =>
      Object.values((renewalFacts as FactSet)[because ?? '']?.choices ?? {}),
    )
    expect(reasons.length).toBeGreaterThan(20)
    for (const { ja, en } of reasons) expect([ja.at(-1), en.at(-1)]).toEqual(['。', '.'])
  })
})
