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

describe('profile not installed', () => {
  const text = 'プロファイルをインストールできませんでした'

  test('the IMEI causes count only for certificates issued by IMEI (CT-49, CT-51)', () => {
    const byUdid = verdicts(text, { 'cybertrust.identifierKind': 'udid' })
    expect(byUdid).toMatchObject({ 'imei-not-reflected': 'ruled-out', 'imei-switching': 'ruled-out' })
    const byImei = verdicts(text, {
      'cybertrust.identifierKind': 'imei',
      'cybertrust.simInsertedWhileOn': true,
    })
    expect(byImei).toMatchObject({ 'imei-not-reflected': 'confirmed', 'imei-switching': 'possible' })
  })

  test('issued by IMEI2 already: IMEI2 is not advised again, UDID is (CT-53, CT-55)', () => {
    const facts = { 'cybertrust.identifierKind': 'imei2', 'cybertrust.hasSecondImei': true } as const
    const { findings } = diagnoser.diagnose({ text, facts, now })._unsafeUnwrap()
    const finding = findings.find(({ rule }) => rule === 'cybertrust/imei-switching')
    expect(finding?.steps).not.toContain('cybertrust/imei-switching#reissue-by-imei2')
    expect(finding?.steps).toContain('cybertrust/imei-switching#issue-by-udid')
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
})

describe('600 on a Mac', () => {
  test('the remedy made for Windows is not offered (CT-36)', () => {
    const facts = { 'device.platform': 'macos', 'cybertrust.canInstallToStore': false } as const
    const { findings } = diagnoser.diagnose({ code: 'Importer 600', facts, now })._unsafeUnwrap()
    expect(findings[0]).toMatchObject({
      verdict: 'confirmed',
      steps: ['cybertrust/store-permission-missing#repeat-installation'],
    })
  })
})
