import { errorTable, type Localized, type Table, type TableErrors } from '@shindan/core'
import { appInstalled, appNotInstalled, osNotPermitted, userAction } from './android-told.ts'

const updateApp: Localized<readonly string[]> = {
  ja: [
    'デバイスをネットワークと電源に接続し、Google Play での更新を待ちます。',
    '解消しない場合は、インストールできない理由の詳細を確認します。',
  ],
  en: [
    'Connect the device to a network and power and wait for Google Play.',
    'If it stays so, look at the detailed reason why the app cannot be installed.',
  ],
}

const suitDevice: Localized<readonly string[]> = {
  ja: [
    '設定が必要とする Android のバージョンを確認します。',
    'OS を更新できるデバイスは更新し、できない場合はそのデバイスから設定を外します。',
  ],
  en: [
    'Check which version of Android the setting needs.',
    'Update the OS where possible, and leave the setting out for devices where it is not.',
  ],
}

const nonComplianceReasons = {
  NON_COMPLIANCE_REASON_UNSPECIFIED: {
    ja: 'ポリシーに準拠していない理由が示されていません。',
    en: 'No reason is given why the policy is not met.',
  },
  API_LEVEL: {
    ja: 'デバイスの Android のバージョンが、この設定に対応していません。',
    en: "The device's version of Android does not support the setting.",
    advice: suitDevice,
  },
  MANAGEMENT_MODE: {
    ja: 'デバイスの管理モードが、この設定に対応していません。',
    en: "The device's management mode does not support the setting.",
    advice: {
      ja: [
        '設定が完全管理用か仕事用プロファイル用かを確認し、対象のデバイスを見直します。',
        '管理モードの変更には初期化が必要なため、ほかに方法がない場合に限り実施します。',
      ],
      en: [
        'Check whether the setting is for fully managed devices or for work profiles, and whom the policy is assigned to.',
        'Changing the mode means erasing the device: do so only if nothing else helps.',
      ],
    },
  },
  USER_ACTION: {
    ja: '利用者が、設定に必要な操作をまだ行っていません。',
    en: 'The user has not yet done what the setting needs.',
    advice: {
      ja: ['利用者に、デバイスに表示されている通知の操作を行うよう依頼します。'],
      en: ['Ask the user to do what the notification on the device says.'],
    },
    told: userAction,
  },
  INVALID_VALUE: {
    ja: '設定の値が正しくありません。',
    en: 'The value of the setting is not valid.',
    advice: {
      ja: ['報告された項目の値を修正し、ポリシーを配信し直します。'],
      en: ['Correct the value of the field that is reported and deliver the policy again.'],
    },
  },
  APP_NOT_INSTALLED: {
    ja: 'ポリシーに必要なアプリがインストールされていません。',
    en: 'An app that the policy needs is not installed.',
    advice: updateApp,
    told: appNotInstalled,
  },
  UNSUPPORTED: {
    ja: 'デバイスの Android Device Policy のバージョンが、このポリシーに対応していません。',
    en: "The device's version of Android Device Policy does not support the policy.",
    advice: {
      ja: ['Google Play で Android Device Policy を更新します。'],
      en: ['Update Android Device Policy in Google Play.'],
    },
  },
  APP_INSTALLED: {
    ja: '禁止されているアプリがインストールされています。',
    en: 'An app that is blocked is installed.',
    advice: {
      ja: ['利用者に、禁止されているアプリを削除するよう依頼します。'],
      en: ['Ask the user to remove the app that is blocked.'],
    },
    told: appInstalled,
  },
  PENDING: {
    ja: '設定はまだ適用されていませんが、まもなく適用される見込みです。',
    en: 'The setting has not been applied yet but is expected to be soon.',
    advice: {
      ja: ['しばらく待ってから、デバイスの状態を確認し直します。'],
      en: ['Wait a while and look at the state of the device again.'],
    },
  },
  APP_INCOMPATIBLE: {
    ja: 'アプリがこの設定に対応していません。',
    en: 'The app does not support the setting.',
    advice: {
      ja: [
        'アプリの新しいバージョンが設定に対応しているか確認します。',
        '対応していない場合は、そのアプリから設定を外します。',
      ],
      en: [
        'Check whether a newer version of the app supports the setting.',
        'If none does, leave the setting out for this app.',
      ],
    },
  },
  APP_NOT_UPDATED: {
    ja: 'アプリはインストールされていますが、ポリシーの求めるバージョンに更新されていません。',
    en: 'The app is installed but older than the policy demands.',
    advice: updateApp,
  },
  OS_NOT_PERMITTED: {
    ja: 'この OS のバージョンは、ポリシーで許可されていません。',
    en: 'The policy does not permit this version of the OS.',
    advice: {
      ja: ['OS を、ポリシーで許可されているバージョンに更新します。'],
      en: ['Update the OS to a version that the policy permits.'],
    },
    told: osNotPermitted,
  },
  DEVICE_INCOMPATIBLE: {
    ja: 'デバイスがポリシーの要件を満たせません。',
    en: 'The device cannot meet the demands of the policy.',
    advice: {
      ja: ['ポリシーの要件とデバイスの仕様を照らし合わせ、対象のデバイスを見直します。'],
      en: ["Compare the policy's demands with the device's features, and review which devices it is for."],
    },
  },
  APP_SIGNING_CERT_MISMATCH: {
    ja: 'アプリの署名証明書が、ポリシーに指定されたものと一致しません。',
    en: "The app's signing certificate is not the one that the policy names.",
    advice: {
      ja: ['アプリの入手元を確認します。', '正しいアプリであれば、ポリシーの署名証明書の値を修正します。'],
      en: [
        'Check where the app comes from.',
        'If it is the right app, correct the value of the signing certificate in the policy.',
      ],
    },
  },
  PROJECT_NOT_PERMITTED: {
    ja: '管理に使われている Google Cloud プロジェクトには、このポリシーの使用が許可されていません。',
    en: 'The Google Cloud project that manages the device may not use this policy.',
    advice: {
      ja: ['MDM の提供元に、このポリシーを利用できる契約か確認します。'],
      en: ['Ask the vendor of the MDM whether the contract covers this policy.'],
    },
  },
} satisfies Table

const unexplained: Localized = {
  ja: 'デバイスが報告した理由そのもので、さらに詳しい原因は設定項目ごとに異なります。',
  en: 'It is the very reason that the device reports; what lies behind it differs by setting.',
}

/**
 * Reasons of the Android Management API why a device does not meet its policy, e.g.
 * `platforms/android-non-compliance-api-level`. Google adds reasons, so others can come.
 *
 * The code is field and reason together: `PENDING` alone stands in many texts that have nothing to do with it.
 */
export const androidNonComplianceErrors: TableErrors<
  'platforms/android-non-compliance-',
  keyof typeof nonComplianceReasons
> = errorTable('platforms/android-non-compliance-', nonComplianceReasons, (_, reason) => ({
  code: `nonComplianceReason ${reason}`,
  platforms: ['android'],
  stage: 'sync',
  severity: reason === 'PENDING' ? 'info' : 'error',
  unexplained,
  source: ['google/non-compliance-reason'],
}))
