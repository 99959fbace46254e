import type { SourceSet } from '@shindan/core'

const checkedOn = '2026-08-20'

/** Pages of CLOMO's support beside the manual. */
export const supportPages = {
  'clomo-support-11762': {
    title: {
      ja: 'CLOMO サポート、証明書発行済みのデバイス削除について',
      en: 'CLOMO support on deleting a device that has a certificate (in Japanese)',
    },
    url: 'https://support.clomo.com/?p=11762',
    checkedOn,
  },
  'clomo-support-centre': {
    title: {
      ja: 'CLOMO サポート、サポートセンターへの問い合わせ',
      en: 'CLOMO support on asking its support centre (in Japanese)',
    },
    url: 'https://support.clomo.com/?page_id=31150',
    checkedOn: '2026-11-25',
  },
  'anshin-manager-support': {
    title: {
      ja: 'あんしんマネージャー NEXT サポートサイト',
      en: 'Support site of Anshin Manager NEXT (in Japanese)',
    },
    url: 'https://anm-support.clomo.com/',
    checkedOn: '2026-11-25',
  },
  'clomo-faq-201': {
    title: {
      ja: 'CLOMO FAQ、証明書の発行コマンドが受信されない場合',
      en: 'CLOMO FAQ on an issue command that is not received (in Japanese)',
    },
    url: 'https://faq.clomo.com/clomo-all/clomo-panel/201',
    checkedOn,
  },
  'clomo-push-renewal': {
    title: {
      ja: 'CLOMO サポート、MDM プッシュ通知用証明書の更新',
      en: 'CLOMO support on renewing the MDM push certificate (in Japanese)',
    },
    url: 'https://support.clomo.com/?page_id=2343',
    checkedOn,
  },
} satisfies SourceSet
