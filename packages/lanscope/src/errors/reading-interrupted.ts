import { defineError } from './kit.ts'

export const readingInterrupted = defineError({
  id: 'reading-interrupted',
  platforms: ['ios', 'ipados'],
  stage: 'console-upload',
  severity: 'warning',
  summary: {
    ja: 'MDM 証明書の読み取りが、途中で中断されました。',
    en: 'The reading of the MDM certificate was interrupted.',
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
