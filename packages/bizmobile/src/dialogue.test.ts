import {
  answer,
  createDiagnoser,
  question,
  resumeSession,
  type Session,
  skip,
  startSession,
} from '@shindan/core'
import { describe, expect, test } from 'vitest'
import { bizmobile } from './plugin.ts'

const text = '営業部 Wi-Fi: 同期によるインストールが必要です'
const now = '2025-01-23T12:00:00+09:00'
const diagnoser = createDiagnoser({ plugins: [bizmobile] })
const started = startSession(diagnoser, { text, now })._unsafeUnwrap()

type Interview = typeof started
type Device = { readonly [fact: string]: unknown }

const healthy: Device = {
  'bizmobile.pushCertificateExpiresAt': '2025-06-01T00:00:00+09:00',
  'bizmobile.invalidCertificateAlarm': false,
  'bizmobile.informationRequestedAt': '2025-01-23T10:15:00+09:00',
  'bizmobile.lastAccessAt': '2025-01-23T10:16:00+09:00',
  'bizmobile.securityCheckAt': '2025-01-23T10:16:00+09:00',
  'bizmobile.failureReasonInLog': false,
  'device.platform': 'ios',
}
const unregistered: Device = {
  ...healthy,
  'bizmobile.pushCertificateExpiresAt': null,
  'bizmobile.pushCertificateSerial': null,
  'bizmobile.pushCertificateSubject': null,
}

/** Answers from what is true of a device, until nothing is asked any more. */
function interview(device: Device): Interview[] {
  const sessions = [started]
  for (let session = started, asked = question(session); asked?.fact; asked = question(session)) {
    expect(device).toHaveProperty([asked.fact])
    session = answer(session, asked.fact, device[asked.fact])._unsafeUnwrap()
    sessions.push(session)
  }
  return sessions
}

const standing = (session: Interview) =>
  session.diagnosis.findings.filter((finding) => finding.verdict !== 'ruled-out')

describe('answers alone reach', () => {
  test.each<[string, Device, number]>([
    ['push-certificate-unregistered', unregistered, 3],
    [
      'push-certificate-expired',
      { ...healthy, 'bizmobile.pushCertificateExpiresAt': '2025-01-01T00:00:00Z' },
      1,
    ],
    ['push-certificate-invalid', { ...healthy, 'bizmobile.invalidCertificateAlarm': true }, 2],
    ['device-offline', { ...healthy, 'bizmobile.lastAccessAt': '2025-01-23T09:00:00+09:00' }, 4],
    ['passcode-locked', { ...healthy, 'bizmobile.securityCheckAt': '2025-01-23T09:00:00+09:00' }, 5],
    ['settings-unsupported', { ...healthy, 'bizmobile.failureReasonInLog': true }, 6],
    ['temporary-device-fault', healthy, 6],
  ])('%s', (rule, device, questions) => {
    const sessions = interview(device)
    expect(standing(sessions.at(-1) as Interview)).toMatchObject([
      { rule: `bizmobile/${rule}`, verdict: 'confirmed' },
    ])
    expect(sessions).toHaveLength(questions + 1)
  })
})

test('the questions follow the order of the document', () => {
  const asked = interview(healthy).map((session) => question(session)?.fact)
  expect(asked).toEqual([
    'bizmobile.pushCertificateExpiresAt',
    'bizmobile.invalidCertificateAlarm',
    'bizmobile.informationRequestedAt',
    'bizmobile.lastAccessAt',
    'bizmobile.securityCheckAt',
    'bizmobile.failureReasonInLog',
    undefined,
  ])
})

/** Values between which each fact can make a difference. */
const values: { readonly [fact: string]: readonly unknown[] } = {
  'bizmobile.pushCertificateExpiresAt': [null, '2025-01-01T00:00:00Z', '2025-06-01T00:00:00Z'],
  'bizmobile.pushCertificateSerial': [null, '1A2B'],
  'bizmobile.pushCertificateSubject': [null, 'UID=com.apple.mgmt.External.x'],
  'bizmobile.invalidCertificateAlarm': [true, false],
  'bizmobile.informationRequestedAt': ['2025-01-23T10:15:00+09:00', '2025-01-23T11:59:00+09:00'],
  'bizmobile.lastAccessAt': [null, '2025-01-23T10:14:00+09:00', now],
  'bizmobile.securityCheckAt': [null, '2025-01-23T10:14:00+09:00', now],
  'bizmobile.failureReasonInLog': [true, false],
}

/** What an interview ends with, causes and remarks, answered from `device`; what that leaves out is skipped. */
function ending(session: Session, device: Device): string {
  for (let at = session, asked = question(at); ; asked = question(at)) {
    if (!asked?.fact) {
      const { findings, notes } = at.diagnosis
      return JSON.stringify([findings.map(({ rule, verdict }) => [rule, verdict]), notes.map(({ id }) => id)])
    }
    const value = device[asked.fact]
    at = (value === undefined ? skip(at, asked.fact) : answer(at, asked.fact, value))._unsafeUnwrap()
  }
}

test('no question is superfluous: after every way to it, answers differ in what they lead to', () => {
  const devices = combinations(Object.entries(values))
  const seen = new Set<string>()
  const asked = new Set<string>()
  const walk = (session: Interview): void => {
    const fact = question(session)?.fact
    const key = JSON.stringify(session.diagnosis)
    if (!fact || seen.has(key)) return
    seen.add(key)
    asked.add(fact)
    const matters = devices.some(
      (device) =>
        new Set((values[fact] ?? []).map((value) => ending(session as Session, { ...device, [fact]: value })))
          .size > 1,
    )
    expect({ fact, matters }).toEqual({ fact, matters: true })
    for (const value of values[fact] ?? []) answer(session, fact, value).map(walk)
    walk(skip(session, fact)._unsafeUnwrap())
  }
  walk(started)
  expect(asked).toEqual(new Set(Object.keys(values)))
})

function combinations(entries: readonly [string, readonly unknown[]][]): Device[] {
  const [first, ...rest] = entries
  if (!first) return [{}]
  const [fact, options] = first
  return combinations(rest).flatMap((device) => options.map((value) => ({ ...device, [fact]: value })))
}

test('a lock that proves not to be the cause is left behind by one more answer (BM-37)', () => {
  const locked = interview({ ...healthy, 'bizmobile.securityCheckAt': null }).at(-1) as Interview
  expect(question(locked)).toBeUndefined()
  const goesOn = answer(locked, 'bizmobile.shownAfterUnlock', true)._unsafeUnwrap()
  expect(question(goesOn)?.fact).toBe('bizmobile.failureReasonInLog')
})

test('a step that nobody can look up ends the walk there, and names what is missing', () => {
  const stuck = skip(interview(healthy)[1] as Interview, 'bizmobile.invalidCertificateAlarm')._unsafeUnwrap()
  expect(question(stuck)).toBeUndefined()
  expect(standing(stuck)).toMatchObject([
    { rule: 'bizmobile/push-certificate-invalid', missing: ['bizmobile.invalidCertificateAlarm'] },
  ])
})

test('an interrupted dialogue goes on where it stood', () => {
  for (const session of interview(healthy)) {
    const resumed = resumeSession(diagnoser, JSON.stringify(session.state))._unsafeUnwrap()
    expect(resumed.diagnosis).toEqual(session.diagnosis)
  }
})
