import { defineRule } from '../kit.ts'

export const securityWarningDeclined = defineRule({
  id: 'cybertrust/security-warning-declined',
  when: (w) => w.is('cybertrust.securityWarningAnswer', 'no'),
  what: {
    ja: 'セキュリティ警告画面で「いいえ」が選ばれました。',
    en: '"いいえ" (No) was chosen in the security warning.',
  },
  why: {
    ja: 'この警告は、デバイスID のルート証明局証明書をインストールしてよいかを尋ねるものです。この証明書がないと、証明書を登録できません。',
    en: 'The warning asks whether the root certificate of Device ID may be installed. Without it the certificate cannot be registered.',
  },
  remedy: [
    {
      id: 'accept-security-warning',
      actor: 'user',
      do: {
        ja: 'インストールをやり直し、セキュリティ警告画面では「はい」を選んでください。',
        en: 'Repeat the installation and choose "はい" (Yes) in the security warning.',
      },
    },
  ],
  source: ['CT-37'],
  examples: [
    { name: 'No', facts: { 'cybertrust.securityWarningAnswer': 'no' }, expect: 'confirmed' },
    { name: 'Yes', facts: { 'cybertrust.securityWarningAnswer': 'yes' }, expect: 'ruled-out' },
    { name: 'unknown', facts: {}, expect: { ask: ['cybertrust.securityWarningAnswer'] } },
  ],
})
