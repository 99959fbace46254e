import { defineRule } from '../kit.ts'

export const preSetupIncomplete = defineRule({
  id: 'cybertrust/pre-setup-incomplete',
  when: (w) => w.is('cybertrust.chromeosPreSetupDone', false),
  what: {
    ja: 'Cybertrust 証明書のための ChromeOS の事前設定が済んでいません。',
    en: 'The ChromeOS pre-setup for Cybertrust certificates has not been completed.',
  },
  why: {
    ja: 'シリアル番号を取得するには、事前設定が必要です。',
    en: 'The pre-setup is needed to retrieve the serial number.',
  },
  remedy: [
    {
      id: 'complete-pre-setup',
      actor: 'administrator',
      do: {
        ja: '提供元の「Cybertrust 証明書をインストールするための事前設定(ChromeOS)」の手順を行ってください。',
        en: 'Follow the provider\'s page "Cybertrust 証明書をインストールするための事前設定(ChromeOS)" (pre-setup of ChromeOS).',
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
