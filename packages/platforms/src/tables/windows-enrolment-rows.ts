import type { Table, TableRow } from '@shindan/core'
import { badRequest, domainOrScope, nameNotResolved, timedOut } from './windows-enrolment-told.ts'

interface EnrolmentRow extends TableRow {
  readonly source: readonly string[]
}

/**
 * Codes that logs of enrolment show and the header does not list. Those under 0x8019 are an HTTP status or an error of
 * WinINet in hexadecimal (0x190 is 400, 0x2EE2 is 12002, 0x2EE7 is 12007): other parts of Windows use them too.
 */
export const windowsEnrolmentRows = {
  '8018002b': {
    ja: '利用者のアカウント（UPN）のドメインが未確認のものであるか、利用者が MDM の対象に含まれていません。',
    en: 'The account (UPN) of the user has a domain that is not verified, or the user is not in scope of the MDM.',
    advice: {
      ja: [
        '管理者が、利用者の UPN が .local などではなく、テナントで確認済みのドメインになっているか確認します。',
        '管理者が、テナントの MDM ユーザースコープが「なし」ではなく、利用者が含まれているか確認します。',
        '修正後、利用者がサインインし直してから、もう一度登録します。',
      ],
      en: [
        'Have the administrator check that the UPN of the user ends in a domain verified for the tenant, not in .local or the like.',
        'Have the administrator check that the MDM user scope of the tenant is not None and includes the user.',
        'After that, have the user sign in again and enrol once more.',
      ],
    },
    told: domainOrScope,
    source: ['microsoft/windows-enrollment-errors'],
  },
  80190190: {
    ja: 'サーバーが要求を受け付けず、HTTP 400 を返しました（0x80190190 は HTTP 400 を表します）。',
    en: 'The server rejected the request with HTTP 400, which is what 0x80190190 stands for.',
    advice: {
      ja: [
        '管理者が、サインインしている利用者に MDM のライセンスが割り当てられているか確認します。',
        'デバイスを再起動し、もう一度登録または同期します。',
        '以前の MDM の登録が「職場または学校にアクセスする」に残っていないか確認します。',
        '解消しない場合は、サーバーの管理者が、同じ時刻の要求を拒否した理由をログで確認します。',
      ],
      en: [
        'Have the administrator check that the user who is signed in has a licence for the MDM.',
        'Restart the device, and enrol or sync once more.',
        'Look under "Access work or school" for an earlier enrolment that is left.',
        'If it persists, have the administrator of the server look in its log why it rejected the request of that time.',
      ],
    },
    told: badRequest,
    source: ['qiita/carol0226-enrolment', 'fleetdm/fleet#34993'],
  },
  '80192ee2': {
    ja: 'サーバーからの応答が時間内にありませんでした（0x80192EE2 は通信のタイムアウトを表します）。',
    en: 'The server did not answer in time: 0x80192EE2 stands for a time-out of the connection.',
    advice: {
      ja: [
        '別のネットワークで、もう一度登録します。',
        '管理者が、プロキシやファイアウォールが登録先のサーバーへの通信を（デバイスの権限でも）許可しているか確認します。',
      ],
      en: [
        'Enrol again on another network.',
        'Have the administrator check that proxy and firewall let the device reach the enrolment servers, in the context of the system too.',
      ],
    },
    told: timedOut,
    source: ['windows-itpro-docs#2219'],
  },
  '80192ee7': {
    ja: '登録先のサーバーの名前を解決できませんでした（0x80192EE7 は名前解決の失敗を表します）。',
    en: 'The name of the enrolment server was not resolved: 0x80192EE7 stands for a failed look-up.',
    advice: {
      ja: [
        'デバイスの DNS の設定とネットワーク接続を確認し、もう一度登録します。',
        '管理者が、テナントの MDM ユーザースコープに利用者が含まれ、MDM の検出 URL が正しいか確認します。',
      ],
      en: [
        "Check the device's DNS settings and network connection, and enrol once more.",
        'Have the administrator check that the MDM user scope of the tenant includes the user, and that the discovery URL of the MDM is right.',
      ],
    },
    told: nameNotResolved,
    source: ['ittrip/80192ee7'],
  },
} satisfies Table<EnrolmentRow>
