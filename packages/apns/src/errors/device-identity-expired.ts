import { defineError } from '../kit.ts'

/**
 * What a server finds in the signature that a device sends with each request. The library says the same of any signed
 * message, so it counts only where MDM is named beside it.
 */
export const deviceIdentityExpired = defineError({
  id: 'apns/device-identity-expired',
  codeContext: ['MDM'],
  platforms: ['ios', 'ipados', 'macos', 'tvos'],
  stage: 'sync',
  summary: {
    ja: 'デバイスが MDM サーバーに身元を示すための ID 証明書の有効期限が切れています（プッシュ証明書ではありません）。',
    en: 'The identity with which a device proves itself to the MDM server has expired; this is not the push certificate.',
  },
  messages: [
    {
      ja: '署名日時 "{time}" が証明書の有効期間の外にあります',
      en: 'signing time "{time}" is outside of certificate validity',
      verbatim: ['en'],
      generic: true,
    },
  ],
  unexplained: {
    ja: '更新されなかった理由（更新用のプロファイルの未配信、SCEP の失敗、デバイスの長期の未接続など）は、ログのこの行からは判断できません。',
    en: 'This line of the log does not show why it was not renewed: no profile that renews it, a failure of SCEP, or a device that was long away.',
  },
  advice: {
    ja: [
      'ログの日時が正しいか（デバイスとサーバーの時計がずれていないか）確認します。',
      'サーバーの管理者が、期限の切れた ID 証明書を一時的に受け入れる設定があるか確認し、あれば更新用の登録プロファイルを配信します。',
      '一覧で期限の近いほかのデバイスを調べ、期限が切れる前に ID 証明書を更新します。',
      '更新できないデバイスに限り、登録を解除して登録し直します。',
    ],
    en: [
      'Check that the times in the log are right, that is the clocks of device and server.',
      'Have the administrator of the server see whether it can accept an expired identity for a while; if so, deliver the enrolment profile that renews it.',
      'Look for other devices whose identity is about to expire, and renew those before it does.',
      'Only where that is impossible, unenrol the device and enrol it again.',
    ],
  },
  source: ['micromdm#1009'],
})
