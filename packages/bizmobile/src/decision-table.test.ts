import { createDiagnoser, type DiagnosisInput, isAsked, type KnownOf } from '@shindan/core'
import { describe, expect, test } from 'vitest'
import { bizmobile } from './plugin.ts'

type Facts = KnownOf<readonly [typeof bizmobile]>

const text = '営業部 Wi-Fi: 同期によるインストールが必要です'
const now = '2025-01-23T12:00:00+09:00'
const diagnoser = createDiagnoser({ plugins: [bizmobile] })

const blank: Facts = {
  'bizmobile.pushCertificateExpiresAt': null,
  'bizmobile.pushCertificateSerial': null,
  'bizmobile.pushCertificateSubject': null,
}
const present: Facts = {
  'bizmobile.pushCertificateExpiresAt': '2025-06-01T00:00:00+09:00',
  'bizmobile.pushCertificateSerial': '1A2B',
  'bizmobile.pushCertificateSubject': 'com.apple.mgmt.External.x',
}
const past: Facts = { ...present, 'bizmobile.pushCertificateExpiresAt': '2025-01-22T00:00:00+09:00' }
const alarm = (active: boolean): Facts => ({ 'bizmobile.invalidCertificateAlarm': active })
const requested: Facts = { 'bizmobile.informationRequestedAt': '2025-01-23T10:15:00+09:00' }
const accessed = (time: string): Facts => ({ 'bizmobile.lastAccessAt': `2025-01-23T${time}:00+09:00` })
const checked = (time: string): Facts => ({ 'bizmobile.securityCheckAt': `2025-01-23T${time}:00+09:00` })
const platform = (name: 'ios' | 'ipados' | 'macos' | 'tvos'): Facts => ({ 'device.platform': name })
const reason = (found: boolean): Facts => ({ 'bizmobile.failureReasonInLog': found })
const valid: Facts = { ...present, ...alarm(false) }
const answered: Facts = { ...valid, ...requested, ...accessed('10:16') }
const unlocked: Facts = { ...answered, ...checked('10:16') }

function diagnose(facts: Facts, more: Partial<DiagnosisInput<Facts>> = {}) {
  return diagnoser.diagnose({ text, facts, now, ...more })._unsafeUnwrap()
}

/** What stands: the one finding that is not ruled out. */
function outcome(facts: Facts, more: Partial<DiagnosisInput<Facts>> = {}) {
  const { findings, notes, questions } = diagnose(facts, more)
  const standing = findings.filter((finding) => finding.verdict !== 'ruled-out')
  expect(standing).toHaveLength(1)
  return {
    rule: standing[0]?.rule.replace('bizmobile/', ''),
    verdict: standing[0]?.verdict,
    notes: notes.map(({ id }) => id.replace('bizmobile/', '')),
    asks: questions.map(({ fact }) => fact),
  }
}

