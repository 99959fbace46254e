/** Pages of CloudGate UNO's support site that are no rows of the troubleshooting document. */
export const supportSite = {
  'cloudgate-support': {
    title: { ja: 'CloudGate UNO サポートサイト', en: 'CloudGate UNO support site (in Japanese)' },
    url: 'https://cg-support.isr.co.jp/hc/ja',
    checkedOn: '2026-08-20',
  },
} as const
