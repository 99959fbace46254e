import { defineRule } from '../kit.ts'

/** Last of the three: the remedy is known from cases, and it takes the profile away. */
export const storeAccessDenied = defineRule({
  id: 'cybertrust/store-access-denied',
  when: (w) => w.is('cybertrust.storeAccessDenied', true),
  leans: { against: (w) => w.oneOf('device.platform', ['windows', 'macos']) },
  what: {
    ja: '証明書ストアへのアクセスが拒否されています。',
    en: 'Access to the certificate store is denied.',
  },
  why: {
    ja: '何らかの理由で、利用者のローカルプロファイルから証明書ストアにアクセスできなくなっています。',
    en: 'For some reason the certificate store can no longer be accessed from the local profile of the user.',
  },
  remedy: [
    {
      id: 'recreate-local-profile',
      actor: 'administrator',
      destructive: true,
      when: (w) => w.is('device.platform', 'windows'),
      do: {
        ja: '利用者のデータを退避してから、Windows ユーザーのローカルプロファイルを作り直してください。この方法で解決した事例があります。',
        en: 'Back up the data of the user, then recreate the local profile of the Windows user. This has helped in some cases.',
      },
    },
    {
      id: 'see-keychain-on-mac',
      actor: 'administrator',
      affects: 'none',
      when: (w) => w.is('device.platform', 'macos'),
      do: {
        ja: '「キーチェーンアクセス」で、利用者のログインキーチェーンを開けるかを確かめてください（推測にもとづく手順です。提供元の FAQ にあるのは Windows の対処だけです）。',
        en: "See whether Keychain Access opens the login keychain of the user (an inferred step: the provider's FAQ has a remedy for Windows only).",
      },
    },
    {
      id: 'contact-provider',
      actor: 'administrator',
      ask: 'vendor',
      affects: 'none',
      // Behind what is tried before, and that depends on the system.
      when: (w) => w.any(w.is('device.platform', 'windows'), w.not(w.is('device.platform', 'windows'))),
      do: {
        ja: 'アクセスが拒否されたままのときは、エラーの文言と試したことを添えて問い合わせてください。',
        en: 'If access is still denied, tell them the error text and what was tried.',
      },
    },
  ],
  source: ['CT-38', 'cloudgate-support'],
  examples: [
    { name: 'denied', facts: { 'cybertrust.storeAccessDenied': true }, expect: 'confirmed' },
    { name: 'not denied', facts: { 'cybertrust.storeAccessDenied': false }, expect: 'ruled-out' },
    { name: 'unknown', facts: {}, expect: { ask: ['cybertrust.storeAccessDenied'] } },
  ],
})
