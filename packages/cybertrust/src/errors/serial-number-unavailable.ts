import { defineError } from '../kit.ts'
import { codeContext } from './code-context.ts'

export const serialNumberUnavailable = defineError({
  id: 'cybertrust/serial-number-unavailable',
  code: 'SET_003',
  codeContext,
  platforms: ['chromeos'],
  stage: 'install',
  summary: {
    ja: 'Chromebook のシリアル番号を、拡張機能が読み取れませんでした。',
    en: 'The extension could not read the serial number of the Chromebook.',
  },
  messages: [
    {
      ja: 'Chromebook のシリアル番号の取得ができませんでした。管理者に連絡してください。(SET_003)',
      en: 'The serial number of the Chromebook could not be obtained. Please contact your administrator. (SET_003)',
      verbatim: ['ja'],
    },
    {
      ja: '端末のシリアル番号の取得に失敗しました。管理者に連絡してください。(SET_003)',
      en: 'Obtaining the serial number of the device failed. Please contact your administrator. (SET_003)',
      verbatim: ['ja'],
      generic: true,
    },
    {
      ja: 'Chromebook のシリアル番号の取得ができませんでした。',
      en: 'The serial number of the Chromebook could not be obtained.',
      verbatim: ['ja'],
    },
  ],
  source: ['CT-74', 'CT-75'],
})
