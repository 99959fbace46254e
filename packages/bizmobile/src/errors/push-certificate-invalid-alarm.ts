import { defineError } from '../kit.ts'

export const pushCertificateInvalidAlarm = defineError({
  id: 'bizmobile/push-certificate-invalid-alarm',
  platforms: [],
  stage: 'push',
  summary: {
    ja: 'プッシュ証明書が無効になっており、Apple のデバイスを管理できません。',
    en: 'The push certificate has become invalid, so Apple devices cannot be managed.',
  },
  messages: [
    {
      ja: 'Apple Push証明書が無効になっています',
      en: 'The Apple push certificate has become invalid',
      verbatim: ['ja'],
    },
  ],
  source: ['BM-07', 'BM-19'],
})
