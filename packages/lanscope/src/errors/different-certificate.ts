import { defineError } from '../kit.ts'

/** LanScope An blocks another certificate, where CLOMO only asks (CL-27). */
export const differentCertificate = defineError({
  id: 'lanscope/different-certificate',
  platforms: [],
  stage: 'console-upload',
  summary: {
    ja: '前回アップロードした MDM 証明書を更新したものではないため、登録が止められました。',
    en: 'The upload was refused because it is not the renewal of the MDM certificate uploaded last time.',
  },
  messages: [
    {
      ja: '前回アップロードした MDM証明書と異なるMDM証明書をアップロードすることはできません。',
      en: 'An MDM certificate other than the one uploaded last time cannot be uploaded.',
      verbatim: ['ja'],
    },
  ],
  source: ['LS-48', 'LS-58'],
})
