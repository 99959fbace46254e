import { defineError } from '../kit.ts'

export const portalInvalidCharactersInNotes = defineError({
  id: 'apns/portal-invalid-characters-in-notes',
  platforms: [],
  stage: 'portal',
  summary: {
    ja: 'Apple Push Certificates Portal が、Notes 欄の文字を受け付けませんでした。',
    en: 'The Apple Push Certificates Portal did not accept the text in the Notes field.',
  },
  messages: [
    {
      ja: 'Notes に無効な文字が含まれています',
      en: 'Invalid Characters Present in Notes',
      verbatim: ['en'],
    },
  ],
  source: ['CL-19'],
})
