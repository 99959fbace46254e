import { defineError } from '../kit.ts'

export const readingInterrupted = defineError({
  id: 'lanscope/reading-interrupted',
  platforms: [],
  stage: 'console-upload',
  severity: 'warning',
  summary: {
    ja: 'MDM 証明書の読み取りを完了できませんでした。',
    en: 'The MDM certificate could not be read to the end.',
  },
  messages: [
    {
      ja: 'MDM証明書の読み取り中にエラーが発生しました。 時間をおいて再度実行してください。',
      en: 'An error occurred while reading the MDM certificate. Wait a while and try again.',
      verbatim: ['ja'],
    },
  ],
  source: ['LS-46', 'LS-58'],
})
