import { defineError } from '../kit.ts'
import { codeContext } from './code-context.ts'

export const registrationFailed = defineError({
  id: 'cybertrust/registration-failed',
  code: '600',
  codeContext,
  platforms: ['windows', 'macos'],
  stage: 'install',
  summary: {
    ja: '取得した証明書を、デバイスの証明書ストアに登録できませんでした。',
    en: 'The retrieved certificate could not be put into the certificate store of the device.',
  },
  messages: [
    {
      ja: '600 証明書の登録に失敗しました。管理者にお問い合わせください。',
      en: '600 Registration of the certificate failed. Please contact your administrator.',
      verbatim: ['ja'],
      generic: true,
    },
    {
      ja: '600 証明書の登録に失敗しました。',
      en: '600 Registration of the certificate failed.',
      verbatim: ['ja'],
      generic: true,
    },
  ],
  source: ['CT-34', 'CT-35'],
})
