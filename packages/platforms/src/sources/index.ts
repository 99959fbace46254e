import type { SourceSet } from '@shindan/core'
import { tableSources } from '../tables/sources.ts'

const checkedOn = '2026-11-25'

/** Everything that this package's entries stand on. */
export const sources = {
  ...tableSources,
  'cloudgate/ios-messages': {
    title: {
      ja: 'iOS・iPadOS のプロファイルのエラー文言（CloudGate UNO サポート）',
      en: 'Messages of iOS and iPadOS about profiles, as the support of CloudGate UNO quotes them (in Japanese)',
    },
    url: 'https://cg-support.isr.co.jp/hc/ja/articles/40483922453913',
    checkedOn,
  },
  'microsoft/ios-enrollment-errors': {
    title: {
      ja: 'iOS・iPadOS デバイスの登録エラー（Microsoft Intune）',
      en: 'Enrolment errors of iOS and iPadOS devices (Microsoft Intune)',
    },
    url: 'https://learn.microsoft.com/troubleshoot/mem/intune/device-enrollment/troubleshoot-ios-enrollment-errors',
    checkedOn,
  },
  'micromdm/micromdm#453': {
    title: {
      ja: 'MicroMDM の報告、SCEP サーバーの無効な応答',
      en: 'MicroMDM report of an invalid response of the SCEP server',
    },
    url: 'https://github.com/micromdm/micromdm/issues/453',
    checkedOn,
  },
  'micromdm/micromdm#893': {
    title: {
      ja: 'MicroMDM の報告、不安定なネットワークでのプロファイルの失敗',
      en: 'MicroMDM report of profiles that fail on an unstable network',
    },
    url: 'https://github.com/micromdm/micromdm/issues/893',
    checkedOn,
  },
} satisfies SourceSet
