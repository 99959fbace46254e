import { defineRule } from '../kit.ts'

/** The guide is of 2016 and says only that it may fail. */
export const internetExplorerDownload = defineRule({
  id: 'lanscope/internet-explorer-download',
  severity: 'warning',
  when: (w) => w.is('lanscope.browser', 'internet-explorer'),
  what: {
    ja: 'Internet Explorer では、ポータルから MDM 証明書を正しくダウンロードできないことがあります。',
    en: 'Internet Explorer may fail to download the MDM certificate from the portal.',
  },
  why: {
    ja: 'Apple Push Certificates Portal の仕様によるものです。ダウンロードできたように見えても、ファイルが正しくない可能性があります。',
    en: "It is due to Apple's portal. Even if the download seems to have worked, the file may not be right.",
  },
  remedy: [
    {
      id: 'download-in-another-browser',
      actor: 'administrator',
      affects: 'none',
      path: ['Apple Push Certificates Portal', 'Certificates for Third-Party Servers', 'Download'],
      do: {
        ja: '別のブラウザでポータルを開き、同じ証明書をダウンロードし直してください。「Renew」をもう一度行う必要はありません。',
        en: 'Open the portal in another browser and download the same certificate again. There is no need to renew it twice.',
      },
    },
    {
      id: 'ask-supported-browsers',
      actor: 'administrator',
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
