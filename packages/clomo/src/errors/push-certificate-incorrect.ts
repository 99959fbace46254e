import { defineError } from '../kit.ts'

export const pushCertificateIncorrect = defineError({
  id: 'clomo/push-certificate-incorrect',
  platforms: [],
  stage: 'console-upload',
  summary: {
    ja: 'CLOMO PANEL が、アップロードしたファイルをプッシュ証明書として受け付けませんでした。',
    en: 'CLOMO PANEL did not accept the uploaded file as the push certificate.',
  },
  messages: [
    {
      ja: '入力エラー:証明書が正しくありません',
      en: 'Input error: the certificate is not correct',
      verbatim: ['ja'],
    },
  ],
  source: ['CL-22', 'CL-23', 'CL-24'],
})
