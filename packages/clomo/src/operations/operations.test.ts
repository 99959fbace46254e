import { createDiagnoser, type Operation } from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deviceCertificateFacts } from '../facts/device-certificate.ts'
import { platformSupport } from '../platform-support.ts'
import { clomo } from '../plugin.ts'
import { deviceCertificateManual } from '../sources/device-certificate-manual.ts'
import { allowApp } from './allow-app.ts'
import { operations } from './index.ts'
import { installSilently } from './install-silently.ts'
import { issueDeviceCertificate } from './issue-device-certificate.ts'
import { switchToUpn } from './switch-to-upn.ts'
import { withdrawApp } from './withdraw-app.ts'

const diagnoser = createDiagnoser({ plugins: [clomo] })
const now = '2025-01-06T09:00:00+09:00'
const evaluate = (operation: Operation, facts: object) =>
  diagnoser.operate(operation, { facts: { ...facts }, now })._unsafeUnwrap()

const ready = { 'clomo.managed': true, 'clomo.contract': 'standard', 'clomo.userLinked': true }
const withPassword = { 'clomo.passwordPolicyApplied': true, 'clomo.passwordRequired': true }
const enterpriseModes = ['fully-managed', 'work-profile-personal', 'work-profile-company', 'dedicated']

test.each([
  ['iOS', { 'device.platform': 'ios' }, 'profile'],
  ['iPadOS', { 'device.platform': 'ipados' }, 'profile'],
  [
    'Windows with the agent',
    { 'device.platform': 'windows', 'clomo.windowsAgentInstalled': true },
    'automatic',
  ],
  [
    'Windows without the agent',
    { 'device.platform': 'windows', 'clomo.windowsAgentInstalled': false },
    'blocked',
  ],
  [
    'Android legacy',
    { 'device.platform': 'android', 'clomo.androidMode': 'legacy', ...withPassword },
    'manual-pin',
  ],
  ...enterpriseModes.flatMap((mode) => {
    const android = { 'device.platform': 'android', 'clomo.androidMode': mode, 'device.osVersion': '5.0' }
    return [
      [`Android ${mode} with a password`, { ...android, ...withPassword }, 'silent'],
      [
        `Android ${mode} without`,
        { ...android, ...withPassword, 'clomo.passwordPolicyApplied': false },
        'manual-pin',
      ],
      [
        `Android ${mode}, none required`,
        { ...android, ...withPassword, 'clomo.passwordRequired': false },
        'manual-pin',
      ],
      [`Android 4.4 ${mode}`, { ...android, ...withPassword, 'device.osVersion': '4.4' }, 'manual-pin'],
    ] as const
  }),
  ['macOS', { 'device.platform': 'macos' }, 'blocked'],
  ['ChromeOS', { 'device.platform': 'chromeos' }, 'blocked'],
  ['tvOS', { 'device.platform': 'tvos' }, 'blocked'],
] as const)('%s', (_, facts, expected) => {
  const { verdict, method } = evaluate(issueDeviceCertificate, { ...ready, ...facts })
  expect(method ?? verdict).toBe(expected)
})

test('the fallback to the manual way is called an inference, and only where it is one', () => {
  const noted = (facts: object) =>
    evaluate(issueDeviceCertificate, { ...ready, 'device.platform': 'android', ...facts }).notes.filter(
      (id) => id.endsWith('#manual-fallback-inferred'),
    ).length
  expect(noted({ 'clomo.androidMode': 'dedicated', 'clomo.passwordPolicyApplied': false })).toBe(1)
  expect(noted({ 'clomo.androidMode': 'legacy', 'clomo.passwordPolicyApplied': false })).toBe(0)
  expect(noted({ 'clomo.androidMode': 'dedicated', 'device.osVersion': '12', ...withPassword })).toBe(0)
})

test('the platform matrix says what the operation does', () => {
  for (const [platform, ways] of Object.entries(platformSupport)) {
    const { method } = evaluate(issueDeviceCertificate, {
      ...ready,
      ...withPassword,
      'device.platform': platform,
      'device.osVersion': '15',
      'clomo.androidMode': 'fully-managed',
      'clomo.windowsAgentInstalled': true,
    })
    expect(method).toBe(ways[0] ?? null)
  }
  expect(new Set(Object.values(platformSupport).flat())).toEqual(
    new Set(issueDeviceCertificate.methods.map(({ id }) => id)),
  )
})

test("Cybertrust's installers serve systems that CLOMO's manual does not speak of", () => {
  const served = new Set(cybertrust.errors.flatMap(({ platforms }) => platforms))
  const unsupported = Object.entries(platformSupport).flatMap(([platform, ways]) =>
    ways.length === 0 ? [platform] : [],
  )
  expect(unsupported.filter((platform) => served.has(platform as never))).toEqual(['macos', 'chromeos'])
})

