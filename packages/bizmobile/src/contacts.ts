import type { Contact } from '@shindan/core'

/** The FAQ ends with them (BM-44). */
export const contacts = [
  {
    id: 'bizmobile/support',
    role: 'vendor',
    name: { ja: 'BizMobile Go! のサポート窓口', en: 'support of BizMobile Go! (サポート窓口)' },
    url: 'https://support-go.bizmo.in/',
    note: {
      ja: 'デバイスの管理番号を添えて問い合わせます。',
      en: 'Give them the "管理番号" (management number) of the device.',
    },
    source: ['BM-44', 'bizmobile-support'],
  },
] as const satisfies readonly Contact[]
