import { defineError } from './kit.js'

export const errors = [
  defineError({
    id: 'hinode/check-in-refused',
    code: 'E-17',
    platforms: ['ios', 'ipados'],
    stage: 'sync',
    summary: {
      ja: 'サーバーがデバイスの接続を拒否しました。',
      en: 'The server refused the check-in of the device.',
    },
    messages: [
      {
        ja: 'チェックインが拒否されました (E-17)',
        en: 'Check-in refused (E-17)',
        verbatim: ['ja', 'en'],
      },
    ],
    source: ['manual'],
  }),
] as const
