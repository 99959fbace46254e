import { createDiagnoser } from '@shindan/core'
import { describe, expect, test } from 'vitest'
import { cybertrust } from './plugin.ts'

const diagnoser = createDiagnoser({ plugins: [cybertrust] })
const now = '2025-06-01T12:00:00+09:00'
type Facts = NonNullable<Parameters<typeof diagnoser.diagnose>[0]['facts']>

/** The own ids of the steps of one cause. */
function steps(text: string, rule: string, facts: Facts): readonly string[] | undefined {
  const { findings } = diagnoser.diagnose({ text, facts, now })._unsafeUnwrap()
  return findings
    .find((finding) => finding.rule === `cybertrust/${rule}`)
    ?.steps.map((id) => id.replace(`cybertrust/${rule}#`, ''))
}
const remedyOf = (rule: string) =>
  cybertrust.rules.find(({ id }) => id === `cybertrust/${rule}`)?.remedy ?? []
const step = (rule: string, id: string) => remedyOf(rule).find((one) => one.id === `cybertrust/${rule}#${id}`)

describe('600 on a Mac', () => {
  const mac = { 'device.platform': 'macos' } as const
  const windows = { 'device.platform': 'windows' } as const

  test('the right to install comes first, marked as ours: the document has Windows alone (CT-36)', () => {
    const missing = { 'cybertrust.canInstallToStore': false } as const
    const of = (facts: Facts) => steps('Importer 600', 'store-permission-missing', { ...missing, ...facts })
    expect(of(mac)).toEqual(['grant-install-right-on-mac', 'repeat-installation'])
    expect(of(windows)).toEqual(['grant-install-right', 'repeat-installation'])
    expect(of({})).toEqual(['grant-install-right', 'repeat-installation'])
    expect(step('store-permission-missing', 'grant-install-right-on-mac')?.do.ja).toContain('推測')
  })

  test('the profile of Windows is not recreated there, and something comes before the provider (CT-38)', () => {
    const denied = { 'cybertrust.storeAccessDenied': true } as const
    const of = (facts: Facts) => steps('Importer 600', 'store-access-denied', { ...denied, ...facts })
    expect(of(mac)).toEqual(['see-keychain-on-mac', 'contact-provider'])
    expect(of(windows)).toEqual(['recreate-local-profile', 'contact-provider'])
    expect(step('store-access-denied', 'see-keychain-on-mac')?.do.ja).toContain('推測')
  })
})

test('600 on what the text calls a Mac: nothing of Windows is said, and the system is asked first', () => {
  const said = diagnoser
    .diagnose({ text: 'MacBook で 600 証明書の登録に失敗しました。管理者にお問い合わせください。', now })
    ._unsafeUnwrap()
  const all = said.findings.flatMap((finding) => finding.steps)
  expect(all.filter((id) => /grant-install-right$|recreate|repeat-installation/.test(id))).toEqual([])
  expect(said.questions[0]).toMatchObject({ fact: 'device.platform', read: 'macos' })
})

describe('two IMEIs', () => {
  const text = 'プロファイルをインストールできませんでした'
  const of = (kind: 'imei' | 'imei2') =>
    steps(text, 'imei-switching', { 'cybertrust.identifierKind': kind, 'cybertrust.hasSecondImei': true })

  test('IMEI2 or a prompt installation, not both (CT-53, CT-54)', () => {
    expect(of('imei')).toEqual(['reissue-by-imei2', 'install-soon'])
    expect(step('imei-switching', 'reissue-by-imei2')?.option).toBe('A')
    expect(step('imei-switching', 'install-soon')?.option).toBe('B')
  })

  test('issued for IMEI2 already: IMEI2 is not advised again (CT-53)', () => {
    expect(of('imei2')).toEqual(['install-soon-by-imei2'])
  })
})

describe('a random MAC address', () => {
  const text = '400 端末の認証に失敗しました。'

  test('each system has a page of its own (CT-10, CT-11)', () => {
    const of = (facts: Facts) =>
      steps(text, 'mac-address-invalid', { 'cybertrust.macRandomization': true, ...facts })
    const end = ['tell-real-mac', 'reissue-for-real-mac']
    expect(of({ 'device.platform': 'macos' })).toEqual(['turn-off-random-mac', 'see-macos-page', ...end])
    expect(of({ 'device.platform': 'windows' })).toEqual(['turn-off-random-mac', 'see-windows-page', ...end])
    expect(of({})).toEqual(['turn-off-random-mac', 'see-macos-page', 'see-windows-page', ...end])
  })

  test('is not turned off where it is off, and the address is registered anew (CT-08)', () => {
    const facts = { 'cybertrust.macRandomization': false, 'cybertrust.registeredMacMatches': false } as const
    expect(steps(text, 'mac-address-invalid', facts)).toEqual(['tell-real-mac', 'reissue-for-real-mac'])
  })
})

test.each([
  ['mac-address-invalid', '「Cybertrust 証明書をインストールするための端末事前設定(macOS15)」', undefined],
  [
    'mac-address-invalid',
    '「Windows でランダム ハードウェア アドレスを使用する方法」',
    'https://support.microsoft.com/en-us/windows/how-to-use-random-hardware-addresses-in-windows-ac58de34-35fc-31ff-c650-823fc48eb1bc',
  ],
  [
    'network-unstable',
    '「Apple製デバイスでプライベートWi-Fiアドレスを使う」',
    'https://support.apple.com/102509',
  ],
  ['network-unstable', '「iCloud プライベートリレーについて」', 'https://support.apple.com/102602'],
  [
    'stolen-device-protection',
    '「iPhone の「盗難デバイスの保護」について」',
    'https://support.apple.com/120340',
  ],
  ['desktop-site-on', '「デスクトップ モードの設定を管理する」', undefined],
  ['chromebook-not-managed', '「ChromeOS デバイス管理の概要」', undefined],
  ['pre-setup-incomplete', '「Cybertrust 証明書をインストールするための事前設定(ChromeOS)」', undefined],
])('%s leads to the page %s (CT-10, CT-11, CT-48, CT-61, CT-72)', (rule, page, url) => {
  expect(remedyOf(rule).find((one) => one.do.ja.includes(page))).toMatchObject(url ? { url } : {})
  expect(remedyOf(rule).some((one) => one.do.ja.includes(page))).toBe(true)
})

test.each([
  ['store-access-denied', 'contact-provider', 'vendor'],
  ['chrome-licence-short', 'add-licences', 'reseller'],
  ['chromebook-not-managed', 'ask-reseller', 'reseller'],
])('%s: the administrator asks, the other answers (CT-76, CT-77, CT-79)', (rule, id, ask) => {
  expect(step(rule, id)).toMatchObject({ actor: 'administrator', ask })
})

test('nobody outside is told to do anything', () => {
  const actors = cybertrust.rules.flatMap(({ remedy }) => remedy.map(({ actor }) => actor))
  expect([...new Set(actors)].toSorted()).toEqual(['administrator', 'user'])
})
