import { defineRule } from '../kit.ts'

export const preSetupIncomplete = defineRule({
  id: 'cybertrust/pre-setup-incomplete',
  when: (w) => w.is('cybertrust.chromeosPreSetupDone', false),
  what: {
    ja: 'Cybertrust 証明書のための ChromeOS の事前設定が済んでいません。',
    en: 'The preparation of ChromeOS for Cybertrust certificates is not done.',
  },
  why: {
    ja: '拡張機能がシリアル番号を読み取るには、事前設定が必要です。',
    en: 'The extension needs it to read the serial number.',
  },
  remedy: [
    {
      id: 'complete-pre-setup',
      actor: 'administrator',
      do: {
        ja: '「Cybertrust 証明書をインストールするための事前設定(ChromeOS)」の手順を行ってください。',
        en: 'Carry out the guide to the preparation of ChromeOS for Cybertrust certificates.',
      },
    },
  ],
  source: ['CT-78'],
  examples: [
    { name: 'not done', facts: { 'cybertrust.chromeosPreSetupDone': false }, expect: 'confirmed' },
    { name: 'done', facts: { 'cybertrust.chromeosPreSetupDone': true }, expect: 'ruled-out' },
    { name: 'unknown', facts: {}, expect: { ask: ['cybertrust.chromeosPreSetupDone'] } },
  ],
})
