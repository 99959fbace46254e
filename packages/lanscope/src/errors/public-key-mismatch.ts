import { defineError } from '../kit.ts'

/** The guide leaves its remedy empty; what to do follows from the message, which names the CSR, and from LS-26. */
export const publicKeyMismatch = defineError({
  id: 'lanscope/public-key-mismatch',
  platforms: [],
  stage: 'console-upload',
  summary: {
    ja: '証明書の公開鍵が、管理コンソールからダウンロードした CSR のものと違います。',
    en: 'The public key of the certificate is not that of the CSR downloaded from the console.',
  },
  messages: [
    {
      ja: 'MDM証明書の読み取り中にエラーが発生しました。 証明書の公開キーが違います。 ダウンロードした CSRファイルで作成した証明書を確認してください。',
      en: 'An error occurred while reading the MDM certificate. The public key of the certificate is different. Check the certificate that was made with the CSR file you downloaded.',
      verbatim: ['ja'],
    },
  ],
  source: ['LS-45', 'LS-58'],
})
