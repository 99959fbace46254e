import { defineError } from '../kit.ts'

export const certificateMissingOrBadRequest = defineError({
  id: 'cybertrust/certificate-missing-or-bad-request',
  platforms: ['android'],
  stage: 'install',
  summary: {
    ja: 'このデバイスに発行された証明書が見つからないか、デバイスから送られた情報が合いませんでした。',
    en: 'No certificate issued for this device was found, or what the device sent did not fit.',
  },
  messages: [
    {
      ja: '証明書が存在しないか、または、リクエストデータが不正です。',
      en: 'The certificate does not exist, or the request data is invalid.',
      verbatim: ['ja'],
    },
  ],
  source: ['CT-62'],
})
