import type { Platform, Table, TableRow } from '@shindan/core'
import { notNow } from './windows-mdm-told.ts'

interface IntuneRow extends TableRow {
  readonly platforms: readonly Platform[]
}

const managed: readonly Platform[] = ['windows', 'ios', 'ipados', 'macos', 'android']

/** Codes that Intune shows for enrolled devices in the notation of Windows, whatever the device's system. */
export const intuneRows = {
  '87d1fdf1': {
    ja: '証明書の要求に使う情報が見つかりません。',
    en: 'The information for the certificate request was not found.',
    platforms: managed,
    advice: {
      ja: [
        '管理者が、信頼された証明書と SCEP 証明書のプロファイルが両方とも同じ対象に割り当てられているか確認します。',
      ],
      en: [
        'Have the administrator check that the profiles of the trusted certificate and of the SCEP certificate are both assigned to the same group.',
      ],
    },
  },
  '87d1fdf2': {
    ja: '証明書の登録サーバー（NDES）の URL が見つかりません。',
    en: 'The URL of the certificate enrolment server (NDES) was not found.',
    platforms: managed,
    advice: {
      ja: ['管理者が、SCEP 証明書プロファイルに NDES の URL が設定されているか確認します。'],
      en: ['Have the administrator check that the SCEP certificate profile names the URL of NDES.'],
    },
  },
  '87d1fdf3': {
    ja: '証明書の要求そのものが見つかりません。',
    en: 'The certificate request itself was not found.',
    platforms: managed,
    advice: {
      ja: [
        'デバイスを同期し、証明書の要求をやり直します。',
        '解消しない場合は、SCEP 証明書プロファイルを割り当て直します。',
      ],
      en: [
        'Sync the device so that the certificate is requested again.',
        'If it persists, assign the SCEP certificate profile anew.',
      ],
    },
  },
  '87d11388': {
    ja: 'デバイスがロックされているなどの理由で、現在は要求を受け付けられません（Apple の NotNow 応答です）。',
    en: "The device cannot take the request now, usually because it is locked; this is Apple's NotNow answer.",
    platforms: ['ios', 'ipados'],
    advice: {
      ja: ['利用者にロックを解除してもらいます（解除後、デバイスは自動的にサーバーへ接続します）。'],
      en: ['Ask the user to unlock the device; it then connects to the server by itself.'],
    },
    told: notNow,
  },
} satisfies Table<IntuneRow>
