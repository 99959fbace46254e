import { defineRule } from './kit.ts'

/** Last of the three: the remedy is known from cases, and it takes the profile away. */
export const storeAccessDenied = defineRule({
  id: 'store-access-denied',
  explains: ['registration-failed'],
  when: (w) => w.is('cybertrust.storeAccessDenied', true),
  unlikelier: (w) => w.oneOf('device.platform', ['windows', 'macos']),
  what: {
    ja: '証明書ストアへのアクセスが拒否されています。',
    en: 'Access to the certificate store is denied.',
  },
  why: {
    ja: '何らかの理由で、利用者のローカルプロファイルから証明書ストアを開けなくなっています。',
    en: 'For some reason the certificate store can no longer be opened from the local profile of the user.',
  },
  remedy: [
    {
      actor: 'administrator',
      destructive: true,
      when: (w) => w.is('device.platform', 'windows'),
      do: {
        ja: 'Windows 利用者のローカルプロファイルを作り直してください。これで解決した事例があります。先にデータを退避してください。',
        en: 'Recreate the local profile of the Windows user, which has helped in some cases. Back its data up first.',
      },
    },
    {
      actor: 'vendor',
      affects: 'none',
      do: {
        ja: '解決しないときは、状況を添えて提供元に問い合わせてください。',
        en: 'If that does not help, describe the situation to the provider.',
      },
    },
  ],
  source: ['CT-38'],
  examples: [
    { name: 'denied', facts: { 'cybertrust.storeAccessDenied': true }, expect: 'confirmed' },
    { name: 'not denied', facts: { 'cybertrust.storeAccessDenied': false }, expect: 'ruled-out' },
    { name: 'unknown', facts: {}, expect: { ask: ['cybertrust.storeAccessDenied'] } },
  ],
})
