import type { SourceSet } from '@shindan/core'

const checkedOn = '2026-11-22'

/** Documents that disagree on what happens after a push certificate has expired. */
export const expiryReports = {
  'bizmobile-q65': {
    title: {
      ja: 'BizMobile Go! よくある質問、有効期限が切れた Apple Push 証明書',
      en: 'BizMobile Go! FAQ on expired push certificates (in Japanese)',
    },
    url: 'https://support-go.bizmo.in/download/InstructionManual/Content/8_FAQ/Q65.htm',
    checkedOn,
  },
  'trendmicro-ka-0003394': {
    title: {
      ja: 'Trend Micro Mobile Security の APNs 証明書の更新',
      en: 'Renewal of the APNs certificate of Trend Micro Mobile Security (in Japanese)',
    },
    url: 'https://success.trendmicro.com/ja-JP/solution/KA-0003394',
    checkedOn,
  },
  'n-able-renewal': {
    title: {
      ja: 'N-central の Apple プッシュ証明書の更新',
      en: 'Renewal of the Apple push certificate of N-central',
    },
    url: 'https://documentation.n-able.com/N-central/userguide/Content/Device_Management_Apple/renew_apple_push_notification_certificate.htm',
    checkedOn,
  },
} satisfies SourceSet
