import { defineRule } from '../kit.ts'

export const chromeLicenceShort = defineRule({
  id: 'cybertrust/chrome-licence-short',
  when: (w) => w.is('cybertrust.hasChromeEnterpriseLicence', false),
  what: {
    ja: 'Chrome Enterprise のライセンスが足りません。',
    en: 'There are not enough Chrome Enterprise licences.',
  },
  why: {
    ja: 'ライセンスのない Chromebook では、拡張機能がシリアル番号を読み取れないと考えられます。',
    en: 'On a Chromebook without a licence the extension presumably cannot read the serial number.',
  },
  remedy: [
    {
      id: 'add-licences',
      actor: 'reseller',
      affects: 'none',
      do: {
        ja: 'Google の販売代理店、または Google に、ライセンスの追加を相談してください。',
        en: 'Ask the Google reseller, or Google, for further licences.',
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
