import { defineNote } from './kit.ts'

export const notes = [
  defineNote({
    id: 'acme/enrolled-devices-keep-working',
    kind: 'info',
    about: ['acme/token-expired'],
    when: (w) => w.after('now', 'acme.tokenDeadline'),
    text: {
      ja: '登録済みのデバイスには影響しません。',
      en: 'Devices that are enrolled already are not concerned.',
    },
    source: ['manual'],
  }),
] as const
