import { createDiagnoser } from '@shindan/core'
import { expect, test } from 'vitest'
import { bizmobile } from './plugin.ts'

const diagnoser = createDiagnoser({ plugins: [bizmobile] })
const recognise = (text: string) => diagnoser.recognise(text)._unsafeUnwrap()

test.each([
  ['営業部 Wi-Fi: 同期によるインストールが必要です', '営業部 Wi-Fi'],
  ['営業部 Wi-Fi：同期によるインストールが必要です', '営業部 Wi-Fi'],
  ['社内: 無線: 2024: 同期によるインストールが必要です', '社内: 無線: 2024'],
])('%s names the profile', (text, profileName) => {
  expect(recognise(text)[0]).toMatchObject({
    id: 'bizmobile/sync-install-required',
    certainty: 'identified',
    captures: { profileName },
  })
})

test.each(['SyncRequired', '同期進行中のまま', '同期完了にならない'])(
  '%s leads to the same message',
  (text) => {
    expect(recognise(text)[0]?.id).toBe('bizmobile/sync-install-required')
  },
)

test('the alarm is another error', () => {
  expect(recognise('Apple Push証明書が無効になっています')[0]).toMatchObject({
    id: 'bizmobile/push-certificate-invalid-alarm',
    certainty: 'identified',
  })
})

test.each([
  ['あと30日でユニットのApple Push 証明書有効期限が切れます。', 'bizmobile/push-certificate-expiry-notice'],
  [
    'BizGo!MDMの実行にはGooglePlay開発者サービスの更新が必要です。',
    'bizmobile/play-services-update-required',
  ],
])('%s', (text, id) => {
  expect(recognise(text).map((error) => `${error.id} ${error.certainty}`)).toEqual([`${id} identified`])
})

test('the notice before expiry tells the days that are left, and fails nothing', () => {
  expect(recognise('あと30日でユニットのApple Push 証明書有効期限が切れます。')[0]?.captures).toEqual({
    days: '30',
  })
  const notice = bizmobile.errors.find(({ id }) => id === 'bizmobile/push-certificate-expiry-notice')
  expect(notice?.severity).toBe('warning')
  expect(notice?.advice?.ja.join()).toMatch(/apns\/renew/)
})
