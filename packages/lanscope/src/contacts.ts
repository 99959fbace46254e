import type { Contact } from '@shindan/core'

/** The guide of 2016 ends with them; whether its addresses still answer is not known (LS-50). */
export const contacts = [
  {
    id: 'lanscope/support',
    role: 'vendor',
    name: { ja: 'LanScope An のサポートセンター', en: 'support centre of LanScope An (サポートセンター)' },
    url: 'http://www.lanscope.jp/an/inquiry/',
    note: {
      ja: '2016 年のガイドにある問い合わせ先です。FAQ は https://faq.motex.co.jp/?site_domain=an です。',
      en: 'By the guide of 2016. Its FAQ: https://faq.motex.co.jp/?site_domain=an.',
    },
    source: ['LS-50'],
  },
] as const satisfies readonly Contact[]
