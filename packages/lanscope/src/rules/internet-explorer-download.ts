import { defineRule } from '../kit.ts'

/** The guide is of 2016 and says only that it may fail. */
export const internetExplorerDownload = defineRule({
  id: 'lanscope/internet-explorer-download',
  severity: 'warning',
  when: (w) => w.is('lanscope.browser', 'internet-explorer'),
  what: {
    ja: 'ポータルを Internet Explorer で開いています。',
    en: 'The portal is open in Internet Explorer.',
  },
  why: {
    ja: 'Internet Explorer では、Apple Push Certificates Portal の仕様により、MDM 証明書を正しくダウンロードできないことがあります。',
    en: "The way Apple's portal works, Internet Explorer may fail to download the MDM certificate.",
  },
  remedy: [
    {
      id: 'download-in-another-browser',
      actor: 'administrator',
      affects: 'none',
      path: ['Apple Push Certificates Portal', 'Certificates for Third-Party Servers', 'Download'],
      do: {
        ja: '別のブラウザでポータルを開き、証明書をダウンロードしてください。',
        en: 'Open the portal in another browser and download the certificate there.',
      },
    },
    {
      id: 'ask-supported-browsers',
      actor: 'administrator',
      ask: 'apple',
      affects: 'none',
      do: {
        ja: '対応しているブラウザは Apple にお問い合わせください。',
        en: 'Ask Apple which browsers are supported.',
      },
    },
  ],
  source: ['LS-01', 'LS-34', 'LS-35'],
  examples: [
    { name: 'Internet Explorer', facts: { 'lanscope.browser': 'internet-explorer' }, expect: 'confirmed' },
    { name: 'another browser', facts: { 'lanscope.browser': 'other' }, expect: 'ruled-out' },
    { name: 'unknown', facts: {}, expect: { ask: ['lanscope.browser'] } },
  ],
})
