import { createDiagnoser } from '@shindan/core'
import { describe, expect, test } from 'vitest'
import { cybertrust } from './plugin.ts'

const diagnoser = createDiagnoser({ plugins: [cybertrust] })
const found = (text: string) =>
  diagnoser
    .recognise(text)
    ._unsafeUnwrap()
    .map(({ id, certainty }) => `${id.replace('cybertrust/', '')} ${certainty}`)

describe('as people send them', () => {
  test.each([
    [
      'in a mail',
      'お疲れさまです。総務の山田です。\n証明書を入れようとしたところ\n> 503 証明書の取得が許可されていませ\n> ん。管理者にお問い合わせください。\nと出ました。ご確認をお願いします。',
      'retrieval-not-permitted',
    ],
    ['full width', '４００　端末の認証に失敗しました。', 'authentication-failed'],
    ['photographed', '6OO 証明書の登緑に失敗しました。管理者にお問い合わせください。', 'registration-failed'],
    ['kana for kanji', '501 ただ今、サービスがメンテナンス中のためご利用いただけません', 'under-maintenance'],
    [
      'cut off',
      '現在ご利用の端末では本サービスをご利用頂けません。管理者様より指定され…',
      'device-not-supported',
    ],
    [
      'in half-width brackets, lower case',
      '端末のシリアル番号の取得に失敗しました (set_003)',
      'serial-number-unavailable',
    ],
    ['in full-width brackets', 'エラーが出ました。（ＳＥＴ＿００３）', 'serial-number-unavailable'],
    [
      'the title of the dialog alone',
      'プロファイルをインストールできませんでした',
      'platforms/profile-not-installed',
    ],
    [
      'the body of the dialog alone',
      'SCEPサーバは無効な応答を返しました',
      'platforms/profile-scep-response-invalid',
    ],
    [
      'a question, not an error',
      'プロファイルをインストールするために、セキュリティ継続を開始しますか？',
      'security-delay-required',
    ],
    ['in English', '503 Retrieval of the certificate is not permitted.', 'retrieval-not-permitted'],
  ])('%s', (_, text, id) => {
    expect(found(text)).toEqual([`${id} identified`])
  })
})

describe('what is another message', () => {
  test.each([
    '503 証明書の更新が許可されていません。',
    '証明書の取得が許可されました。',
    '400 端末の認証に成功しました。',
    '504 証明書の取得が許可されていません。',
    'プロファイルをインストールしました。',
  ])('%s is not identified', (text) => {
    expect(found(text).filter((match) => match.endsWith('identified'))).toEqual([])
  })

  test.each([
    'ファイルの大きさは600MBです。503件の未読があります。',
    'HTTP/1.1 503 Service Unavailable',
    '証明書の有効期限が切れています。',
    '明日の会議は501会議室です。',
    'ご利用頂けません。',
    '管理者にお問い合わせください。',
  ])('%s is nothing', (text) => {
    expect(found(text)).toEqual([])
  })
})
