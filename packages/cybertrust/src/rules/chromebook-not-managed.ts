import { defineRule } from '../kit.ts'

export const chromebookNotManaged = defineRule({
  id: 'cybertrust/chromebook-not-managed',
  when: (w) => w.is('cybertrust.chromebookManaged', false),
  what: {
    ja: 'この Chromebook は、Google の管理対象として登録されていません。',
    en: 'This Chromebook is not enrolled as a managed device with Google.',
  },
  why: {
    ja: '管理対象でない Chromebook では、シリアル番号を取得できません。',
    en: 'On a Chromebook that is not managed the serial number cannot be retrieved.',
  },
  remedy: [
    {
      id: 'enrol-chromebook',
      actor: 'administrator',
      do: {
        ja: 'Google のヘルプ「ChromeOS デバイス管理の概要」に従って、管理対象として登録してください。',
        en: 'Enrol it as Google\'s help page "ChromeOS デバイス管理の概要" (about ChromeOS device management) describes.',
      },
    },
    {
      id: 'ask-reseller',
      actor: 'administrator',
      ask: 'reseller',
      affects: 'none',
      do: {
        ja: 'ヘルプに不明な点があれば、Google の販売代理店、または Google に相談してください。',
        en: 'If anything in the help is unclear, ask the Google reseller, or Google.',
      },
    },
  ],
  source: ['CT-77'],
  examples: [
    { name: 'not enrolled', facts: { 'cybertrust.chromebookManaged': false }, expect: 'confirmed' },
    { name: 'enrolled', facts: { 'cybertrust.chromebookManaged': true }, expect: 'ruled-out' },
    { name: 'unknown', facts: {}, expect: { ask: ['cybertrust.chromebookManaged'] } },
  ],
})