describe('each row of the decision table', () => {
  test.each<[string, Facts, string]>([
    ['1: all fields blank', blank, 'push-certificate-unregistered'],
    ['2: expired', { ...past, ...alarm(false) }, 'push-certificate-expired'],
    ['2: expired, with an active alarm', { ...past, ...alarm(true) }, 'push-certificate-expired'],
    ['3: in date, with an active alarm', { ...present, ...alarm(true) }, 'push-certificate-invalid'],
    ['4: no answer to the request', { ...valid, ...requested, ...accessed('09:00') }, 'device-offline'],
    [
      '5: answered, security check older',
      { ...answered, ...checked('09:00'), ...platform('ios') },
      'passcode-locked',
    ],
    ['5: on iPadOS', { ...answered, ...checked('09:00'), ...platform('ipados') }, 'passcode-locked'],
    ['6: unlocked, reason in the log', { ...unlocked, ...reason(true) }, 'settings-unsupported'],
    [
      '6: macOS skips the passcode',
      { ...answered, ...checked('09:00'), ...platform('macos'), ...reason(true) },
      'settings-unsupported',
    ],
    [
      '6: tvOS skips the passcode',
      { ...answered, ...checked('09:00'), ...platform('tvos'), ...reason(true) },
      'settings-unsupported',
    ],
    ['7: unlocked, nothing in the log', { ...unlocked, ...reason(false) }, 'temporary-device-fault'],
    [
      '7: security check newer than the access',
      { ...answered, ...checked('10:17'), ...reason(false) },
      'temporary-device-fault',
    ],
  ])('%s', (_, facts, rule) => {
    expect(outcome(facts)).toMatchObject({ rule, verdict: 'confirmed', asks: [] })
  })

  test.each<[string, Facts]>([
    ['only the expiry', { ...present, 'bizmobile.pushCertificateSerial': null }],
    ['only the serial', { ...blank, 'bizmobile.pushCertificateSerial': '1A2B' }],
    [
      'all but the subject, and all the rest known',
      { ...unlocked, ...reason(true), 'bizmobile.pushCertificateSubject': null },
    ],
    [
      'no expiry, and the subject not looked at',
      { 'bizmobile.pushCertificateExpiresAt': null, 'bizmobile.pushCertificateSerial': '1A2B' },
    ],
  ])('8: some fields blank, %s: nothing is concluded', (_, facts) => {
    expect(outcome(facts)).toMatchObject({
      rule: 'push-certificate-unregistered',
      verdict: 'possible',
      notes: ['certificate-partly-blank'],
      asks: [],
    })
  })

  test('9: equal times are left open, whatever else is known', () => {
    const facts = { ...valid, ...requested, ...accessed('10:15'), ...checked('09:00'), ...reason(true) }
    expect(outcome(facts)).toMatchObject({
      rule: 'device-offline',
      verdict: 'possible',
      notes: ['answered-at-request'],
      asks: [],
    })
  })

  test.each<[string, Facts, string, string]>([
    ['nothing known', {}, 'push-certificate-unregistered', 'bizmobile.pushCertificateExpiresAt'],
    [
      'expiry blank',
      { 'bizmobile.pushCertificateExpiresAt': null },
      'push-certificate-unregistered',
      'bizmobile.pushCertificateSerial',
    ],
    ['certificate in date', present, 'push-certificate-invalid', 'bizmobile.invalidCertificateAlarm'],
    ['certificate valid', valid, 'device-offline', 'bizmobile.informationRequestedAt'],
    ['sync sent', { ...valid, ...requested }, 'device-offline', 'bizmobile.lastAccessAt'],
    ['device answered', { ...answered, ...platform('ios') }, 'passcode-locked', 'bizmobile.securityCheckAt'],
    ['device unlocked', unlocked, 'settings-unsupported', 'bizmobile.failureReasonInLog'],
    [
      'an unknown step before known ones',
      { ...requested, ...accessed('09:00'), ...reason(true) },
      'push-certificate-unregistered',
      'bizmobile.pushCertificateExpiresAt',
    ],
  ])('10: %s: it stops there and asks', (_, facts, rule, fact) => {
    expect(outcome(facts)).toMatchObject({ rule, verdict: 'possible', asks: expect.arrayContaining([fact]) })
    expect(outcome(facts).asks[0]).toBe(fact)
    const asked = diagnoser.composition.facts[fact]
    expect(asked && isAsked(asked) && asked.where.ja).toContain('管理画面 > ')
  })
})

test('an expiry alone shows that a certificate is registered', () => {
  const facts = { 'bizmobile.pushCertificateExpiresAt': '2025-01-22T00:00:00+09:00' }
  expect(outcome(facts)).toMatchObject({ rule: 'push-certificate-expired', verdict: 'confirmed' })
})

