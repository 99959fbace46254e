import type { CheckText } from './check-text.ts'

/** The check of what is entered at Apple's portal. */
export const notesTexts = {
  'notes-alphanumeric': {
    name: { ja: 'Notes が半角英数字だけか', en: 'Notes hold letters and digits only' },
    because: {
      valid: {
        result: 'pass',
        ja: 'Notes は半角英数字だけです。',
        en: 'The Notes hold half-width letters and digits only.',
      },
      invalid: {
        result: 'fail',
        ja: 'Notes に使用できない文字があります。半角英数字だけにしてください。',
        en: 'The Notes hold characters that are refused. Use half-width letters and digits only.',
      },
      uncertain: {
        result: 'unknown',
        ja: 'Notes が空か、使用できるか明らかでない文字があります。半角英数字だけにすると確実です。',
        en: 'The Notes are empty or hold characters of which it is not known whether they are accepted. Only half-width letters and digits are sure to be.',
      },
      'not-given': {
        result: 'unknown',
        ja: 'Notes の内容が指定されていません。',
        en: 'The Notes are not given.',
      },
    },
  },
} as const satisfies Record<string, CheckText>
