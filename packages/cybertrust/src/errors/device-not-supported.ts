import { defineError } from '../kit.ts'
import { codeContext } from './code-context.ts'

/** Shown only by the URL of step 2 of the mail that is sent for Android (CT-69). */
export const deviceNotSupported = defineError({
  id: 'cybertrust/device-not-supported',
  codeContext,
  platforms: ['android'],
  stage: 'install',
  summary: {
    ja: 'Android の Chrome 用の URL ですが、サーバーは Android の Chrome から開かれたと判断できませんでした。',
    en: 'The URL is meant for Chrome on Android, but the server could not tell that it was opened there.',
  },
  messages: [
    {
      ja: '現在ご利用の端末では本サービスをご利用頂けません。管理者様より指定された端末でアクセスしてください。',
      en: 'This service cannot be used on your current device. Please access it from the device named by your administrator.',
      verbatim: ['ja'],
    },
    {
      ja: '現在ご利用の端末では本サービスをご利用頂けません。',
      en: 'This service cannot be used on your current device.',
      verbatim: ['ja'],
      generic: true,
    },
  ],
  source: ['CT-67', 'CT-68', 'CT-69'],
})
