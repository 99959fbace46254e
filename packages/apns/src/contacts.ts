import type { Contact } from '@shindan/core'

/** Both documents send to Apple for what only Apple can do, without an address (CL-08, LS-35). */
export const contacts = [
  {
    id: 'apns/apple',
    role: 'apple',
    name: { ja: 'Apple', en: 'Apple' },
    note: {
      ja: '別の Apple ID への証明書の引き継ぎと、ポータルに対応するブラウザについて問い合わせます。',
      en: 'For moving a certificate to another Apple ID, and for the browsers that the portal supports.',
    },
    source: ['CL-08', 'LS-35'],
  },
] as const satisfies readonly Contact[]
