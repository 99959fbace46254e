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
    'CertUtil: -importPFX コマンド エラーです: 0x80090024 (-2146893788 NTE_TEMPORARY_PROFILE)\nCertUtil: このユーザーのプロファイルは一時的なものです。',
    'windows-import-temporary-profile',
  ],
  ['NTE_TEMPORARY_PROFILE', 'windows-import-temporary-profile'],
  [
    '内部エラーが発生しました。ユーザー プロファイルにアクセスできないか、インポートしている秘密キーはシステムにインストールされていない暗号化サービス プロバイダーが必要である可能性があります。',
    'windows-import-profile-or-provider',
  ],
  [
    'Import-PfxCertificate : The PFX file you are trying to import requires either a different password or membership in an Active Directory principal to which it is protected.',
    'windows-import-password-refused',
  ],
  ['入力されたパスワードが間違っています。 証明書のインポート ウィザード', 'windows-import-password-refused'],
  [
    'CertUtil: -importPFX command FAILED: 0x80070056 (WIN32: 86 ERROR_INVALID_PASSWORD)',
    'windows-import-password-refused',
  ],
  [
    'security: SecKeychainItemImport: MAC verification failed during PKCS12 import (wrong password?)',
    'macos-import-mac-verification-failed',
  ],
])('%s', (text, id) => {
  expect(found(text)).toEqual([`platforms/${id} identified`])
})

test.each([
  '入力されたパスワードが間違っています。',
  'ネットワークドライブに接続できません。指定されたネットワーク パスワードが間違っています。',
  '証明書をインポートできませんでした',
])('what other programs say too is not taken for it: %s', (text) => {
  expect(found(text)).toEqual([])
})

test.each(['0x80090024', '80090024', '-2146893788'])('the code %s is found by itself', (code) => {
  expect(recogniser.byCode(code).map(({ id }) => id)).toEqual(['platforms/windows-import-temporary-profile'])
})

test('before a password is called wrong, the encryption of the file is looked at', () => {
  const refused = platforms.errors.find(({ id }) => id === 'platforms/windows-import-password-refused')
  expect(refused?.advice?.en.join()).toMatch(/TripleDES-SHA1.*delete the file/)
})
