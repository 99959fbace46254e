import {
  errorTable,
  type Localized,
  type Platform,
  type Table,
  type TableErrors,
  type TableRow,
} from '@shindan/core'
import { badMessageCheckCauses, badRequestCauses, type ScepCause } from './scep-causes.ts'
import { badTime, pending } from './scep-told.ts'

interface ScepRow extends TableRow {
  /** The value in the message. */
  readonly value: number
}

/** `pkiStatus` of an answer (RFC 8894 §3.2.1.3). There is no 1. */
const pkiStatus = {
  SUCCESS: {
    value: 0,
    ja: '証明書の要求が認められ、証明書が発行されました。',
    en: 'The request was granted and the certificate issued.',
  },
  FAILURE: {
    value: 2,
    ja: '証明書の要求が拒否されました（理由は failInfo に示されます）。',
    en: 'The request was refused, for the reason that failInfo gives.',
    advice: {
      ja: ['サーバーの応答またはログで failInfo の値を確認します。'],
      en: ["Look for the value of failInfo in the server's answer or log."],
    },
  },
  PENDING: {
    value: 3,
    ja: '証明書の要求は、認証局での承認を待っています。',
    en: 'The request is waiting for approval by the authority.',
    advice: {
      ja: ['管理者が認証局側で要求を承認します。', '承認されたあと、デバイスでインストールをやり直します。'],
      en: [
        'Have the administrator approve the request at the authority.',
        'After that, install again on the device.',
      ],
    },
    told: pending,
  },
} satisfies Table<ScepRow>

/** `failInfo` of a refused request (RFC 8894 §3.2.1.4). */
const failInfo = {
  badAlg: {
    value: 0,
    ja: '要求に使われた暗号方式に、SCEP サーバーが対応していません。',
    en: 'The SCEP server does not support an algorithm that the request used.',
    advice: {
      ja: ['プロファイルの SCEP 設定（鍵の種類と長さ）を、サーバーが対応する方式に合わせます。'],
      en: ['Set the key type and size in the SCEP settings of the profile to what the server supports.'],
    },
  },
  badMessageCheck: {
    value: 1,
    ja: '要求が改変されていないことを SCEP サーバーが確認できません（署名の検証に失敗しました）。',
    en: 'The SCEP server could not verify the signature of the request, so it may have been altered.',
    advice: stepsOf(badMessageCheckCauses),
  },
  badRequest: {
    value: 2,
    ja: 'SCEP サーバーがこの要求を許可していないか、この要求に対応していません。',
    en: 'The SCEP server does not permit or does not support this request.',
    advice: stepsOf(badRequestCauses),
  },
  badTime: {
    value: 3,
    ja: '要求に含まれる時刻が、SCEP サーバーの時刻と離れすぎています。',
    en: "The time in the request is too far from the SCEP server's.",
    advice: {
      ja: ['デバイスの日時を自動設定にし、もう一度試します。'],
      en: ['Let the device set its date and time automatically, and try again.'],
    },
    told: badTime,
  },
  badCertId: {
    value: 4,
    ja: '要求で指定された証明書が見つかりません。',
    en: 'No certificate matches the one that the request names.',
    advice: {
      ja: ['更新しようとした証明書が失効または削除されていないか、管理者が確認します。'],
      en: ['Have the administrator check that the certificate to renew was not revoked or deleted.'],
    },
  },
} satisfies Table<ScepRow>

type FailInfo = keyof typeof failInfo
type PkiStatus = keyof typeof pkiStatus

const platforms: readonly Platform[] = ['ios', 'ipados', 'macos']
const codeContext = ['SCEP', 'failInfo', 'pkiStatus']

const unexplained: Localized = {
  ja: 'SCEP の規格（RFC 8894）は拒否の理由を大まかにしか伝えないため、可能性の高い順に確認します。',
  en: 'SCEP (RFC 8894) tells the reason of a refusal only roughly, so the likely causes are checked in turn.',
}

const failInfoErrors: TableErrors<'platforms/scep-', FailInfo> = errorTable(
  'platforms/scep-',
  failInfo,
  ({ value }, code) => ({
    code,
    codeAliases: [`failInfo ${value}`],
    codeContext,
    platforms,
    stage: 'install',
    severity: 'error',
    unexplained,
    source: [
      'rfc8894',
      ...(causesOf(code).length > 0 ? ['micromdm/scep#37', 'smallstep/certificates#1932'] : []),
    ],
  }),
)

const pkiStatusErrors: TableErrors<'platforms/scep-', PkiStatus> = errorTable(
  'platforms/scep-',
  pkiStatus,
  ({ value }, code) => ({
    code,
    codeAliases: [`pkiStatus ${value}`],
    codeContext,
    platforms,
    stage: 'install',
    severity: code === 'SUCCESS' ? 'info' : code === 'PENDING' ? 'warning' : 'error',
    unexplained,
    source: ['rfc8894'],
  }),
)

/** SCEP's answers as errors, e.g. `platforms/scep-bad-alg`, `platforms/scep-pending`. */
export const scepErrors: TableErrors<'platforms/scep-', FailInfo | PkiStatus> = [
  ...pkiStatusErrors,
  ...failInfoErrors,
]

/** What can have led to a `failInfo`, likeliest first; empty where the code itself says it. */
export function scepCauses(code: FailInfo): readonly ScepCause[] {
  return causesOf(code)
}

/** The name of a `failInfo` value, e.g. 2 → `badRequest`; undefined for one that RFC 8894 does not know. */
export function scepFailInfo(value: number): FailInfo | undefined {
  return nameOf(failInfo, value)
}

/** The name of a `pkiStatus` value, e.g. 3 → `PENDING`; undefined for one that RFC 8894 does not know. */
export function scepPkiStatus(value: number): PkiStatus | undefined {
  return nameOf(pkiStatus, value)
}

function causesOf(code: string): readonly ScepCause[] {
  if (code === 'badMessageCheck') return badMessageCheckCauses
  return code === 'badRequest' ? badRequestCauses : []
}

function nameOf<Name extends string>(
  table: { readonly [N in Name]: ScepRow },
  value: number,
): Name | undefined {
  return (Object.keys(table) as Name[]).find((name) => table[name].value === value)
}

function stepsOf(causes: readonly ScepCause[]): Localized<readonly string[]> {
  return {
    ja: causes.flatMap(({ advice }) => advice.ja),
    en: causes.flatMap(({ advice }) => advice.en),
  }
}
