import { defineError } from '../kit.ts'
import { codeContext } from './code-context.ts'

export const authenticationFailed = defineError({
  id: 'cybertrust/authentication-failed',
  code: '400',
  codeContext,
  platforms: ['windows', 'macos'],
  stage: 'install',
  summary: {
    ja: 'Importer が、このデバイスを証明書の発行先として認証できませんでした。',
    en: 'The Importer could not authenticate this device as the one the certificate was issued for.',
  },
  messages: [
    {
      ja: '400 端末の認証に失敗しました。入力内容を確認してください。改善しない場合は管理者にお問い合わせください。',
      en: '400 Authentication of the device failed. Check what you entered. If that does not help, contact your administrator.',
      verbatim: ['ja'],
      generic: true,
    },
    {
      ja: '400 端末の認証に失敗しました。',
      en: '400 Authentication of the device failed.',
      verbatim: ['ja'],
      generic: true,
    },
  ],
  source: ['CT-03', 'CT-04', 'CT-79'],
})
