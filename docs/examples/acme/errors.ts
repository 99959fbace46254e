import { defineError } from './kit.ts'

export const errors = [
  defineError({
    id: 'acme/check-in-refused',
    code: 'ACME-17',
    platforms: ['ios', 'ipados'],
    stage: 'sync',
    summary: {
      ja: 'サーバーがデバイスの接続を拒否しました。',
      en: 'The server refused the check-in of the device.',
    },
    messages: [
      {
        ja: 'チェックインが拒否されました (ACME-17)',
        en: 'Check-in refused (ACME-17)',
        verbatim: ['ja', 'en'],
      },
    ],
    told: {
      ja: ['Acme に登録した iPhone が、チェックインのたびに弾かれます'],
      en: ['Our iPhones get kicked out whenever they check in with Acme'],
    },
    source: ['manual'],
  }),
] as const
