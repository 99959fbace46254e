import { defineRule } from '../kit.ts'

export const storePermissionMissing = defineRule({
  id: 'cybertrust/store-permission-missing',
  when: (w) => w.is('cybertrust.canInstallToStore', false),
  leans: { against: (w) => w.is('device.platform', 'macos') },
  what: {
    ja: 'サインインしている利用者に、証明書ストアへ証明書を登録する権限がありません。',
    en: 'The signed-in user lacks the right to put certificates into the certificate store.',
  },
  why: {
    ja: '証明書の登録は、サインインしている利用者の権限で行われます。',
    en: 'The certificate is registered with the rights of the signed-in user.',
  },
  remedy: [
    {
      id: 'grant-install-right',
      actor: 'administrator',
      when: (w) => w.not(w.known(w.is('device.platform', 'macos'))),
      do: {
        ja: 'Windows にサインインしている利用者に証明書をインストールする権限があるかを確かめ、なければ付与してください。',
        en: 'See whether the user who is signed in to Windows may install certificates, and grant the right if not.',
      },
    },
    {
      id: 'grant-install-right-on-mac',
      actor: 'administrator',
      when: (w) => w.is('device.platform', 'macos'),
      do: {
        ja: 'macOS にサインインしている利用者に証明書をインストールする権限があるかを確かめ、なければ付与してください（推測にもとづく手順です。提供元の FAQ にあるのは Windows の対処だけです）。',
        en: "See whether the user who is signed in to macOS may install certificates, and grant the right if not (an inferred step: the provider's FAQ has a remedy for Windows only).",
      },
    },
    {
      id: 'repeat-installation',
      actor: 'user',
      do: {
        ja: '権限が付いてから、インストールをやり直してください。',
        en: 'Repeat the installation once the right is granted.',
      },
    },
  ],
  source: ['CT-36'],
  examples: [
    { name: 'no right', facts: { 'cybertrust.canInstallToStore': false }, expect: 'confirmed' },
    { name: 'has the right', facts: { 'cybertrust.canInstallToStore': true }, expect: 'ruled-out' },
    { name: 'unknown', facts: {}, expect: { ask: ['cybertrust.canInstallToStore'] } },
  ],
})