describe('the push certificate', () => {
  test('is renewed when expired, also with an active alarm, and never deleted (BM-26)', () => {
    const [expired] = diagnose({ ...past, ...alarm(true) }).findings
    const remedy = bizmobile.rules.find((rule) => rule.id === expired?.rule)?.remedy
    expect(remedy?.some((step) => step.destructive)).toBe(false)
    expect(remedy?.[0]?.url).toContain('apple-push-certificate_update')
    expect(outcome({ ...past, ...alarm(true) }).notes).toEqual(['expired-with-alarm'])
  })

  test('is deleted, then registered, then every device enrolled again when surely invalid', () => {
    const remedy = bizmobile.rules.find((rule) => rule.id === 'bizmobile/push-certificate-invalid')?.remedy
    expect(remedy?.map(({ destructive, affects }) => ({ destructive, affects }))).toEqual([
      { destructive: false, affects: 'none' },
      { destructive: false, affects: 'none' },
      { destructive: true, affects: 'all-managed-devices' },
      { destructive: false, affects: 'all-managed-devices' },
      { destructive: false, affects: 'all-managed-devices' },
    ])
  })

  test('has not expired at the very instant, which the document leaves open (BM-16)', () => {
    const facts = { ...valid, 'bizmobile.pushCertificateExpiresAt': now }
    expect(outcome(facts)).toMatchObject({ rule: 'device-offline', notes: ['push-certificate#expiry'] })
  })

  const report = { text: '「Apple Push証明書が無効になっています」' }

  test('is looked at before its alarm is believed, also when only the alarm is reported', () => {
    const expired = diagnose({ ...past, ...alarm(true) }, report).findings
    expect(expired.map(({ rule, verdict }) => `${rule} ${verdict}`)).toEqual([
      'bizmobile/push-certificate-expired confirmed',
      'bizmobile/push-certificate-invalid ruled-out',
      'bizmobile/push-certificate-unregistered ruled-out',
    ])
    expect(outcome({ ...present, ...alarm(true) }, report)).toMatchObject({
      rule: 'push-certificate-invalid',
      verdict: 'confirmed',
      asks: [],
    })
  })

  test('has the remedy of its alarm, which is only asked to be active still, and the expiry comes before a deletion', () => {
    const { questions, read } = diagnose({}, { text: 'Apple Push証明書が無効になっています' })
    expect(questions[0]?.fact).toBe('bizmobile.invalidCertificateAlarm')
    // That its words were seen does not tell whether it is over.
    expect(read).toEqual([])
    expect(diagnose({}, { text: 'Apple Push証明書が無効になっています（解消済み）' }).read).toMatchObject([
      { fact: 'bizmobile.invalidCertificateAlarm', value: false },
    ])
    const steps = (facts: Facts) =>
      diagnose(facts, report)
        .findings.find(({ rule }) => rule === 'bizmobile/push-certificate-invalid')
        ?.steps.map((id) => id.split('#')[1])
    // What reaches every device is held back until it is known whether the alarm is active.
    expect(steps({})?.at(-1)).toBe('check-expiry-first')
    expect(steps({ ...present, ...alarm(true) })?.[0]).toBe('delete-push-certificate')
    expect(steps(alarm(true))).toEqual(['check-expiry-first'])
    expect(
      diagnose(alarm(true), { ...report, unavailable: ['bizmobile.pushCertificateExpiresAt'] })
        .findings.find(({ rule }) => rule === 'bizmobile/push-certificate-invalid')
        ?.steps.map((id) => id.split('#')[1]),
    ).toEqual(['check-expiry-first'])
    // On the day itself it may have expired already.
    expect(steps({ ...alarm(true), 'bizmobile.pushCertificateExpiresAt': '2025-01-23' })).toEqual([
      'check-expiry-first',
    ])
  })

  test('of which there is none is neither deleted nor registered before its blanks are seen to (BM-14)', () => {
    const { findings, notes, questions } = diagnose(
      { 'bizmobile.pushCertificateExpiresAt': null, ...alarm(true) },
      report,
    )
    expect(findings[0]).toMatchObject({ rule: 'bizmobile/push-certificate-unregistered', steps: [] })
    expect(findings.filter(({ verdict }) => verdict !== 'ruled-out')).toHaveLength(1)
    expect(notes).toContainEqual({ id: 'bizmobile/alarm-without-certificate', kind: 'warning' })
    expect(questions.map(({ fact }) => fact)).toEqual([
      'bizmobile.pushCertificateSerial',
      'bizmobile.pushCertificateSubject',
    ])
  })

  test('is in order once the alarm is cleared, and what is left is to send a sync (BM-24)', () => {
    const { exhausted, fallbacks, contacts } = diagnose({ ...present, ...alarm(false) }, report)
    expect(exhausted).toBe(true)
    expect(fallbacks.map(({ id }) => id)).toEqual(['bizmobile/alarm-cleared'])
    expect(contacts).toEqual(['bizmobile/support'])
    expect(diagnose({}, report).fallbacks).toEqual([])
  })
})

