import type { Localized, Table, TableRow } from '@shindan/core'

/**
 * What a response of APNs says about an MDM push: the push certificate is wrong, the topic is, the device's
 * token is, the server that sends is, or it is worth another try. `provider-token` (JWT) and `channel`
 * (broadcast, iOS 18) concern ways of sending that MDM does not use; they are here so that they are known.
 */
export type ResponseClass =
  | 'certificate'
  | 'topic'
  | 'token'
  | 'sender'
  | 'retry'
  | 'provider-token'
  | 'channel'

export interface ResponseRow extends TableRow {
  /** HTTP status that the reason comes with. */
  readonly status: number
  readonly class: ResponseClass
}

/** Why no rule explains a reason of a class. */
export const unexplainedByClass = {
  certificate: {
    ja: 'プッシュ証明書または接続の設定に原因がありますが、応答だけでは一つに絞れません。',
    en: 'The push certificate or the connection is at fault, but the response alone does not tell which.',
  },
  topic: {
    ja: '送信時のトピック指定に原因がありますが、応答だけでは証明書と送信処理のどちらの誤りか分かりません。',
    en: 'The topic of the push is at fault, but the response alone does not tell whether certificate or sender is wrong.',
  },
  token: {
    ja: '個々のデバイスのプッシュトークンの状態によるもので、証明書や設定からは判断できません。',
    en: "It depends on the state of one device's push token, which no certificate or setting shows.",
  },
  sender: {
    ja: '送信側のプログラムの不具合によるもので、管理者の設定からは判断できません。',
    en: 'It is a fault in the program that sends, which no setting of an administrator shows.',
  },
  retry: {
    ja: 'APNs 側の一時的な状態によるもので、管理者側に原因はありません。',
    en: 'It is a temporary state on the side of APNs; the administrator did not cause it.',
  },
  'provider-token': {
    ja: 'トークン認証（JWT）に関する応答で、証明書を使う MDM のプッシュでは通常発生しません。',
    en: 'It concerns authentication by token (JWT) and does not normally occur in MDM pushes, which use a certificate.',
  },
  channel: {
    ja: 'ブロードキャスト用チャンネルに関する応答で、MDM のプッシュでは使われません。',
    en: 'It concerns broadcast channels, which MDM pushes do not use.',
  },
} satisfies { readonly [C in ResponseClass]: Localized }

export type ResponseTable = Table<ResponseRow>
