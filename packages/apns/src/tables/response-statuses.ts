import { checkCertificate, reportToVendor, sendLater, waitForNewToken } from './response-advice.ts'
import type { ResponseTable } from './response-class.ts'

/** What is known of a response whose reason is not in the table: its status alone. */
export const responseStatuses = {
  400: {
    status: 400,
    class: 'sender',
    ja: 'APNs が要求の内容を受け付けませんでした（理由は既知の一覧にありません）。',
    en: 'APNs did not accept the request, for a reason that is not in the known list.',
    advice: reportToVendor,
  },
  403: {
    status: 403,
    class: 'certificate',
    ja: 'APNs がプッシュ証明書または認証トークンを認めませんでした（理由は既知の一覧にありません）。',
    en: 'APNs refused the push certificate or provider token, for a reason that is not in the known list.',
    advice: checkCertificate,
  },
  404: {
    status: 404,
    class: 'sender',
    ja: 'APNs に存在しない送信先を指定しました。',
    en: 'The request went to a path that APNs does not have.',
    advice: reportToVendor,
  },
  405: {
    status: 405,
    class: 'sender',
    ja: 'APNs が認めない HTTP メソッドで送信しました。',
    en: 'The request used an HTTP method that APNs does not allow.',
    advice: reportToVendor,
  },
  410: {
    status: 410,
    class: 'token',
    ja: 'デバイストークンはもう有効ではありません。',
    en: 'The device token is no longer active.',
    advice: waitForNewToken,
  },
  413: {
    status: 413,
    class: 'sender',
    ja: '送信した内容が APNs の上限より大きくなっています。',
    en: 'What was sent is larger than APNs allows.',
    advice: reportToVendor,
  },
  429: {
    status: 429,
    class: 'retry',
    ja: '送信の回数が多すぎるため、APNs が受け付けを制限しています。',
    en: 'APNs is limiting requests because there were too many.',
    advice: sendLater,
  },
  500: {
    status: 500,
    class: 'retry',
    ja: 'APNs のサーバーでエラーが発生しました（理由は既知の一覧にありません）。',
    en: 'An APNs server failed, for a reason that is not in the known list.',
    advice: sendLater,
  },
  503: {
    status: 503,
    class: 'retry',
    ja: 'APNs のサーバーが要求を処理できない状態です。',
    en: 'An APNs server cannot handle requests at the moment.',
    advice: sendLater,
  },
} satisfies ResponseTable