describe('the answer to a sync', () => {
  const facts = { ...valid, ...requested, ...accessed('09:00') }

  test('is waited for within the grace, and the note says until when', () => {
    const { findings, notes, ...waiting } = diagnose(facts, { now: '2025-01-23T10:19:59+09:00' })
    expect(findings[0]).toMatchObject({ rule: 'bizmobile/device-offline', verdict: 'possible', missing: [] })
    expect(notes).toEqual([{ id: 'bizmobile/awaiting-answer', kind: 'info' }])
    expect(waiting.facts).toMatchObject({
      'bizmobile.answerDueAt': { value: '2025-01-23T01:20:00.000Z', origin: 'computed' },
      'bizmobile.responseGraceMinutes': { value: 5, origin: 'assumed' },
    })
    expect(outcome(facts, { now: '2025-01-23T10:20:00+09:00' })).toMatchObject({
      verdict: 'confirmed',
      notes: [],
    })
  })

  test('may take as long as the reader says', () => {
    const patient = { ...facts, 'bizmobile.responseGraceMinutes': 180 }
    expect(outcome(patient)).toMatchObject({ rule: 'device-offline', verdict: 'possible', asks: [] })
  })

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('is not waited for %d minutes', (minutes) => {
    const impatient = { ...facts, 'bizmobile.responseGraceMinutes': minutes }
    expect(diagnoser.diagnose({ text, facts: impatient, now })._unsafeUnwrapErr()).toMatchObject([
      { kind: 'wrong-type', path: 'bizmobile.responseGraceMinutes' },
    ])
  })

  test('that came within the grace ends the waiting', () => {
    expect(outcome(answered, { now: '2025-01-23T10:16:30+09:00' })).toMatchObject({ rule: 'passcode-locked' })
  })

  test('never came from a device that was never seen: an inference, and said to be one (BM-47)', () => {
    const never = { ...valid, ...requested, 'bizmobile.lastAccessAt': null }
    expect(outcome(never)).toMatchObject({
      rule: 'device-offline',
      verdict: 'confirmed',
      notes: ['never-accessed'],
    })
  })

  test('that is years away is doubted', () => {
    const facts = { ...valid, ...requested, 'bizmobile.lastAccessAt': '2019-01-01T00:00:00Z' }
    expect(outcome(facts)).toMatchObject({ rule: 'device-offline', notes: ['long-out-of-reach'] })
  })
})

describe('the passcode lock', () => {
  const facts = { ...answered, ...platform('ios'), ...checked('09:00') }

  test('is inferred from a security check that never was (BM-47)', () => {
    expect(outcome({ ...facts, 'bizmobile.securityCheckAt': null })).toMatchObject({
      rule: 'passcode-locked',
      verdict: 'confirmed',
      notes: ['never-security-checked'],
    })
  })

  test('is told by the times alone: the message is one of iOS and iPadOS', () => {
    expect(outcome({ ...answered, ...checked('09:00') })).toMatchObject({
      rule: 'passcode-locked',
      verdict: 'confirmed',
      asks: [],
    })
  })

  test('is left behind once unlocking and another sync did not help (BM-37)', () => {
    const again = { ...facts, 'bizmobile.shownAfterUnlock': true }
    expect(outcome(again)).toMatchObject({ rule: 'settings-unsupported', verdict: 'possible' })
    expect(outcome({ ...again, ...reason(false) })).toMatchObject({
      rule: 'temporary-device-fault',
      verdict: 'confirmed',
      notes: ['shown-after-unlock'],
    })
  })

  test('is not passed over when the log speaks of it', () => {
    const locked = { ...unlocked, ...reason(false), 'bizmobile.lockedInLog': true }
    expect(outcome(locked)).toMatchObject({
      rule: 'passcode-locked',
      verdict: 'possible',
      notes: ['locked-in-log'],
    })
    expect(outcome({ ...facts, 'bizmobile.lockedInLog': true })).toMatchObject({ verdict: 'confirmed' })
  })

  test('is left behind after unlocking also where the log speaks of it', () => {
    const again = { 'bizmobile.shownAfterUnlock': true, 'bizmobile.lockedInLog': true, ...reason(false) }
    for (const times of [facts, unlocked]) {
      expect(outcome({ ...times, ...again })).toMatchObject({
        rule: 'temporary-device-fault',
        verdict: 'confirmed',
      })
    }
  })
})

