import { expect, it } from 'vitest'
import { isOfOtherDevice } from './other-device.ts'

it.each([
  'My printer says certificate expired',
  'the office printer keeps showing an invalid certificate',
  'certificate error on our office router',
  'Our NAS certificate has expired',
  'my car says the certificate is not valid',
  'プリンターの証明書の期限が切れています',
  'ルーターに証明書エラーと出ます',
  'テレビで証明書が無効ですと出る',
  '防犯カメラの画面に証明書の警告が出ます',
])('a complaint of an everyday thing: %s', (text) => expect(isOfOtherDevice(text)).toBe(true))

it.each([
  'My iPhone says certificate expired since I changed the router',
  'ルーターを変えたら証明書の取得に失敗します',
  'ポケットルーターで繋ぐと証明書の取得に失敗します',
  'カメラで読み取ったら証明書のエラーになりました',
  'プリンターにMDMの証明書を入れたらエラーになる',
  'certificate expired',
  'My camera app says the certificate is invalid',
  'I watch the certificate fail to install',
  '証明書の期限が切れた',
])('no complaint of one: %s', (text) => expect(isOfOtherDevice(text)).toBe(false))
