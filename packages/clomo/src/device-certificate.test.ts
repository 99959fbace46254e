import { createDiagnoser } from '@shindan/core'
import { expect, test } from 'vitest'
import { commands } from './commands.ts'
import { revoke } from './operations/revoke.ts'
import { clomo } from './plugin.ts'

const diagnoser = createDiagnoser({ plugins: [clomo] })
const issued = '2025-01-01T10:00:00+09:00'
const diagnose = (facts: object, now = '2025-02-01T09:00:00+09:00') =>
  diagnoser.diagnose({ facts: { ...facts }, now })
const operate = (facts: object) =>
  diagnoser.operate(revoke, { facts: { ...facts }, now: '2025-02-01T09:00:00+09:00' })
const confirmed = (facts: object, now?: string) =>
  diagnose(facts, now)
    ._unsafeUnwrap()
    .findings.map(({ rule }) => rule)

test('a command that no device took for seven days revokes the certificate, on the eighth day in Japan', () => {
  const facts = { 'clomo.commandIssuedAt': issued, 'clomo.commandReceivedAt': null }
  expect(confirmed(facts, '2025-01-08T23:59:00+09:00')).toEqual([])
  expect(confirmed(facts, '2025-01-09T00:00:00+09:00')).toEqual(['clomo/command-not-received'])
  expect(confirmed({ ...facts, 'clomo.commandReceivedAt': '2025-01-03T10:00:00+09:00' })).toEqual([])
})

test('a command that a device took on the last day was taken in time', () => {
  const facts = { 'clomo.commandIssuedAt': issued, 'clomo.commandReceivedAt': '2025-01-08T23:00:00+09:00' }
  expect(confirmed(facts, '2025-01-08T23:30:00+09:00')).toEqual([])
  expect(confirmed(facts)).toEqual([])
})

test('a certificate that was revoked by hand is not revoked once more', () => {
  const facts = { 'clomo.commandIssuedAt': issued, 'clomo.commandReceivedAt': null }
  expect(confirmed({ ...facts, 'clomo.certificateRevokedAt': '2025-01-03T10:00:00+09:00' })).toEqual([])
})

test('that the sources account differently for it is told', () => {
  const { notes } = diagnose({
    'clomo.commandIssuedAt': issued,
    'clomo.commandReceivedAt': null,
  })._unsafeUnwrap()
  expect(notes.map(({ id }) => id)).toEqual(['clomo/auto-revocation-accounts'])
})

test('a plain certificate that outlives its contract is found by the facts alone', () => {
  const facts = { 'clomo.contract': 'upn', 'clomo.certificateKind': 'standard' }
  expect(confirmed({ ...facts, 'clomo.certificate': 'issued' })).toEqual([
    'clomo/plain-certificate-under-upn',
  ])
  expect(confirmed({ ...facts, 'clomo.certificate': 'revoked' })).toEqual([])
})

test('a device that is struck through still has a certificate', () => {
  const text = '関係情報が存在するため完全に削除できません。関係情報を削除後、削除を実施してください。'
  const { errors, findings } = diagnoser
    .diagnose({
      text,
      facts: { 'clomo.certificate': 'installed', 'clomo.shownStruckThrough': true },
      now: issued,
    })
    ._unsafeUnwrap()
  expect(errors.map(({ id }) => id)).toEqual(['clomo/device-deletion-incomplete'])
  expect(findings).toMatchObject([{ rule: 'clomo/live-certificate-left', verdict: 'confirmed' }])
})

test.each([
  [
    'installed, though the command never arrived',
    { 'clomo.certificate': 'installed', 'clomo.commandReceivedAt': null },
  ],
  ['received, though none was issued', { 'clomo.certificate': 'none', 'clomo.commandReceivedAt': issued }],
  [
    'received before it was issued',
    { 'clomo.commandIssuedAt': issued, 'clomo.commandReceivedAt': '2024-01-01T10:00:00+09:00' },
  ],
  [
    'installed, though the command never arrived, by its date',
    { 'clomo.certificateInstalledAt': issued, 'clomo.commandReceivedAt': null },
  ],
  [
    'revoked before the command was run',
    { 'clomo.commandIssuedAt': issued, 'clomo.certificateRevokedAt': '2024-12-31T10:00:00+09:00' },
  ],
  ['revoked in the future', { 'clomo.certificateRevokedAt': '2026-01-01T10:00:00+09:00' }],
  ['issued in the future', { 'clomo.commandIssuedAt': '2026-01-01T10:00:00+09:00' }],
  ['received in the future', { 'clomo.commandReceivedAt': '2026-01-01T10:00:00+09:00' }],
])('facts that contradict each other are refused: %s', (_, facts) => {
  for (const answer of [diagnose(facts), operate(facts)])
    expect(answer._unsafeUnwrapErr().map(({ kind }) => kind)).toContain('contradiction')
})

test('no name stands for two commands', () => {
  const names = Object.values(commands).flat()
  expect(new Set(names).size).toBe(names.length)
})