describe('the log', () => {
  test('is acted on, whatever reason it holds', () => {
    const { what } = bizmobile.rules.find(({ id }) => id === 'bizmobile/settings-unsupported') ?? {}
    expect(what?.ja).not.toContain('対応していない')
  })

  test('that nobody can read leads to the last step as well', () => {
    const { findings } = diagnose(unlocked, { unavailable: ['bizmobile.failureReasonInLog'] })
    expect(findings.filter(({ verdict }) => verdict === 'possible').map(({ rule }) => rule)).toEqual([
      'bizmobile/settings-unsupported',
      'bizmobile/temporary-device-fault',
    ])
  })
})

test('the answer tells which step of the way it is', () => {
  const { findings } = diagnose({ ...valid, ...requested, ...accessed('09:00') })
  expect(findings[0]).toMatchObject({ rule: 'bizmobile/device-offline', place: { at: 4, of: 7 } })
})

test('a push certificate is called as on the screens of the console', () => {
  const facts = { 'apns.expiresAt': '2025-01-01T00:00:00Z', 'apns.console': 'bizmobile' } as const
  expect(
    diagnoser
      .diagnose({ facts, now })
      ._unsafeUnwrap()
      .notes.map(({ id }) => id),
  ).toContain('bizmobile/screen-words')
})

describe('facts alone', () => {
  test('show the first cause that they prove', () => {
    const { outcome, findings } = diagnoser
      .diagnose({ facts: { ...past, ...alarm(true) }, now })
      ._unsafeUnwrap()
    expect(outcome).toBe('facts-only')
    expect(findings.map(({ rule }) => rule)).toEqual(['bizmobile/push-certificate-expired'])
  })

  test('that show nothing wrong show no temporary fault either', () => {
    const { outcome, findings } = diagnoser
      .diagnose({ facts: { ...unlocked, ...reason(false) }, now })
      ._unsafeUnwrap()
    expect(outcome).toBe('unrecognised')
    expect(findings).toEqual([])
  })
})

describe('impossible times are refused', () => {
  test.each<[string, Facts, string]>([
    [
      'a security check of a device that never accessed',
      { 'bizmobile.lastAccessAt': null, ...checked('09:00') },
      'bizmobile.securityCheckAt, bizmobile.lastAccessAt',
    ],
    [
      'an access in years to come',
      { 'bizmobile.lastAccessAt': '2031-01-01T00:00:00Z' },
      'bizmobile.lastAccessAt',
    ],
    [
      'a request in years to come',
      { 'bizmobile.informationRequestedAt': '2031-01-01T00:00:00Z' },
      'bizmobile.informationRequestedAt',
    ],
  ])('%s', (_, facts, path) => {
    expect(diagnoser.diagnose({ text, facts, now })._unsafeUnwrapErr()).toMatchObject([
      { kind: 'contradiction', path },
    ])
  })
})

test('what was tried in vain leads on to the next in the order (BM-12)', () => {
  const tried = (...ids: string[]) =>
    diagnose({}, { text: '同期によるインストールが必要です', tried: ids.map((id) => `bizmobile/${id}`) })
  const first = tried('push-certificate-unregistered')
  expect(first.exhausted).toBe(false)
  expect(first.findings.filter((one) => !one.tried).map(({ rule }) => rule)).toEqual([
    'bizmobile/push-certificate-expired',
  ])
  expect(first.questions.length).toBeGreaterThan(0)
})
