import { defineError } from '../kit.ts'
import { codeContext } from './code-context.ts'

export const retrievalNotPermitted = defineError({
  id: 'cybertrust/retrieval-not-permitted',
  code: '503',
  codeContext,
  platforms: ['windows', 'macos'],
  stage: 'install',
  summary: {
    ja: 'サーバーが証明書の取得を許可しませんでした。資料では、取得できる期間が終わったことが原因とされています。',
    en: 'The server did not permit the retrieval of the certificate. The sources name one reason: the time for it is over.',
  },
  messages: [
    {
      ja: '503 証明書の取得が許可されていません。管理者にお問い合わせください。',
      en: '503 Retrieval of the certificate is not permitted. Please contact your administrator.',
      verbatim: ['ja'],
    },
    {
      ja: '503 証明書の取得が許可されていません。',
      en: '503 Retrieval of the certificate is not permitted.',
      verbatim: ['ja'],
    },
  ],
  source: ['CT-21', 'CT-22'],
})
