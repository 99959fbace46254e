import { createRecogniser } from '@shindan/core'
import { describe, expect, test } from 'vitest'
import { platforms } from '../plugin.ts'

const recogniser = createRecogniser(platforms.errors)
const found = (text: string) =>
  recogniser
    .recognise(text)
    ._unsafeUnwrap()
    .map(({ id, certainty }) => `${id} ${certainty}`)

const firstLines = [
  ['ja', 'プロファイルをインストールできませんでした'],
  ['ja', 'プロファイルのインストールに失敗しました'],
  ['en', 'Profile Installation Failed'],
] as const
const secondLines = [
  ['ja', 'サーバへの接続を確立できませんでした。', 'platforms/profile-server-unreachable'],
  ['ja', 'サーバーへの接続を確立できませんでした。', 'platforms/profile-server-unreachable'],
  ['en', 'A connection to the server could not be established.', 'platforms/profile-server-unreachable'],
  ['ja', 'SCEPサーバは無効な応答を返しました。', 'platforms/profile-scep-response-invalid'],
  ['en', 'The SCEP server returned an invalid response.', 'platforms/profile-scep-response-invalid'],
  [
    'ja',
    '"https://mdm.example.jp/checkin"のMDMサーバから"401"というステータスコードが返されました。',
    'platforms/profile-mdm-status',
  ],
  [
    'en',
    'The server certificate for “https://mdm.example.jp:8080/checkin” is invalid.',
    'platforms/profile-server-certificate-invalid',
  ],
  ['en', 'The MDM certificate is invalid', 'platforms/profile-mdm-certificate-invalid'],
  ['ja', '新しい MDM ペイロードは以前のペイロードと一致しません。', 'platforms/profile-payload-differs'],
  ['ja', '新しいペイロードが以前のペイロードと一致しない', 'platforms/profile-payload-differs'],
  ['en', 'The new MDM payload does not match the old payload.', 'platforms/profile-payload-differs'],
  ['en', 'The required field “Topic” is missing.', 'platforms/profile-topic-missing'],
  ['en', 'The MDM payload "com.example.enroll.mdm" is missing the topic.', 'platforms/profile-topic-missing'],
] as const

test.each(firstLines)('the first line alone (%s, %s)', (_, text) => {
  expect(found(`iPhone: ${text}`)).toEqual(['platforms/profile-not-installed identified'])
  const isShared = text === 'プロファイルのインストールに失敗しました'
  expect(found(text)).toEqual([`platforms/profile-not-installed ${isShared ? 'similar' : 'identified'}`])
})

describe('a catalogued second line is what is said, and the first line nothing beside it', () => {
  const both = firstLines.flatMap(([locale, first]) =>
    secondLines.filter(([other]) => other === locale).map(([, second, id]) => [first, second, id] as const),
  )
  test.each(both)('%s / %s', (first, second, id) => {
    for (const between of [' ', '\n', '\n\n', '。', '。\n', '\n> ', ': ']) {
      expect(found(first + between + second), JSON.stringify(between)).toEqual([`${id} identified`])
    }
    expect(found(`14:05\n\n${first}\n${second}\n\nOK\n`)).toEqual([`${id} identified`])
  })
})

const unreachable = 'platforms/profile-server-unreachable'
const tellingLines = secondLines.filter(([, , id]) => id !== unreachable)

test.each(tellingLines)('the second line alone (%s, %s)', (_, text, id) => {
  expect(found(text)).toEqual([`${id} identified`])
})

test('that no connection was made is said by any program, and of a profile only beside MDM', () => {
  const text = 'サーバへの接続を確立できませんでした。'
  expect(recogniser.recognise(text)._unsafeUnwrap()).toMatchObject([
    { id: unreachable, certainty: 'similar', generic: true },
  ])
  expect(found(`MDM の構成プロファイルを入れると「${text}」と出ます`)).toEqual([`${unreachable} identified`])
})

test.each([
  'プロファイルをインストールできませんでした\nこのプロファイルは別の管理者のものです。',
  'Profile Installation Failed. The profile is older than the one on the phone.',
  '「プロファイルをインストールできませんでした。このプロファイルは別の管理者のものです。」と出ます',
])(
  'a second line that is not catalogued says what happened, and the first line is only like it: %s',
  (text) => {
    expect(found(text)).toEqual(['platforms/profile-not-installed similar'])
  },
)

test.each([
  '14:05\n\nプロファイルをインストールできませんでした\n\nOK\n',
  'プロファイルをインストールできませんでした\n閉じる',
  '「プロファイルをインストールできませんでした」と出ました。',
])('a button, or the end of a quote, is no second line: %s', (text) => {
  expect(found(text)).toEqual(['platforms/profile-not-installed identified'])
})

test.each(['', 'プロファイルをインストールできませんでした ', 'プロファイルのインストールに失敗しました\n'])(
  'the status of any server is told with its address, behind %j',
  (before) => {
    const text = `${before}"https://mdm.example.jp/checkin"のMDMサーバから"401"というステータスコードが返されました。`
    expect(recogniser.recognise(text)._unsafeUnwrap()[0]?.captures).toEqual({
      url: 'https://mdm.example.jp/checkin',
      status: '401',
    })
  },
)

test('a field that is missing but another is none of the topic', () => {
  expect(found('The required field “IdentityCertificateUUID” is missing.')).not.toContain(
    'platforms/profile-topic-missing identified',
  )
})

test.each(['証明書が無効です', 'このサイトのサーバー証明書が無効です。'])(
  'a certificate that is invalid but of no address is not that of the MDM server: %s',
  (text) => {
    expect(found(text)).not.toContain('platforms/profile-server-certificate-invalid identified')
  },
)

test('what the system says is told without the identifiers and tools of one issuer', () => {
  const profile = platforms.errors.filter(({ id }) => /\/(?:profile|scep)-/.test(id))
  expect(profile.length).toBeGreaterThan(15)
  for (const { id, summary, advice, unexplained } of profile)
    expect(JSON.stringify([summary, advice, unexplained]), id).not.toMatch(
      /IMEI|SIM\b|Importer|Cybertrust|サイバートラスト|CloudGate/,
    )
})

test('a text that ends with the first words of the first line is none', () => {
  expect(found('UI による構成プロファイルのインストール')).toEqual([])
})
