import { defineError } from '../kit.ts'

/** The device stays in the list, struck through. */
export const deviceDeletionIncomplete = defineError({
  id: 'clomo/device-deletion-incomplete',
  codeContext: ['CLOMO'],
  platforms: ['ios', 'ipados', 'android', 'windows'],
  stage: 'console',
  severity: 'warning',
  summary: {
    ja: '関係情報が残っているため、デバイスが完全には削除されていません。',
    en: 'The device is not deleted completely, because information related to it is left.',
  },
  messages: [
    {
      ja: '関係情報が存在するため完全に削除できません。関係情報を削除後、削除を実施してください。',
      en: 'It cannot be deleted completely because related information exists. Delete the related information first.',
      verbatim: ['ja'],
    },
    {
      ja: '関係情報が存在するため完全に削除できません。',
      en: 'It cannot be deleted completely because related information exists.',
      verbatim: ['ja'],
    },
  ],
  keywords: ['打ち消し線'],
  source: ['CD-37', 'clomo-support-11762'],
})
