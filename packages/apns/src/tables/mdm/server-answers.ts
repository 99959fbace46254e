import {
  errorTable,
  type Localized,
  type Platform,
  type Table,
  type TableErrors,
  type TableRow,
} from '@shindan/core'
import { softwareUpdateRequired, unrecognizedDevice } from './told.ts'

interface ServerAnswerRow extends TableRow {
  readonly platforms: readonly Platform[]
}

const unexplained: Localized = {
  ja: 'MDM サーバーが独自に判断して返した応答で、理由はサーバー側でしか分かりません。',
  en: 'It is a decision of the MDM server, whose reason is known only there.',
}

/**
 * What an MDM server can say to a device in the body of a 403, as `code` (since iOS 17 and macOS 14). The
 * code is `com.apple.` and the key. The 403 of any other server says nothing of this.
 */
const serverAnswers = {
  'unrecognized.device': {
    ja: 'MDM サーバーがこのデバイスを認識しておらず、デバイスは自動的に登録を解除します。',
    en: 'The MDM server does not know this device, and the device ends its enrolment by itself.',
    platforms: ['ios', 'ipados', 'macos', 'tvos'],
    advice: {
      ja: [
        '管理コンソールで、デバイスが誤って削除されていないか確認します。',
        '管理を続けるデバイスであれば、登録し直します。',
      ],
      en: [
        'Check in the console that the device was not deleted by mistake.',
        'If it is to be managed, enrol it again.',
      ],
    },
    told: unrecognizedDevice,
  },
  'softwareupdate.required': {
    ja: 'MDM サーバーが、登録の前に OS のアップデートを求めています。',
    en: 'The MDM server demands an update of the OS before the device may enrol.',
    platforms: ['ios', 'ipados', 'macos'],
    advice: {
      ja: ['電源とネットワークを接続し、画面の案内に従って OS をアップデートします。'],
      en: ['Connect the device to power and a network, and update the OS as the screen says.'],
    },
    told: softwareUpdateRequired,
  },
  'well-known.failed': {
    ja: 'アカウントから登録先を探す要求を、サーバーが拒否しました。',
    en: 'The server rejected the request that finds out where an account enrols.',
    platforms: ['ios', 'ipados', 'macos'],
    advice: {
      ja: [
        '入力した管理対象 Apple ID に誤りがないか確認します。',
        'サービス検出の設定（well-known の公開内容）を管理者が確認します。',
      ],
      en: [
        'Check that the Managed Apple ID was entered correctly.',
        'Have the administrator check the service discovery, that is what the well-known resource says.',
      ],
    },
  },
  'watch.pairing.token.missing': {
    ja: 'Apple Watch の登録に必要なペアリングトークンがまだ送られていません。',
    en: 'The pairing token that the enrolment of an Apple Watch needs has not been sent yet.',
    platforms: ['ios'],
    advice: {
      ja: ['Apple Watch が iPhone の MDM サーバーからトークンを取得して再試行するため、そのまま待ちます。'],
      en: ["Wait: the watch fetches the token from the iPhone's MDM server and tries again."],
    },
  },
  'psso.required': {
    ja: 'MDM サーバーが、登録の前にプラットフォームシングルサインオンでのサインインを求めています。',
    en: 'The MDM server demands a sign-in by Platform SSO before the device may enrol.',
    platforms: ['macos'],
    advice: {
      ja: ['画面の案内に従って、組織のアカウントでサインインします。'],
      en: ["Sign in with the organisation's account as the screen says."],
    },
  },
} satisfies Table<ServerAnswerRow>

/** Answers of an MDM server as errors, e.g. `apns/mdm-server-unrecognized-device`. */
export const serverAnswerErrors: TableErrors<'apns/mdm-server-', keyof typeof serverAnswers> = errorTable(
  'apns/mdm-server-',
  serverAnswers,
  ({ platforms }: ServerAnswerRow, answer) => ({
    code: `com.apple.${answer}`,
    codeContext: ['code', '403', 'code</key><string>'],
    platforms,
    stage: 'enrolment',
    severity: answer === 'watch.pairing.token.missing' ? 'info' : 'error',
    unexplained,
    source: ['apple/mdm-error-documents'],
  }),
)
