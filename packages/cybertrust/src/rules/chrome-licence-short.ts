import { defineRule } from '../kit.ts'

export const chromeLicenceShort = defineRule({
  id: 'cybertrust/chrome-licence-short',
  when: (w) => w.is('cybertrust.hasChromeEnterpriseLicence', false),
  what: {
    ja: 'Chrome Enterprise のライセンスが足りません。',
    en: 'There are not enough Chrome Enterprise licences.',
  },
  why: {
    ja: 'ライセンスのない Chromebook では、シリアル番号を取得できません。',
    en: 'On a Chromebook without a licence the serial number cannot be retrieved.',
  },
  remedy: [
    {
      id: 'add-licences',
      actor: 'administrator',
      ask: 'reseller',
      affects: 'none',
      do: {
        ja: 'Google の販売代理店、または Google に、ライセンスの追加を相談してください。',
        en: 'Ask the Google reseller, or Google, for more licences.',
      },
    },
  ],
  source: ['CT-76'],
  examples: [
    { name: 'short', facts: { 'cybertrust.hasChromeEnterpriseLicence': false }, expect: 'confirmed' },
    { name: 'enough', facts: { 'cybertrust.hasChromeEnterpriseLicence': true }, expect: 'ruled-out' },
    { name: 'unknown', facts: {}, expect: { ask: ['cybertrust.hasChromeEnterpriseLicence'] } },
  ],
})
