import type { TableRow } from '@shindan/core'

/**
 * Causes of a refused SCEP request, likeliest first. RFC 8894 has no code for a wrong challenge: servers
 * answer `badMessageCheck` or `badRequest`, so it is a cause under both and never a code of its own
 * (micromdm/scep#37, #52, #248; smallstep/certificates#1932). The order is an inference from such reports.
 */
export interface ScepCause extends TableRow {
  readonly id: string
  readonly advice: NonNullable<TableRow['advice']>
}

const challenge: ScepCause = {
  id: 'challenge',
  ja: 'チャレンジ（発行時に渡される合言葉）が間違っているか、期限切れまたは使用済みです。',
  en: 'The challenge, the secret handed out for the enrolment, is wrong, has expired or has been used already.',
  advice: {
    ja: [
      'プロファイルを取得するところからやり直し、新しいチャレンジでインストールします。',
      '同じエラーが続く場合は、証明書を発行し直します。',
    ],
    en: [
      'Start again from fetching the profile, so that a fresh challenge is used.',
      'If the error stays, issue the certificate again.',
    ],
  },
}

export const badMessageCheckCauses: readonly ScepCause[] = [
  challenge,
  {
    id: 'authority-certificate-outdated',
    ja: 'デバイスが、すでに置き換えられた認証局の証明書を使って要求を暗号化しています。',
    en: "The device encrypted its request for an authority's certificate that has been replaced.",
    advice: {
      ja: ['プロファイルに含まれる認証局の証明書が、現在のものであるか確認します。'],
      en: ["Check that the authority's certificate in the profile is the present one."],
    },
  },
  {
    id: 'altered-on-the-way',
    ja: '通信の途中で要求の内容が変わっています。',
    en: 'The request was altered on the way.',
    advice: {
      ja: ['プロキシやセキュリティ製品を通らない別のネットワークで試します。'],
      en: ['Try on another network that has no proxy or security product in between.'],
    },
  },
]

export const badRequestCauses: readonly ScepCause[] = [
  challenge,
  {
    id: 'request-against-policy',
    ja: '要求した証明書の名前、鍵の種類、鍵の用途などが、認証局の方針に合っていません。',
    en: "The name, key type or key usage of the requested certificate does not fit the authority's policy.",
    advice: {
      ja: ['プロファイルの SCEP 設定を、認証局が求める内容と照らし合わせます。'],
      en: ['Compare the SCEP settings of the profile with what the authority demands.'],
    },
  },
  {
    id: 'not-permitted-now',
    ja: '証明書がすでに取得されている、失効しているなどの理由で、現在はこの要求を行えません。',
    en: 'The request is not possible at present, for instance because the certificate was retrieved already or revoked.',
    advice: {
      ja: ['管理者が証明書の状態を確認し、必要であれば発行し直します。'],
      en: ['Have the administrator check the state of the certificate and issue it again if need be.'],
    },
  },
]
