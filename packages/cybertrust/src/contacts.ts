import type { Contact } from '@shindan/core'

/** Users ask their administrator; administrators ask through the support pages of the service. */
export const contacts = [
  {
    id: 'cybertrust/administrator',
    role: 'administrator',
    name: {
      ja: '社内の CloudGate UNO 管理者',
      en: 'the administrator of CloudGate UNO in your organisation',
    },
    note: {
      ja: '利用者の問い合わせ先です。証明書の発行、失効、再発行は管理者が行います。',
      en: 'For users. Certificates are issued, revoked and reissued by the administrator.',
    },
    source: ['cloudgate-support'],
  },
  {
    id: 'cybertrust/support',
    role: 'vendor',
    name: { ja: 'CloudGate UNO サポートサイト', en: 'CloudGate UNO support site' },
    url: 'https://cg-support.isr.co.jp/hc/ja',
    note: { ja: '管理者から問い合わせます。', en: 'Administrators ask there.' },
    source: ['cloudgate-support'],
  },
] as const satisfies readonly Contact[]
