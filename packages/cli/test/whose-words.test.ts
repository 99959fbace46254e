import { describe, expect, test } from 'vitest'
import { openDiagnoser } from '../src/plugins.ts'

const diagnoser = openDiagnoser()
const read = (text: string) => diagnoser.recognise(text)._unsafeUnwrap()
const identified = (text: string) =>
  read(text)
    .filter(({ certainty }) => certainty === 'identified')
    .map(({ id }) => id)

const deviceToken = '0f'.repeat(32)

describe('with no sign of whose they are, words that anybody may say identify nothing', () => {
  test.each([
    ['a sentence of many products', '証明書の登録に失敗しました。管理者にお問い合わせください。'],
    ['in a log', '{"message":"端末の認証に失敗しました"}'],
    ['in another spelling', 'ご利用の端末では本サービスをご利用いただけません。'],
    ['maintenance', 'ただ今、サービスがメンテナンス中のためご利用頂けません。'],
    ['a connection', 'https://shop.example/ のサーバへの接続を確立できませんでした。'],
    ['a page of any site', "The page you're looking for can't be found"],
    ['everyday keywords', '音楽アプリがずっと同期完了にならない'],
    ['everyday keywords', '表計算のセルに打ち消し線を引きたい'],
    ['everyday keywords', '弟の Apple ID のパスワードが分からない'],
    [
      'a reason of another service',
      'upload failed (ExpiredToken): the credentials of the bucket have expired',
    ],
    ['a reason of another service', 'kubectl: {"kind":"Status","reason":"Forbidden","code":403}'],
    ['a status of HTTP', '503 ServiceUnavailable: slow down'],
    ['an alert between two other programs', 'helm install: remote error: tls: expired certificate'],
    ['an alert between two other programs', 'imaps: SSL routines: sslv3 alert certificate expired'],
    ['a first line with another second', 'Profile Installation Failed. The font of the profile is damaged.'],
    [
      'another host in the same statement',
      'Post "https://fcm.googleapis.com": remote error: tls: expired certificate. Other: https://api.push.apple.com 200',
    ],
    [
      'another host that no list names',
      'Post "https://shop.example": remote error: tls: expired certificate. Other: https://api.push.apple.com 200',
    ],
    ['an article', '商品コード SET_003 のセット販売'],
    ['a name in a file', 'SET_003 missing in config.yml'],
    ['an amount', '残高 -80018 円'],
    ['a compound', 'iPhone でカラープロファイルのインストールに失敗しました。'],
    ['a compound', 'iPhone で eSIM プロファイルのインストールに失敗しました。'],
    ['a sentence that three errors share', 'MDM証明書の読み取り中にエラーが発生しました。'],
    ['the number of another product', 'nginx: サーバー証明書を確認してください エラーコード 503'],
  ])('%s: %s', (_, text) => {
    expect(identified(text)).toEqual([])
  })
})

describe('with another product named beside them, words are not surely ours, and a report of nothing is none', () => {
  test.each([
    'Soliton KeyManager 503 証明書の取得が許可されていません。',
    'エラー600 証明書の登録に失敗しました e-Tax',
    '501 ただ今、サービスがメンテナンス中のためご利用頂けません。 ゆうちょダイレクト',
    'OneDrive 同期によるインストールが必要です',
    'MobiControl: Apple Push証明書が無効になっています',
    'Jamf Pro: 前回アップロードした MDM証明書と異なるMDM証明書をアップロードすることはできません。',
    'e-Gov電子申請 入力エラー：証明書が正しくありません',
    'Citrix: プロファイルをインストールできませんでした。サーバへの接続を確立できませんでした。',
    'fcm.googleapis.com 410 Unregistered',
    'SIP/2.0 410 Unregistered (Asterisk)',
    'MQTT 400 BadTopic',
    'It is not "BadDeviceToken"',
    'このエラーではありません: 0x80180014',
  ])('%s', (text) => {
    expect(identified(text)).toEqual([])
    expect(read(text)).not.toEqual([])
  })

  test('unless the product is in use, or what is named sends the pushes', () => {
    const text = 'Okta 503 証明書の取得が許可されていません。'
    const inUse = { text, products: ['cybertrust'], now: '2026-12-01T00:00:00Z' }
    expect(diagnoser.diagnose(inUse)._unsafeUnwrap().errors[0]).toMatchObject({
      id: 'cybertrust/retrieval-not-permitted',
      certainty: 'identified',
    })
    expect(identified('Jamf Pro: APNs 410 Unregistered')).toContain('apns/response-unregistered')
    expect(identified('Intune 0x80180014')).toEqual(['platforms/windows-mdm-80180014'])
  })

  test('what is there now is said without what is settled', () => {
    expect(identified('0x80180014 は直りました。今は 0x8018002b が出ます')).toEqual([
      'platforms/windows-mdm-8018002b',
    ])
  })
})

