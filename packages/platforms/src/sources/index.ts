import type { SourceSet } from '@shindan/core'
import { tableSources } from '../tables/sources.ts'

const checkedOn = '2026-11-25'

/** Everything that this package's entries stand on. */
export const sources = {
  ...tableSources,
  rfc5280: {
    title: {
      ja: 'RFC 5280、4.1.2.5 Validity（証明書の有効期間）',
      en: 'RFC 5280, 4.1.2.5 Validity',
    },
    url: 'https://www.rfc-editor.org/rfc/rfc5280.html#section-4.1.2.5',
    checkedOn,
  },
  rfc9110: {
    title: { ja: 'RFC 9110 HTTP Semantics', en: 'RFC 9110 HTTP Semantics' },
    url: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15',
    checkedOn,
  },
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
  'mdm-server#22': {
    title: {
      ja: 'mdm-server の報告、信頼されないサーバー証明書',
      en: 'mdm-server report of a server certificate that is not trusted',
    },
    url: 'https://github.com/project-imas/mdm-server/issues/22',
    checkedOn,
  },
  'mdm-server#47': {
    title: {
      ja: 'mdm-server の報告、ホスト名の違うサーバー証明書',
      en: 'mdm-server report of a server certificate for another host',
    },
    url: 'https://github.com/project-imas/mdm-server/issues/47',
    checkedOn,
  },
  'micromdm/micromdm#836': {
    title: {
      ja: 'MicroMDM の報告、無効とされたサーバー証明書',
      en: 'MicroMDM report of a server certificate that was called invalid',
    },
    url: 'https://github.com/micromdm/micromdm/issues/836',
    checkedOn,
  },
  'fleetdm/fleet#23720': {
    title: {
      ja: 'Fleet の報告、無効とされた MDM の証明書',
      en: 'Fleet report of an MDM certificate that was called invalid',
    },
    url: 'https://github.com/fleetdm/fleet/issues/23720',
    checkedOn,
  },
  'google/ios-enrollment-help': {
    title: {
      ja: 'iOS デバイスの管理のトラブルシューティング（Google Workspace）',
      en: 'Troubleshooting of managed iOS devices (Google Workspace)',
    },
    url: 'https://support.google.com/a/users/answer/7320208',
    checkedOn,
  },
  'micromdm/micromdm#496': {
    title: {
      ja: 'MicroMDM の報告、トピックのないプロファイル',
      en: 'MicroMDM report of a profile without topic',
    },
    url: 'https://github.com/micromdm/micromdm/issues/496',
    checkedOn,
  },
  'micromdm/micromdm#830': {
    title: {
      ja: 'MicroMDM の報告、プッシュ証明書のないサーバー',
      en: 'MicroMDM report of a server without push certificate',
    },
    url: 'https://github.com/micromdm/micromdm/issues/830',
    checkedOn,
  },
  'android-testdpc#154': {
    title: { ja: 'Test DPC の報告、セットアップの失敗', en: 'Test DPC report of a set-up that fails' },
    url: 'https://github.com/googlesamples/android-testdpc/issues/154',
    checkedOn,
  },
  'android-testdpc#114': {
    title: {
      ja: 'Test DPC の報告、QR コードによるセットアップの失敗',
      en: 'Test DPC report of a set-up by QR code that fails',
    },
    url: 'https://github.com/googlesamples/android-testdpc/issues/114',
    checkedOn,
  },
  'android-testdpc#212': {
    title: { ja: 'Test DPC の報告、アカウントのある端末', en: 'Test DPC report of a device with accounts' },
    url: 'https://github.com/googlesamples/android-testdpc/issues/212',
    checkedOn,
  },
  'android-testdpc#223': {
    title: { ja: 'Test DPC の報告、初期化による解決', en: 'Test DPC report of a reset that solved it' },
    url: 'https://github.com/googlesamples/android-testdpc/issues/223',
    checkedOn,
  },
  'cloudgate/sign-on-troubleshooting': {
    title: {
      ja: '証明書でサインオンできない場合（CloudGate UNO サポート）',
      en: 'Sign-on with a certificate that fails (support of CloudGate UNO, in Japanese)',
    },
    url: 'https://cg-support.isr.co.jp/hc/ja/articles/4408079433241',
    checkedOn,
  },
  'gluegent/client-certificate-error': {
    title: {
      ja: 'クライアント証明書のエラー（Gluegent Gate サポート）',
      en: 'Errors of client certificates (support of Gluegent Gate, in Japanese)',
    },
    url: 'https://support.gluegent.com/hc/ja/articles/4615800329118',
    checkedOn,
  },
  'cloudgate/sign-on-user-refused': {
    title: {
      ja: 'サインオンでユーザーが認められない場合（CloudGate UNO サポート）',
      en: 'Sign-on that refuses the user (support of CloudGate UNO, in Japanese)',
    },
    url: 'https://cg-support.isr.co.jp/hc/ja/articles/360000375994',
    checkedOn,
  },
  'cloudgate/retrieval-troubleshooting': {
    title: {
      ja: '証明書のインストールに失敗する原因の確認（CloudGate UNO サポート）',
      en: 'Why a certificate fails to install (support of CloudGate UNO, in Japanese)',
    },
    url: 'https://cg-support.isr.co.jp/hc/ja/articles/9163243137049',
    checkedOn,
  },
} satisfies SourceSet
