import { errorTable, type Localized, type Table, type TableErrors, type TableRow } from '@shindan/core'
import {
  termsNotAccepted,
  tokenExpired,
  tokenForbidden,
  tokenRejected,
  tokenSignature,
} from './server-token-told.ts'

interface TokenRow extends TableRow {
  readonly code?: string
  readonly keywords?: readonly string[]
  readonly source: readonly string[]
}

/** Who was asked, as servers log it: the words of the answer themselves are said by many services. */
const askedOfApple = [
  'DEP auth',
  'DEP HTTP error',
  'DEP token',
  'mdmenrollment.apple.com',
  'Apple Business',
  'Apple School Manager',
]

const newToken: Localized<readonly string[]> = {
  ja: [
    'Apple Business Manager で、その MDM サーバーの項目とトークンの有効期限を確認します。',
    '管理コンソールから公開鍵をダウンロードし、Apple Business Manager の同じ MDM サーバーの項目に登録して、新しいサーバートークンをダウンロードします。',
    '新しいトークンを管理コンソールにアップロードします（MDM サーバーの項目は削除しません。削除するとデバイスの割り当てが失われます）。',
  ],
  en: [
    'Look at the entry of that MDM server in Apple Business Manager, and at the expiry date of its token.',
    'Download the public key from the console, register it with the same entry in Apple Business Manager, and download a new server token.',
    'Upload the new token to the console. Do not delete the entry: the assignments of devices would be lost.',
  ],
}

const renewedYearly: Localized<readonly string[]> = {
  ja: [
    'Apple Business Manager（または Apple School Manager）に管理者の役割を持つ人がサインインし、環境設定にあるその MDM サーバーの項目で、トークンをダウンロードします。',
    '管理コンソールで、登録済みのトークンの項目を更新します（MDM サーバーの項目は削除しません。削除するとデバイスの割り当てが失われます）。',
    '管理コンソールでデバイスを同期し直し、停止していた間に追加したデバイスが割り当てられているか確認します。',
    '次の期限を控えます（有効期間は 1 年で、ダウンロードした人のパスワードが変わると、その前に無効になります）。',
  ],
  en: [
    'Have somebody with the role of administrator sign in to Apple Business Manager or Apple School Manager and download the token, in the preferences under the entry of that MDM server.',
    'In the console, renew the entry of the token that is there. Do not delete the entry of the MDM server: the assignments of devices would be lost.',
    'Sync the devices in the console once more, and check that those added in between are assigned.',
    'Note the next date: a token is valid for one year, or until the password of the person who downloaded it changes.',
  ],
}

/** Answers of Apple's enrolment service to an MDM server: the server token of Apple Business Manager. */
const serverToken = {
  expired: {
    ja: 'Apple Business Manager（または Apple School Manager）のサーバートークンの有効期限が切れています。',
    en: 'The server token of Apple Business Manager or Apple School Manager has expired.',
    keywords: ['Apple Business', 'Apple School Manager'].map((name) => `${name} … server token has expired`),
    advice: renewedYearly,
    told: tokenExpired,
    source: ['fleetdm/AppleBMRenewalMessage', 'apple/enrolment-error-codes', 'fleetdm/fleet#9471'],
  },
  T_C_NOT_SIGNED: {
    ja: 'Apple Business Manager（または Apple School Manager）に、同意していない新しい利用規約があります。',
    en: 'Apple Business Manager or Apple School Manager has new terms that are not accepted.',
    code: 'T_C_NOT_SIGNED',
    advice: {
      ja: [
        '管理者の役割を持つ人が Apple Business Manager にサインインし、利用規約に同意します。',
        '複数の組織を接続している場合は、すべての組織で同意します。',
        '同意しても解消しない場合は、サーバートークンの有効期限が切れていないか確認します。',
      ],
      en: [
        'Have somebody with the role of administrator sign in to Apple Business Manager and accept the terms.',
        'If several organisations are connected, accept them in each.',
        'If that does not help, check that the server token has not expired.',
      ],
    },
    told: termsNotAccepted,
    source: ['fleetdm/fleet#33405'],
  },
  FORBIDDEN: {
    ja: 'Apple のデバイス登録サービスが、サーバートークンを認めませんでした（発行したアカウントの削除、鍵の不一致など）。',
    en: "Apple's enrolment service refused the server token: the account that issued it is gone, the key is another, or the like.",
    keywords: askedOfApple.map((name) => `${name} … Forbidden: FORBIDDEN`),
    advice: newToken,
    told: tokenForbidden,
    source: ['fleetdm/fleet#20090'],
  },
  token_rejected: {
    ja: 'Apple のデバイス登録サービスが、サーバートークンを拒否しました（取り消されたか、新しいトークンに置き換えられた可能性があります）。',
    en: "Apple's enrolment service rejected the server token, which may have been revoked or replaced by a newer one.",
    keywords: askedOfApple.map((name) => `${name} … token_rejected`),
    advice: newToken,
    told: tokenRejected,
    source: ['fleetdm/fleet#47700'],
  },
  signature_invalid: {
    ja: 'Apple のデバイス登録サービスが、サーバートークンによる署名を認めませんでした。',
    en: "Apple's enrolment service did not accept what was signed with the server token.",
    keywords: askedOfApple.map((name) => `${name} … signature_invalid`),
    advice: newToken,
    told: tokenSignature,
    source: ['fleetdm/fleet#47700'],
  },
} satisfies Table<TokenRow>

/** Refused server tokens as errors, e.g. `apns/server-token-t-c-not-signed`. */
export const serverTokenErrors: TableErrors<'apns/server-token-', keyof typeof serverToken> = errorTable(
  'apns/server-token-',
  serverToken,
  ({ code, keywords, source }: TokenRow) => ({
    ...(code && { code }),
    ...(keywords && { keywords, codeContext: askedOfApple }),
    platforms: [],
    stage: 'enrolment',
    severity: 'error',
    unexplained: {
      ja: 'Apple Business Manager の側の状態によるもので、プッシュ証明書とは関係がありません。',
      en: 'It depends on the state of things in Apple Business Manager, and has nothing to do with the push certificate.',
    },
    source,
  }),
)
