import type { Contact } from '@shindan/core'

/** CLOMO is sold under two names, each with a support of its own. */
export const contacts = [
  {
    id: 'clomo/support',
    role: 'vendor',
    name: { ja: 'CLOMO サポートセンター', en: 'CLOMO support centre (サポートセンター)' },
    url: 'https://support.clomo.com/?page_id=31150',
    note: {
      ja: '問い合わせできるのは、登録した管理者（5 名まで）です。',
      en: 'Open to registered administrators, up to five of them.',
    },
    source: ['clomo-support-centre'],
  },
  {
    id: 'clomo/anshin-manager-support',
    role: 'vendor',
    name: {
      ja: 'あんしんマネージャー NEXT サポートサイト',
      en: 'support site of Anshin Manager NEXT (あんしんマネージャー NEXT)',
    },
    url: 'https://anm-support.clomo.com/',
    note: {
      ja: 'あんしんマネージャー NEXT として契約している場合の問い合わせ先です。',
      en: 'Where CLOMO is contracted as Anshin Manager NEXT.',
    },
    source: ['anshin-manager-support'],
  },
] as const satisfies readonly Contact[]
