import { defineError } from '../kit.ts'

export const invalidCertificate = defineError({
  id: 'lanscope/invalid-certificate',
  platforms: [],
  stage: 'console-upload',
  summary: {
    ja: 'アップロードしたファイルを、MDM 証明書として読み取れませんでした。',
    en: 'The uploaded file could not be read as an MDM certificate.',
  },
  messages: [
    {
      ja: 'MDM証明書の読み取り中にエラーが発生しました。 無効な MDM証明書である可能性があります。',
      en: 'An error occurred while reading the MDM certificate. It may be an invalid MDM certificate.',
      verbatim: ['ja'],
    },
  ],
  source: ['LS-44', 'LS-58'],
})
