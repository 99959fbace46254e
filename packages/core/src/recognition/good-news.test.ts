import { expect, it } from 'vitest'
import { isGoodNews } from './good-news.ts'

it.each([
  'サイバートラスト デバイスID発行のお知らせ',
  '件名: 証明書発行のお知らせ\n証明書が発行されました。以下のURLから取得してください。\nhttps://example.jp/a',
  '証明書を発行しました。インストールできない場合は、管理者に連絡してください。返信はできません。',
  'Your certificate has been issued. Open this URL on the device. If you cannot open it, ask your administrator.',
])('a mail that says that something was issued tells no trouble: %s', (text) => {
  expect(isGoodNews(text)).toBe(true)
})

it.each([
  '発行のお知らせのURLを開いても、証明書が入りません',
  '発行のお知らせが届かない',
  '証明書が発行されましたが、エラーになります',
  'The certificate has been issued but the phone says it is invalid',
  'The certificate has been issued, and the download fails',
  '証明書の期限が切れた',
  '有効期限のお知らせ',
])('trouble beside it is what the text is about: %s', (text) => {
  expect(isGoodNews(text)).toBe(false)
})
