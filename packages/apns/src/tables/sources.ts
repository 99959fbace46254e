import type { SourceSet } from '@shindan/core'

const checkedOn = '2026-11-22'

/** Sources of the tables in this folder, beside the rows of the documents (`LS-05`, `CL-23` …). */
export const tableSources = {
  'apple/handling-notification-responses': {
    title: {
      ja: 'APNs からの通知応答の処理（Apple）',
      en: 'Handling notification responses from APNs (Apple)',
    },
    url: 'https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns',
    checkedOn,
  },
  'apple/handling-error-responses': {
    title: {
      ja: 'APNs からのエラー応答の処理、チャンネル（Apple）',
      en: 'Handling error responses from APNs, channels (Apple)',
    },
    url: 'https://developer.apple.com/documentation/usernotifications/handling-error-responses-from-apns',
    checkedOn,
  },
  'apple/mdm-protocol-reference': {
    title: {
      ja: 'MDM プロトコルリファレンスのエラーコード（Apple）',
      en: 'MDM Protocol Reference, error codes (Apple)',
    },
    url: 'https://developer.apple.com/business/documentation/MDM-Protocol-Reference.pdf',
    checkedOn: '2026-08-20',
  },
  'apple/mdm-error-documents': {
    title: { ja: 'MDM サーバーが返すエラーの定義（Apple）', en: 'Errors that an MDM server returns (Apple)' },
    url: 'https://github.com/apple/device-management/tree/release/mdm/errors',
    checkedOn,
  },
  'apple/device-location-command': {
    title: { ja: 'デバイス位置情報コマンド（Apple）', en: 'Device Location command (Apple)' },
    url: 'https://developer.apple.com/documentation/devicemanagement/device-location-command',
    checkedOn,
  },
  'fleetdm/fleet#8167': {
    title: {
      ja: 'Fleet の報告、自動登録のエラー 34007',
      en: 'Fleet report of error 34007 in automated enrolment',
    },
    url: 'https://github.com/fleetdm/fleet/issues/8167',
    checkedOn,
  },
  'fleetdm/fleet#28363': {
    title: {
      ja: 'Fleet の報告、更新後も古いプッシュ証明書が使われる問題',
      en: 'Fleet report of a renewed push certificate that was not used',
    },
    url: 'https://github.com/fleetdm/fleet/issues/28363',
    checkedOn,
  },
  'buford#90': {
    title: {
      ja: 'buford の報告、期限切れの証明書での TLS エラー',
      en: 'buford report of the TLS error with an expired certificate',
    },
    url: 'https://github.com/RobotsAndPencils/buford/issues/90',
    checkedOn,
  },
  'apn_on_rails#41': {
    title: { ja: 'apn_on_rails の報告、OpenSSL のアラート', en: 'apn_on_rails report of alerts of OpenSSL' },
    url: 'https://github.com/PRX/apn_on_rails/issues/41',
    checkedOn,
  },
  'java-apns#353': {
    title: { ja: 'java-apns の報告、Java のアラート', en: 'java-apns report of the alert in Java' },
    url: 'https://github.com/notnoop/java-apns/issues/353',
    checkedOn,
  },
  'notepush#10': {
    title: {
      ja: 'notepush の記録、APNs の認証局の切り替え',
      en: "notepush record of APNs' change of authority",
    },
    url: 'https://github.com/damus-io/notepush/issues/10',
    checkedOn,
  },
  'wso2mobileserver#2': {
    title: { ja: 'WSO2 の報告、SCEP のエラー 22003', en: 'WSO2 report of SCEP error 22003' },
    url: 'https://github.com/wso2-attic/wso2mobileserver/issues/2',
    checkedOn,
  },
  'ios-cert-enrollment#2': {
    title: {
      ja: 'ios-cert-enrollment の報告、SCEP のエラー 22004',
      en: 'ios-cert-enrollment report of SCEP error 22004',
    },
    url: 'https://github.com/nolanbrown/ios-cert-enrollment/issues/2',
    checkedOn,
  },
  'buford/errors': {
    title: {
      ja: 'buford のソース、APNs の理由の文言',
      en: 'buford source with its sentences for the reasons of APNs',
    },
    url: 'https://github.com/RobotsAndPencils/buford/blob/master/push/errors.go',
    checkedOn: '2026-11-25',
  },
  'teslad/CCDError': {
    title: {
      ja: 'iOS 18.2 の登録サービス用プログラムにある番号と文言（逆コンパイル）',
      en: 'Numbers and sentences in the enrolment daemon of iOS 18.2, decompiled',
    },
    url: 'https://github.com/EthanArbuckle/iPhone17-1_18.2_22C152_Restore/tree/main/usr/libexec/teslad',
    checkedOn: '2026-11-25',
  },
  'jamf/ReEnroller#19': {
    title: {
      ja: 'ReEnroller の報告、自動登録のエラー 34006',
      en: 'ReEnroller report of error 34006 in automated enrolment',
    },
    url: 'https://github.com/jamf/ReEnroller/issues/19',
    checkedOn: '2026-11-25',
  },
  'duo/mdm-me-maybe': {
    title: { ja: '自動登録の仕組みの調査（Duo Labs）', en: 'Study of automated enrolment (Duo Labs)' },
    url: 'https://duo.com/labs/research/mdm-me-maybe',
    checkedOn: '2026-11-25',
  },
  'fleetdm/fleet#34780': {
    title: {
      ja: 'Fleet の報告、macOS の SCEP のエラー 15002',
      en: 'Fleet report of error 15002 of SCEP on macOS',
    },
    url: 'https://github.com/fleetdm/fleet/issues/34780',
    checkedOn: '2026-11-25',
  },
  'fleetdm/fleet#43872': {
    title: { ja: 'Fleet の変更、MDMErrorDomain の応答', en: 'Fleet change with an answer of MDMErrorDomain' },
    url: 'https://github.com/fleetdm/fleet/pull/43872',
    checkedOn: '2026-11-25',
  },
  'micromdm#1083': {
    title: {
      ja: 'MicroMDM の報告、システム用でないとされたプロファイル',
      en: 'MicroMDM report of a profile that was called no system profile',
    },
    url: 'https://github.com/micromdm/micromdm/issues/1083',
    checkedOn: '2026-11-25',
  },
  'micromdm/pull#984': {
    title: { ja: 'MicroMDM の変更、NotNow の扱い', en: 'MicroMDM change on NotNow' },
    url: 'https://github.com/micromdm/micromdm/pull/984',
    checkedOn: '2026-11-25',
  },
  'apple/implementing-device-management': {
    title: { ja: 'MDM のコマンドと応答（Apple）', en: 'Commands and answers of MDM (Apple)' },
    url: 'https://developer.apple.com/documentation/devicemanagement/implementing_device_management',
    checkedOn: '2026-11-25',
  },
  'fleetdm/fleet#33405': {
    title: {
      ja: 'Fleet の報告、利用規約への同意（T_C_NOT_SIGNED）',
      en: 'Fleet report of terms that are not accepted (T_C_NOT_SIGNED)',
    },
    url: 'https://github.com/fleetdm/fleet/issues/33405',
    checkedOn: '2026-11-25',
  },
  'fleetdm/fleet#20090': {
    title: {
      ja: 'Fleet の報告、サーバートークンの拒否（FORBIDDEN）',
      en: 'Fleet report of a server token that was refused (FORBIDDEN)',
    },
    url: 'https://github.com/fleetdm/fleet/issues/20090',
    checkedOn: '2026-11-25',
  },
  'fleetdm/fleet#47700': {
    title: {
      ja: 'Fleet の報告、サーバートークンの拒否（token_rejected）',
      en: 'Fleet report of a server token that was refused (token_rejected)',
    },
    url: 'https://github.com/fleetdm/fleet/issues/47700',
    checkedOn: '2026-11-25',
  },
  'apple/enrolment-error-codes': {
    title: {
      ja: '自動デバイス登録のエラーコードの解釈（Apple）',
      en: 'Interpreting Automated Device Enrollment error codes (Apple)',
    },
    url: 'https://developer.apple.com/documentation/devicemanagement/interpreting-automated-device-enrollment-error-codes',
    checkedOn: '2026-11-26',
  },
  'fleetdm/AppleBMRenewalMessage': {
    title: {
      ja: 'Fleet のソース、サーバートークンの期限切れの表示',
      en: 'Fleet source of what it shows of an expired server token',
    },
    url: 'https://github.com/fleetdm/fleet/blob/main/frontend/components/MDM/AppleBMRenewalMessage/AppleBMRenewalMessage.tsx',
    checkedOn: '2026-11-26',
  },
  'fleetdm/fleet#9471': {
    title: {
      ja: 'Fleet の変更、サーバートークンの有効期間',
      en: 'Fleet change on how long a server token is valid',
    },
    url: 'https://github.com/fleetdm/fleet/pull/9471',
    checkedOn: '2026-11-26',
  },
  'apple/vpp-service-configuration': {
    title: {
      ja: 'App とブックのサービスの構成とエラー番号（Apple）',
      en: 'Service configuration and error numbers of Apps and Books (Apple)',
    },
    url: 'https://developer.apple.com/documentation/devicemanagement/service-configuration',
    checkedOn: '2026-11-25',
  },
  'fleetdm/fleet#48275': {
    title: {
      ja: 'Fleet の報告、期限前に取り消されたコンテンツトークン',
      en: 'Fleet report of a content token that was revoked before it expired',
    },
    url: 'https://github.com/fleetdm/fleet/issues/48275',
    checkedOn: '2026-11-25',
  },
} satisfies SourceSet
