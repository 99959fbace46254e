import { createDiagnoser } from '@shindan/core'
import { describe, expect, test } from 'vitest'
import { cybertrust } from './plugin.ts'

const diagnoser = createDiagnoser({ plugins: [cybertrust] })
const now = '2025-06-01T12:00:00+09:00'
type Facts = NonNullable<Parameters<typeof diagnoser.diagnose>[0]['facts']>

function verdicts(text: string, facts: Facts): { readonly [rule: string]: string } {
  const { findings } = diagnoser.diagnose({ text, facts, now })._unsafeUnwrap()
  return Object.fromEntries(findings.map(({ rule, verdict }) => [rule.replace('cybertrust/', ''), verdict]))
}

function order(text: string, facts: Facts): readonly string[] {
  return diagnoser
    .diagnose({ text, facts, now })
    ._unsafeUnwrap()
    .findings.map(({ rule }) => rule.replace('cybertrust/', ''))
}

describe('400 on a Mac', () => {
  const text = '400 端末の認証に失敗しました。'

  test('macOS 15 and later make the random MAC address the likeliest cause (CT-09)', () => {
    expect(order(text, { 'device.platform': 'macos', 'device.osVersion': '15.1' })[0]).toBe(
      'mac-address-invalid',
    )
    expect(order(text, { 'device.platform': 'macos', 'device.osVersion': '14.7' })[0]).toBe('wrong-device')
    expect(order(text, { 'device.platform': 'windows', 'device.osVersion': '15' })[0]).toBe('wrong-device')
  })
})

describe('a MAC address that was random when it was registered', () => {
  const text = '400 端末の認証に失敗しました。'
  const registered = (facts: Facts) =>
    verdicts(text, { 'device.platform': 'macos', 'cybertrust.macRandomization': false, ...facts })[
      'mac-address-invalid'
    ]

  test('stays wrong after randomisation is turned off, until it is known to be the real one (CT-08)', () => {
    expect(registered({})).toBe('possible')
    expect(registered({ 'cybertrust.registeredMacMatches': false })).toBe('confirmed')
    expect(registered({ 'cybertrust.registeredMacMatches': true })).toBe('ruled-out')
  })
})

describe('profile not installed', () => {
  const text = 'プロファイルをインストールできませんでした'

  test('the IMEI causes count only for certificates issued for an IMEI (CT-49, CT-51)', () => {
    const byUdid = verdicts(text, { 'cybertrust.identifierKind': 'udid' })
    expect(byUdid).toMatchObject({ 'imei-not-reflected': 'ruled-out', 'imei-switching': 'ruled-out' })
    const byImei = verdicts(text, {
      'cybertrust.identifierKind': 'imei',
      'cybertrust.simInsertedWhileOn': true,
    })
    expect(byImei).toMatchObject({ 'imei-not-reflected': 'confirmed', 'imei-switching': 'possible' })
  })

  const url = 'https://cybertrust.deviceid.ne.jp/iPhoneOTA/do/auth'
  const status = `"${url}"のMDMサーバから"403"というステータスコードが返されました。`

  test.each(['', 'サーバへの接続を確立できませんでした。', 'SCEP サーバは無効な応答を返しました。', status])(
    'all causes stay for the first line with %j, in the order of the document (CT-44)',
    (secondLine) => {
      const own = order(`${text} ${secondLine}`, {}).filter((rule) => !rule.startsWith('platforms/'))
      expect(own).toEqual(['wrong-device', 'network-unstable', 'imei-not-reflected', 'imei-switching'])
    },
  )

  test('that a server answered so is not said by Cybertrust, whichever server it is (CT-43)', () => {
    expect(diagnoser.recognise(`${text} ${status}`)._unsafeUnwrap()).toMatchObject([
      { id: 'platforms/profile-mdm-status', certainty: 'identified', captures: { url, status: '403' } },
    ])
  })
})

describe('GUID on Android', () => {
  test('only a reinstallation after the issue makes the GUID another (CT-64)', () => {
    const text = '証明書が存在しないか、または、リクエストデータが不正です。'
    const at = (day: string) => `2025-05-${day}T09:00:00+09:00`
    const reinstalled = (day: string) =>
      verdicts(text, { 'cybertrust.issuedAt': at('10'), 'cybertrust.guidAppReinstalledAt': at(day) })[
        'guid-regenerated'
      ]
    expect(reinstalled('11')).toBe('confirmed')
    expect(reinstalled('09')).toBe('ruled-out')
  })

  test('yes or no is enough, and is asked before any date (CT-64)', () => {
    const text = '証明書が存在しないか、または、リクエストデータが不正です。'
    const told = (value: boolean) =>
      verdicts(text, { 'cybertrust.guidAppReinstalledSinceIssue': value })['guid-regenerated']
    expect(told(true)).toBe('confirmed')
    expect(told(false)).toBe('ruled-out')
    const { questions } = diagnoser.diagnose({ text, now })._unsafeUnwrap()
    const asked = questions.map((question) => ('fact' in question ? question.fact : question.kind))
    expect(asked).toEqual([
      'cybertrust.isDesignatedDevice',
      'cybertrust.guidAppReinstalledSinceIssue',
      'cybertrust.issuedAt',
      'cybertrust.guidAppReinstalledAt',
    ])
  })

  test('an answer that the dates deny is refused', () => {
    const facts = {
      'cybertrust.issuedAt': '2025-05-10T09:00:00+09:00',
      'cybertrust.guidAppReinstalledAt': '2025-05-11T09:00:00+09:00',
      'cybertrust.guidAppReinstalledSinceIssue': false,
    } as const
    const refused = diagnoser.diagnose({ facts, now })._unsafeUnwrapErr()
    expect(refused).toMatchObject([{ kind: 'contradiction' }])
    expect(
      diagnoser
        .diagnose({ facts: { ...facts, 'cybertrust.guidAppReinstalledSinceIssue': true }, now })
        .isOk(),
    ).toBe(true)
  })
})

describe('the URL for Android', () => {
  const text =
    '現在ご利用の端末では本サービスをご利用頂けません。管理者様より指定された端末でアクセスしてください。'

  test.each(['windows', 'macos', 'ios', 'ipados'] as const)(
    'opened on %s, what Chrome is set to does not matter (CT-70)',
    (platform) => {
      const facts = { 'device.platform': platform } as const
      expect(verdicts(text, facts)).toEqual({
        'not-android': 'confirmed',
        'desktop-site-on': 'ruled-out',
        'not-chrome': 'ruled-out',
      })
      expect(diagnoser.diagnose({ text, facts, now })._unsafeUnwrap().questions).toEqual([])
    },
  )

  test('while the system is not known, the browser is asked for (CT-71, CT-73)', () => {
    expect(verdicts(text, { 'cybertrust.desktopSite': true })['desktop-site-on']).toBe('confirmed')
    expect(verdicts(text, { 'cybertrust.browser': 'in-app' })['not-chrome']).toBe('confirmed')
  })
})
