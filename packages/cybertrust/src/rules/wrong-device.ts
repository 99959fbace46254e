import { defineRule } from '../kit.ts'

export const wrongDevice = defineRule({
  id: 'cybertrust/wrong-device',
  when: (w) => w.is('cybertrust.isDesignatedDevice', false),
  what: {
    ja: '証明書の発行先とは別のデバイスでインストールしようとしています。',
    en: 'The certificate is being installed on a different device from the one it was issued for.',
  },
  why: {
    ja: '証明書は、発行時に指定した識別子を持つデバイスにだけインストールできます。',
    en: 'A certificate can be installed only on the device whose identifier was given when it was issued.',
  },
  remedy: [
    {
      id: 'use-named-device',
      actor: 'user',
      do: {
        ja: '管理者が指定したデバイスで、インストールをやり直してください。',
        en: 'Repeat the installation on the device that the administrator named.',
      },
    },
  ],
  source: ['CT-05', 'CT-06', 'CT-39', 'CT-40', 'CT-41', 'CT-42', 'CT-43', 'CT-44', 'CT-63'],
  examples: [
    { name: 'another device', facts: { 'cybertrust.isDesignatedDevice': false }, expect: 'confirmed' },
    { name: 'the named device', facts: { 'cybertrust.isDesignatedDevice': true }, expect: 'ruled-out' },
    { name: 'nobody has looked', facts: {}, expect: { ask: ['cybertrust.isDesignatedDevice'] } },
  ],
})
