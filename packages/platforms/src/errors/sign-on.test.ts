import { createRecogniser } from '@shindan/core'
import { expect, test } from 'vitest'
import { platforms } from '../plugin.ts'

const recogniser = createRecogniser(platforms.errors)
const found = (text: string) =>
  recogniser
    .recognise(text)
    ._unsafeUnwrap()
    .map(({ id, certainty }) => `${id} ${certainty}`)

test.each([
  [
    '証明書を選択したあと「無効な証明書が選択されました。」と表示されてサインオンできません。',
    'sign-on-certificate-invalid',
  ],
  ['ERR_BAD_SSL_CLIENT_AUTH_CERT', 'sign-on-certificate-refused'],
  ['「ユーザーIDが存在しない、停止、ロック、…」と表示されます', 'sign-on-user-refused'],
  [
    '日時\t操作\t結果\t詳細\n2025/02/03 09:14:22\t証明書登録\tNG\t証明書ライセンス不足',
    'certificate-licences-used-up',
  ],
])('after the installation: %s', (text, id) => {
  expect(found(text)).toEqual([`platforms/${id} identified`])
})

test.each([
  '特別永住者証明書の登録に失敗しました',
  'Certificate Validation Failure. No valid certificates available for authentication.',
])('%s is none of them', (text) => {
  expect(found(text)).toEqual([])
})

test('before a certificate is revoked for its licence, it is known not to be used', () => {
  const entry = platforms.errors.find(({ id }) => id === 'platforms/certificate-licences-used-up')
  expect(entry?.advice?.en[1]).toMatch(/^Revoke only certificates that are known not to be used/)
})
