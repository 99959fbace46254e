import type { SourceSet } from '@shindan/core'

const checkedOn = '2026-08-20'

/** How consoles beside those of the documents describe a renewal. */
export const renewalGuides = {
  'bizmobile-renewal': {
    title: {
      ja: 'BizMobile Go! マニュアル、Apple Push 証明書の更新',
      en: 'BizMobile Go! manual, renewal of a push certificate (in Japanese)',
    },
    url: 'https://support-go.bizmo.in/download/InstructionManual/Content/3_operation/apple-push-certificate_update.htm',
    checkedOn,
  },
} satisfies SourceSet
