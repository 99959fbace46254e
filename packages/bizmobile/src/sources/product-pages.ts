import type { SourceSet } from '@shindan/core'

/** Pages of the manual of BizMobile Go! that the FAQ or its policies lean on. */
export const productPages = {
  'bizmobile-push-renewal': {
    title: {
      ja: 'BizMobile Go! マニュアル、Apple Push 証明書の更新',
      en: 'BizMobile Go! manual on the renewal of the Apple push certificate (in Japanese)',
    },
    url: 'https://support-go.bizmo.in/download/InstructionManual/Content/3_operation/apple-push-certificate_update.htm',
    checkedOn: '2026-08-20',
  },
  'bizmobile-support': {
    title: {
      ja: 'BizMobile Go! サポートサイト',
      en: 'Support site of BizMobile Go! (in Japanese)',
    },
    url: 'https://support-go.bizmo.in/',
    checkedOn: '2026-11-25',
  },
  'bizmobile-work-profile': {
    title: {
      ja: 'BizMobile Go! マニュアル、Android の仕事用プロファイル',
      en: 'BizMobile Go! manual on work profiles of Android (in Japanese)',
    },
    url: 'https://support-go.bizmo.in/download/InstructionManual/Content/2_config/workprofile.htm',
    checkedOn: '2026-11-25',
  },
} satisfies SourceSet
