import { errorTable, type Localized, type Table, type TableErrors, type TableRow } from '@shindan/core'
import {
  contentTokenExpired,
  contentTokenInvalid,
  contentTokenRevoked,
  contentTokenUnreadable,
  licenceAssignedAlready,
  licenceNotFound,
  licenceOfAnother,
  licenceRefunded,
  licencesTooFew,
  signInRequired,
} from './content-token-told.ts'

interface ContentRow extends TableRow {
  /** Only what says itself that it is about this token. */
  readonly messages?: readonly string[]
  readonly source?: readonly string[]
}

const renewToken: Localized<readonly string[]> = {
  ja: [
    'Apple Business Manager の設定にある「お支払いと請求」で、その拠点のコンテンツトークンをダウンロードし直します。',
    '管理コンソールで、登録済みのトークンの項目を更新します（削除して追加し直すと、App の割り当てが失われることがあります）。',
    '発行した人のアカウントが無効になったり、パスワードが変わったりしていないか確認します。',
  ],
  en: [
    'Download the content token of that location again in Apple Business Manager, in the settings under Payments and Billing.',
    'In the console, renew the entry of the token that is there: deleting and adding it can lose the assignments of apps.',
    'Check that the account of the person who issued it has not been disabled and its password not been changed.',
  ],
}

const checkLicences: Localized<readonly string[]> = {
  ja: [
    'Apple Business Manager の「App とブック」で、その拠点のライセンスの総数と空きを確認します。',
    '足りない場合は、使われていない割り当てを解除するか、ライセンスを追加で取得します。',
    '管理コンソールでトークンを同期し直し、割り当てをやり直します。',
  ],
  en: [
    'Look under Apps and Books in Apple Business Manager how many licences that location has, and how many are free.',
    'If they are too few, take back those not used, or get more.',
    'Sync the token in the console once more, and assign again.',
  ],
}

/** Error numbers of Apple's licence service for apps and books (VPP): content tokens, formerly sTokens. */
const contentToken = {
  9601: {
    ja: 'App とブックのサービスが、コンテンツトークンによるサインインを求めています。',
    en: 'The service for apps and books demands a sign-in with a content token.',
    advice: renewToken,
    told: signInRequired,
  },
  9610: {
    ja: '指定した App またはブックのライセンスが見つかりません。',
    en: 'No licence for the app or book was found.',
    advice: checkLicences,
    told: licenceNotFound,
  },
  9616: {
    ja: 'ライセンスは、すでに割り当てられています。',
    en: 'The licence is assigned already.',
    advice: checkLicences,
    told: licenceAssignedAlready,
  },
  9621: {
    ja: 'コンテンツトークン（VPP トークン）の有効期限が切れています。',
    en: 'The content token, or VPP token, has expired.',
    advice: renewToken,
    told: contentTokenExpired,
  },
  9622: {
    ja: 'コンテンツトークン（VPP トークン）が正しくありません。',
    en: 'The content token, or VPP token, is not valid.',
    advice: renewToken,
    told: contentTokenInvalid,
  },
  9624: {
    ja: 'ライセンスは払い戻し済みで、使用できません。',
    en: 'The licence was refunded and cannot be used.',
    advice: checkLicences,
    told: licenceRefunded,
  },
  9625: {
    ja: 'コンテンツトークン（VPP トークン）が Apple の側で取り消されています（有効期限の前でも起こります）。',
    en: "The content token, or VPP token, was revoked on Apple's side, which happens before it expires too.",
    messages: ['The server has revoked the sToken.'],
    advice: renewToken,
    told: contentTokenRevoked,
    source: ['apple/vpp-service-configuration', 'fleetdm/fleet#48275'],
  },
  9626: {
    ja: 'ライセンスは、別の利用者に割り当てられています。',
    en: 'The licence is assigned to another user.',
    advice: checkLicences,
    told: licenceOfAnother,
  },
  9709: {
    ja: 'ライセンスの数が足りません。',
    en: 'There are too few licences.',
    advice: checkLicences,
    told: licencesTooFew,
  },
  9722: {
    ja: '要求のヘッダーにあるコンテンツトークンを、サービスが読み取れませんでした。',
    en: 'The service could not read the content token in the header of the request.',
    advice: renewToken,
    told: contentTokenUnreadable,
  },
} satisfies Table<ContentRow>

/** Numbers of the licence service as errors, e.g. `apns/content-token-9625`. A number counts only where it is named. */
export const contentTokenErrors: TableErrors<'apns/content-token-', keyof typeof contentToken> = errorTable(
  'apns/content-token-',
  contentToken,
  ({ messages, source }: ContentRow, code) => ({
    code,
    codeContext: ['VPP', 'sToken', 'errorNumber', 'Apps and Books', 'App とブック', 'コンテンツトークン'],
    ...(messages && {
      messages: messages.map((text) => ({ ja: text, en: text, verbatim: ['en'] as const })),
    }),
    platforms: ['ios', 'ipados', 'macos', 'tvos'],
    stage: 'sync',
    severity: code === '9616' ? 'warning' : 'error',
    unexplained: {
      ja: 'Apple Business Manager の側の状態によるもので、プッシュ証明書とは関係がありません。',
      en: 'It depends on the state of things in Apple Business Manager, and has nothing to do with the push certificate.',
    },
    source: source ?? ['apple/vpp-service-configuration'],
  }),
)