describe('a sign beside them makes them somebody’s', () => {
  test.each([
    ['their code', '600 証明書の登録に失敗しました。', 'cybertrust/registration-failed'],
    ['their code, behind', '証明書の登録に失敗しました。 (エラー 600)', 'cybertrust/registration-failed'],
    [
      'the product',
      'デバイスID のインストールで「証明書の登録に失敗しました。」',
      'cybertrust/registration-failed',
    ],
    [
      'the first line',
      'Profile Installation Failed\nA connection to the server could not be established.',
      'platforms/profile-server-unreachable',
    ],
    ['the status of a reason', '410 Unregistered', 'apns/response-unregistered'],
    ['the status of a reason', 'push HTTP status: 410: Unregistered', 'apns/response-unregistered'],
    [
      'the host',
      `Post https://api.push.apple.com/3/device/${deviceToken}: remote error: tls: expired certificate`,
      'apns/tls-certificate-expired',
    ],
    [
      'the host, long tokens aside',
      `https://api.push.apple.com/3/device/${deviceToken}: x509: certificate signed by unknown authority`,
      'apns/tls-server-not-trusted',
    ],
    ['the process', 'mdm-server[12]: sslv3 alert certificate revoked', 'apns/tls-certificate-revoked'],
    ['the console', 'CLOMO で消した端末に打ち消し線が付いたままです', 'clomo/device-deletion-incomplete'],
    ['what it is for', 'MDM 証明書の Apple ID が分からない', 'apns/apple-account-unavailable'],
  ])('%s: %s', (_, text, id) => {
    expect(identified(text)).toEqual([id])
  })
})

test('a sentence that goes on with a compound is another’s, whoever is in use', () => {
  for (const text of [
    '電子入札用証明書の登録に失敗しました',
    'VPN端末の認証に失敗しました',
    '在留外国人証明書の取得が許可されていません。',
  ])
    for (const error of read(text)) {
      expect(error.certainty, text).toBe('similar')
      expect(error.generic, text).toBeUndefined()
    }
})

test('what only shares some words with a message is nothing', () => {
  for (const text of [
    '証明書の更新に成功しました',
    'アップロードした証明書を確認してください。',
    '端末の認証に成功しました',
  ])
    expect(read(text), text).toEqual([])
})

test('a number is meant before what is only like the message of another', () => {
  const text = 'only on macOS 14.5: 600 The certificate could not be registered. Contact your administrator.'
  expect(read(text)[0]?.id).toBe('cybertrust/registration-failed')
})

test('a generic sentence is said to be one', () => {
  expect(read('証明書の登録に失敗しました。')).toMatchObject([
    { id: 'cybertrust/registration-failed', certainty: 'similar', generic: true },
  ])
})

test('a bare number has all its owners, and one with its domain', () => {
  const owners = diagnoser.diagnose({ code: '503', now: '2026-12-01T00:00:00Z' })._unsafeUnwrap().errors
  expect(owners.map(({ id, certainty }) => `${id} ${certainty}`).toSorted()).toEqual([
    'apns/response-status-503 similar',
    'cybertrust/retrieval-not-permitted similar',
  ])
  const [error] = diagnoser
    .diagnose({ code: 'MCVPNErrorDomain 15002', now: '2026-12-01T00:00:00Z' })
    ._unsafeUnwrap().errors
  expect(error).toMatchObject({ id: 'apns/mdm-mc-vpn-error-domain-15002', certainty: 'identified' })
})

test.each([
  ['with the error code 80180018.', 'platforms/windows-mdm-80180018'],
  ['エラーコード: 8018001b', 'platforms/windows-mdm-8018001b'],
  ['Failed (Unknown Win32 Error code: 0x8018002b)', 'platforms/windows-mdm-8018002b'],
  ['Failed (0x8018000B)', 'platforms/windows-mdm-8018000b'],
])('a code is read to the letter: %s', (text, id) => {
  expect(identified(text)).toEqual([id])
  expect(read(text).map(({ id }) => id)).not.toContain('platforms/windows-mdm-80180028')
})

const told = (text: string) => {
  const { errors, suggestions, read } = diagnoser
    .diagnose({ text, now: '2026-12-01T00:00:00Z' })
    ._unsafeUnwrap()
  return { errors, suggestions, facts: read.map(({ fact }) => fact) }
}

test.each([
  'My printer says certificate expired',
  'テレビで証明書が無効ですと出る',
  'NAS の証明書の有効期限切れ',
])('nothing is like an everyday thing that no fleet consists of: %s', (text) =>
  expect(told(text)).toMatchObject({ errors: [], suggestions: [] }),
)

test('a thing in which a product is used is what the text is about', () => {
  const { suggestions, facts } = told('プリンターにCybertrustの証明書の登録に失敗したと出ます')
  expect(suggestions).not.toEqual([])
  expect(facts).toEqual(['cybertrust.inUse'])
})

test('a mail that says that something was issued names its product and means no error', () => {
  const mail = [
    '件名: サイバートラスト デバイスID発行のお知らせ',
    'デバイスIDの証明書が発行されました。以下のURLから証明書を取得してください。',
    'https://cybertrust.deviceid.ne.jp/reg/abc',
  ].join('\n')
  expect(told(mail)).toEqual({ errors: [], suggestions: [], facts: ['cybertrust.inUse'] })
})
