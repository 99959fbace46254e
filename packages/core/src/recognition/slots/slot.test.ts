import { describe, expect, it } from 'vitest'
import { catalog } from '../../../test/recognition/catalog.ts'
import { createRecogniser } from '../recognise.ts'

const recogniser = createRecogniser(catalog)
const read = (text: string) => recogniser.recognise(text)._unsafeUnwrap()[0]
const url = 'https://cybertrust.deviceid.ne.jp/iPhoneOTA/do/auth'
const status = (address: string, code: string) =>
  `プロファイルをインストールできませんでした "${address}"のMDMサーバから"${code}"というステータスコードが返されました。`

describe('a message with slots', () => {
  it('captures what they hold, as written', () => {
    expect(read(status(url, '403'))).toMatchObject({
      certainty: 'identified',
      captures: { url, status: '403' },
    })
    expect(read(status(url, '４０３'))).toMatchObject({
      certainty: 'identified',
      captures: { status: '４０３' },
    })
  })

  it('joins a wrapped address', () => {
    const wrapped = status('https://cybertrust.deviceid.ne.jp/\n> iPhoneOTA/do/\n> auth', '403')
    expect(read(wrapped)).toMatchObject({ certainty: 'identified', captures: { url } })
  })

  it('reads the body without its title, and the English', () => {
    const body = status(url, '403').replace('プロファイルをインストールできませんでした ', '')
    expect(read(body)).toMatchObject({ certainty: 'identified', captures: { url, status: '403' } })
    const english = `The MDM server at “${url}” returned the status code “403”. What now?`
    expect(read(english)).toMatchObject({ certainty: 'identified', captures: { url, status: '403' } })
  })

  it.each([
    ['https://mdm.example.com/enrol', '403'],
    ['https://cybertrust.deviceid.ne.jp.example.com/', '403'],
    [url, '500'],
  ])('is only similar when a slot holds something else: %s %s', (address, code) => {
    expect(read(status(address, code))).toMatchObject({
      id: 'cybertrust/profile-not-installed',
      certainty: 'similar',
      captures: { url: address, status: code },
    })
  })

  it('has no captures where only its heading stands', () => {
    expect(read('プロファイルをインストールできませんでした')).toMatchObject({
      certainty: 'identified',
      score: 1,
      captures: {},
    })
  })
})

describe('a leading slot (BM-01)', () => {
  it.each([
    ['社内Wi-Fi: 同期によるインストールが必要です', '社内Wi-Fi'],
    ['社内Wi-Fi：同期によるインストールが必要です', '社内Wi-Fi'],
    ['Wi-Fi: 本社: 3階: 同期によるインストールが必要です', 'Wi-Fi: 本社: 3階'],
    [
      'A: 同期によるインストールが必要です: 同期によるインストールが必要です',
      'A: 同期によるインストールが必要です',
    ],
    ['同期状態\n  営業部 VPN : 同期によるインストールが必要です\n以上', '営業部 VPN'],
    ['「<プロファイル名>: 同期によるインストールが必要です」と表示されます', 'プロファイル名'],
    ['画面に「社内（本社）Wi-Fi: 同期によるインストールが必要です」と出ます', '社内（本社）Wi-Fi'],
    ['お世話になります。社内Wi-Fi: 同期によるインストールが必要です', '社内Wi-Fi'],
    ['> - 社内Wi-Fi: 同期による\n> インストールが必要です', '社内Wi-Fi'],
    ['[2025-01-08 10:12:00] [ERROR] 社内Wi-Fi: 同期によるインストールが必要です', '社内Wi-Fi'],
    ['[本社] Wi-Fi: 同期によるインストールが必要です', '[本社] Wi-Fi'],
    ["Ken's Wi-Fi: installation by synchronisation is required", "Ken's Wi-Fi"],
    ['__proto__: 同期によるインストールが必要です', '__proto__'],
  ])('is captured from %s', (text, profileName) => {
    expect(read(text)).toMatchObject({ certainty: 'identified', score: 1, captures: { profileName } })
  })

  it('may be lost', () => {
    expect(read('同期によるインストールが必要です')).toMatchObject({
      id: 'bizmobile/sync-install-required',
      certainty: 'identified',
      captures: {},
    })
  })

  it('belongs to the span', () => {
    const text = '状態: 未完了\n社内Wi-Fi: 同期によるインストールが必要です'
    expect(read(text)?.span).toEqual([8, text.length])
  })
})

describe('a leading slot in quotes', () => {
  const reader = createRecogniser([
    {
      id: 'acme/refused',
      platforms: [],
      stage: 'install',
      severity: 'error',
      summary: { ja: '拒否', en: 'Refused' },
      messages: [
        { ja: '"{url}"の登録サーバに拒否されました', en: '"{url}" refused the enrolment', verbatim: ['ja'] },
      ],
      source: [],
    },
  ])

  it.each([
    '"https://acme.example/enrol"の登録サーバに拒否されました',
    '登録できません "https://acme.example/enrol"の登録サーバに拒否されました',
    '登録できません\n“https://acme.example/\nenrol”の登録サーバに拒否されました',
  ])('holds what is quoted, not its line: %j', (text) => {
    expect(reader.recognise(text)._unsafeUnwrap()[0]?.captures).toEqual({ url: 'https://acme.example/enrol' })
  })
})
