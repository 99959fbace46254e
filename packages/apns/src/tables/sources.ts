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
} satisfies SourceSet
