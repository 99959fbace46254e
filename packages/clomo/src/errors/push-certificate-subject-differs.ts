import { defineError } from '../kit.ts'

/** Not an error but a question: with "OK" the console goes on, and every enrolled device is lost (CL-30). */
export const pushCertificateSubjectDiffers = defineError({
  id: 'clomo/push-certificate-subject-differs',
  platforms: [],
  stage: 'console-upload',
  severity: 'critical',
  summary: {
    ja: '使用中のものとは別のプッシュ証明書がアップロードされました。「OK」を押すと、登録済みのデバイスと通信できなくなります。',
    en: 'A push certificate other than the one in use was uploaded. Pressing "OK" loses contact with the enrolled devices.',
  },
  messages: [
    {
      ja: '前回とサブジェクトが異なります',
      en: 'The subject differs from the last time',
      verbatim: ['ja'],
    },
  ],
  source: ['CL-27', 'CL-28', 'CL-30'],
})