test('a PIN is told to the user alone and never quoted', () => {
  const answer = evaluate(issueDeviceCertificate, {
    ...ready,
    'device.platform': 'android',
    'clomo.androidMode': 'legacy',
  })
  const { steps } = diagnoser.presentOperation(answer, { locale: 'ja', timeZone: 'Asia/Tokyo' })
  expect(steps.map(({ actor }) => actor)).toEqual([
    'administrator',
    'administrator',
    'administrator',
    'user',
    'user',
    'user',
  ])
  expect(steps[1]?.path).toEqual([
    'Devices',
    'このデバイスの操作',
    'コマンドを選択してください',
    '(任意の)証明書を発行',
    '実行',
  ])
})

test('silent installation presumes what issuing takes, but not against better knowledge', () => {
  const facts = {
    'device.platform': 'android',
    'device.osVersion': '5.0',
    'clomo.androidMode': 'dedicated',
    ...withPassword,
  }
  expect(evaluate(installSilently, facts).verdict).toBe('ready')
  expect(evaluate(installSilently, { ...facts, 'clomo.contract': 'none' }).verdict).toBe('blocked')
})

test.each([installSilently, allowApp, withdrawApp])(
  '$id on an iPhone is not a matter of its version: nobody is told to update it',
  (operation) => {
    const answer = evaluate(operation, { 'device.platform': 'ios' })
    expect(answer.verdict).toBe('blocked')
    const failing = answer.requirements.filter(({ result }) => result === 'fail')
    expect(failing.map(({ id }) => id)).toEqual(['android'])
    const { requirements } = diagnoser.presentOperation(answer, { locale: 'ja', timeZone: 'Asia/Tokyo' })
    expect(requirements.find(({ id }) => id === 'android')?.text.what).toBe(
      'Android のデバイスではありません。',
    )
    expect(evaluate(operation, { 'device.osVersion': '15' }).questions.map(({ fact }) => fact)).toContain(
      'device.platform',
    )
  },
)

test('the plain certificate is revoked before the one with UPN is issued', () => {
  const answer = evaluate(switchToUpn, {
    'clomo.contract': 'upn',
    'clomo.certificateKind': 'standard',
    'clomo.certificate': 'installed',
  })
  const { steps, effects } = diagnoser.presentOperation(answer, { locale: 'en', timeZone: 'Asia/Tokyo' })
  expect(steps.map(({ destructive }) => destructive)).toEqual([true, false, false])
  expect(effects[0]).toMatchObject({ destructive: true, reversible: false, affects: 'one-device' })
})

test.each(operations)(
  '$id: ready if, and only if, every requirement passes and a method holds',
  (operation) => {
    const facts = fc.record({
      ...Object.fromEntries(
        Object.entries(deviceCertificateFacts).flatMap(([id, fact]) => {
          const values =
            'choices' in fact ? Object.keys(fact.choices ?? {}) : fact.type === 'boolean' ? [true, false] : []
          return values.length > 0 ? [[id, fc.constantFrom(undefined, ...values)]] : []
        }),
      ),
      'device.platform': fc.constantFrom(undefined, ...Object.keys(platformSupport)),
      'device.osVersion': fc.constantFrom(undefined, '4.4', '5', '5.0', '10', '11', '15.1'),
    })
    fc.assert(
      fc.property(facts, (known) => {
        const { verdict, method, requirements, steps, questions } = evaluate(operation, known)
        const results = requirements.map(({ result }) => result)
        expect(verdict === 'ready').toBe(results.every((result) => result === 'pass') && method !== null)
        if (verdict === 'blocked') expect(results).toContain('fail')
        expect(method === null).toBe(steps.length === 0)
        expect(verdict === 'undecided').toBe(questions.length > 0)
      }),
    )
  },
)

test('every row of the manual is cited', () => {
  const cited = new Set([
    ...operations.flatMap(({ source, requirements }) => [
      ...source,
      ...requirements.flatMap((part) => part.source),
    ]),
    ...[...clomo.rules, ...clomo.errors, ...clomo.notes, ...clomo.constraints].flatMap(
      ({ source }) => source,
    ),
  ])
  expect(Object.keys(deviceCertificateManual).filter((row) => !cited.has(row))).toEqual([])
})

test('texts say no more than the manual, and name the pages that it names', () => {
  const said = JSON.stringify(operations)
  expect(said).not.toMatch(/発行だけです|Android 11 で加わりました|取り消|要りません|afar|still live/)
  expect(said).toMatch(/Azure AD、Office 365/)
  expect(said).toContain('証明書発行済みのデバイス削除について」（https://support.clomo.com/?p=11762）')
  expect(said).toContain('サイレントアンインストールができます')
  expect(said).toContain('「(任意の)」には証明書の名前が入ります')
})
