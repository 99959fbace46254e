import { errorTable, type Localized, type Table, type TableErrors } from '@shindan/core'
import {
  appNotApproved,
  insufficientStorage,
  noLicencesRemaining,
  notCompatible,
  unreliableConnection,
} from './android-told.ts'

const installationFailureReasons = {
  INSTALLATION_FAILURE_REASON_UNSPECIFIED: {
    ja: 'アプリをインストールできない理由が示されていません。',
    en: 'No reason is given why the app cannot be installed.',
  },
  INSTALLATION_FAILURE_REASON_UNKNOWN: {
    ja: '空き容量の不足や不安定な通信など、特定できない理由でアプリをインストールできません。',
    en: 'The app cannot be installed for a reason that is not known, such as little storage or a poor connection.',
    advice: {
      ja: ['空き容量とネットワークを確認し、自動的な再試行を待ちます。'],
      en: ['Check storage and network, and wait: the installation is retried automatically.'],
    },
  },
  IN_PROGRESS: {
    ja: 'アプリをインストールしています。',
    en: 'The app is being installed.',
    advice: { ja: ['インストールが終わるまで待ちます。'], en: ['Wait until it has finished.'] },
  },
  NOT_FOUND: {
    ja: 'アプリが Google Play に見つかりません。',
    en: 'The app was not found in Google Play.',
    advice: {
      ja: ['アプリのパッケージ名と、公開が終了していないかを確認します。'],
      en: ["Check the app's package name and whether it is still published."],
    },
  },
  NOT_COMPATIBLE_WITH_DEVICE: {
    ja: 'アプリがこのデバイスに対応していません。',
    en: 'The app is not compatible with this device.',
    advice: {
      ja: ['アプリの対応機種と Android のバージョンを確認し、割り当てるデバイスを見直します。'],
      en: [
        'Check which devices and versions of Android the app supports, and review which devices it is for.',
      ],
    },
    told: notCompatible,
  },
  NOT_APPROVED: {
    ja: 'アプリが管理者に承認されていません。',
    en: 'The administrator has not approved the app.',
    advice: {
      ja: ['managed Google Play でアプリを承認します。'],
      en: ['Approve the app in managed Google Play.'],
    },
    told: appNotApproved,
  },
  PERMISSIONS_NOT_ACCEPTED: {
    ja: 'アプリに追加された権限を、管理者がまだ承認していません。',
    en: 'The app asks for new permissions that the administrator has not accepted yet.',
    advice: {
      ja: ['managed Google Play で、追加された権限の内容を確認して承認します。'],
      en: ['Review the new permissions in managed Google Play and accept them.'],
    },
  },
  NOT_AVAILABLE_IN_COUNTRY: {
    ja: 'アプリは利用者の国では提供されていません。',
    en: "The app is not available in the user's country.",
    advice: {
      ja: ['アプリの提供地域を確認し、必要であれば別のアプリを検討します。'],
      en: ['Check where the app is offered, and consider another one if need be.'],
    },
  },
  NO_LICENSES_REMAINING: {
    ja: '利用者に割り当てられるライセンスが残っていません。',
    en: 'No licence is left to give to the user.',
    advice: {
      ja: ['使われていないライセンスの割り当てを解除します。', '足りない場合は、ライセンスを追加します。'],
      en: ['Take back licences that are not used.', 'If that is not enough, get more of them.'],
    },
    told: noLicencesRemaining,
  },
  NOT_ENROLLED: {
    ja: '組織の managed Google Play への登録がなくなっているか、最新の利用規約に同意していません。',
    en: 'The organisation is no longer enrolled with managed Google Play or has not accepted its latest terms.',
    advice: {
      ja: ['管理者が managed Google Play にサインインし、利用規約の同意と登録の状態を確認します。'],
      en: ['Have the administrator sign in to managed Google Play and check the terms and the enrolment.'],
    },
  },
  USER_INVALID: {
    ja: '利用者が削除または無効にされているため、アプリを割り当てられません。',
    en: 'The app cannot be given to the user, who was deleted or disabled.',
    advice: {
      ja: [
        '利用者のアカウントの状態を確認します。',
        '復元できない場合は、有効なアカウントでデバイスを登録し直します。',
      ],
      en: [
        "Check the state of the user's account.",
        'If it cannot be restored, enrol the device again with a valid account.',
      ],
    },
  },
  NETWORK_ERROR_UNRELIABLE_CONNECTION: {
    ja: 'デバイスの通信が不安定なため、アプリをインストールできません。',
    en: "The app cannot be installed because the device's connection is unreliable.",
    advice: {
      ja: [
        '安定したネットワークに接続し、自動的な再開を待ちます。',
        'Google の宛先への通信がファイアウォールで止められていないか確認します。',
      ],
      en: [
        'Connect to a stable network and wait: the installation resumes by itself.',
        "Check that no firewall stops the traffic to Google's hosts.",
      ],
    },
    told: unreliableConnection,
  },
  INSUFFICIENT_STORAGE: {
    ja: 'デバイスの空き容量が足りないため、アプリをインストールできません。',
    en: 'The app cannot be installed because the device has too little free storage.',
    advice: {
      ja: ['不要なデータを削除して空き容量を増やします（その後、インストールは自動的に再開されます）。'],
      en: ['Free some storage; the installation then resumes by itself.'],
    },
    told: insufficientStorage,
  },
} satisfies Table

const unexplained: Localized = {
  ja: 'Google Play が報告した理由そのもので、デバイスの情報からそれ以上は判断できません。',
  en: 'It is the very reason that Google Play reports; the device tells nothing beyond it.',
}

/**
 * Reasons of the Android Management API why an app is not installed or updated, e.g.
 * `platforms/android-installation-failure-not-approved`. Google adds reasons, so others can come.
 *
 * The code is field and reason together: `NOT_FOUND` alone stands in many texts that have nothing to do with it.
 */
export const androidInstallationFailureErrors: TableErrors<
  'platforms/android-installation-failure-',
  keyof typeof installationFailureReasons
> = errorTable('platforms/android-installation-failure-', installationFailureReasons, (_, reason) => ({
  code: `installationFailureReason ${reason}`,
  platforms: ['android'],
  stage: 'install',
  severity: reason === 'IN_PROGRESS' ? 'info' : 'error',
  unexplained,
  source: ['google/installation-failure-reason'],
}))
