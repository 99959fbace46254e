import type { Localized, Message } from '@shindan/core'
import {
  allRequestsFailed,
  configurationInvalid,
  identityUnverified,
  notInAutomatedEnrolment,
  requestFailed,
  serviceBusy,
  serviceNotVerified,
  serviceUnavailableOrBusy,
  tlsNotTrusted,
} from './cloud-configuration-told.ts'
import { mdmErrors } from './mdm-table.ts'

const daemon = 'teslad/CCDError'

const reachApple: Localized<readonly string[]> = {
  ja: [
    'デバイスの日時とネットワーク接続を確認し、別のネットワークでもう一度登録します。',
    '管理者が、プロキシやファイアウォールが Apple のデバイス登録サービスへの通信を許可し、TLS 通信を復号していないか確認します。',
    '続く場合は、Apple のシステム状況のページでデバイス登録の状態を確認します。',
  ],
  en: [
    "Check the device's date and time and its network connection, and enrol again on another network.",
    "Have the administrator check that proxy and firewall let the device reach Apple's enrolment service and do not open the TLS connection.",
    "If it goes on, check the state of device enrolment on Apple's system status page.",
  ],
}

const checkAssignment: Localized<readonly string[]> = {
  ja: [
    'Apple Business Manager で、そのシリアル番号のデバイスが組織に登録され、MDM サーバーに割り当てられているか確認します。',
    '管理コンソールで Apple Business Manager と同期し、自動登録のプロファイルが割り当てられているか確認します。',
  ],
  en: [
    'Check in Apple Business Manager that the device with this serial number belongs to the organisation and is assigned to the MDM server.',
    'Sync the console with Apple Business Manager, and check that a profile for automated enrolment is assigned.',
  ],
}

/**
 * Automated enrolment. Apple publishes none of it: numbers and sentences are those of the daemon of one version, and
 * differ by version. What is advised is inferred. 34000 to 34007 are numbers of `MCSSOErrorDomain` too: the domain
 * tells them apart.
 */
export const cloudConfigurationErrors = mdmErrors('MCCloudConfigurationErrorDomain', 'enrolment', {
  33005: {
    ja: 'デバイスが、Apple の自動登録（旧 DEP）の対象に登録されていません。',
    en: "The device is not part of Apple's automated enrolment, formerly DEP.",
    messages: said(
      'このデバイスは Device Enrollment Program に登録されていません。',
      'This device is not enrolled in the Device Enrollment Program.',
    ),
    advice: checkAssignment,
    told: notInAutomatedEnrolment,
    source: [daemon],
  },
  33018: {
    ja: 'デバイスは、すでに Apple の自動登録（旧 DEP）の対象に登録されています。',
    en: "The device is part of Apple's automated enrolment, formerly DEP, already.",
    messages: said(
      'このデバイスはすでに Device Enrollment Program に登録されています。',
      'This device is already enrolled in the Device Enrollment Program.',
    ),
    advice: checkAssignment,
    source: [daemon],
  },
  33025: {
    ja: 'Apple のデバイス登録サービスに、このデバイスが見つかりません。',
    en: "Apple's enrolment service does not find this device.",
    advice: checkAssignment,
    source: [daemon],
  },
  34000: {
    ja: 'デバイスが、自動登録の構成を Apple に要求できませんでした。',
    en: 'The device failed to request the configuration for automated enrolment from Apple.',
    messages: said(
      'デバイスはクラウドに構成を要求できませんでした。',
      'The device failed to request configuration from the cloud.',
    ),
    advice: reachApple,
    told: requestFailed,
    source: [daemon],
  },
  34003: {
    ja: 'Apple から受け取った自動登録の構成が、このデバイスで使える形式ではありません。',
    en: 'The configuration for automated enrolment that Apple sent is not one that this device can use.',
    messages: said(
      'このデバイスのクラウド構成が無効です。',
      'The cloud configuration for this device is invalid.',
    ),
    advice: checkAssignment,
    told: configurationInvalid,
    source: [daemon],
  },
  34004: {
    ja: 'Apple のデバイス登録サービスが利用できないか、混み合っています。',
    en: "Apple's enrolment service is unavailable or busy.",
    severity: 'warning',
    messages: said(
      'クラウド構成サーバーが利用できないか、混み合っています。',
      'The cloud configuration server is unavailable or busy.',
    ),
    advice: reachApple,
    told: serviceUnavailableOrBusy,
    source: [daemon],
  },
  34005: {
    ja: 'Apple のデバイス登録サービスが混み合っています。',
    en: "Apple's enrolment service is busy.",
    severity: 'warning',
    messages: said(
      'クラウド構成サーバーが混み合っています。あとでもう一度お試しください。',
      'The cloud configuration server is busy. Please try again later.',
    ),
    advice: reachApple,
    told: serviceBusy,
    source: [daemon],
  },
  34006: {
    ja: 'デバイスが自動登録の構成を何度か要求し、そのすべてに失敗しました（サーバーの停止とは限りません）。',
    en: 'The device asked for the configuration for automated enrolment several times and always failed; the server need not be down.',
    messages: said(
      'クラウド構成サーバーを利用できません。',
      'The cloud configuration server is unavailable.',
    ),
    advice: {
      ja: [
        ...reachApple.ja,
        'Mac では、起動後しばらく待ってから「sudo profiles renew -type enrollment」でやり直します。',
      ],
      en: [
        ...reachApple.en,
        'On a Mac, wait a while after it has started and try again by "sudo profiles renew -type enrollment".',
      ],
    },
    told: allRequestsFailed,
    source: [daemon, 'jamf/ReEnroller#19'],
  },
  34007: {
    ja: 'Apple のデバイス登録サービスが、このデバイスの身元を確認できませんでした。',
    en: "Apple's enrolment service could not verify the identity of this device.",
    messages: [
      {
        ja: 'デバイス登録サービスで、このデバイスの識別情報を確認できませんでした。',
        en: 'The Device Enrollment service could not verify the identity of this device.',
        verbatim: ['en'],
      },
    ],
    advice: {
      ja: [
        'デバイスの日時とネットワーク接続を確認し、もう一度登録します。',
        'Apple Business Manager で、デバイスが MDM サーバーに割り当てられているか確認します。',
      ],
      en: [
        "Check the device's date and time and its network connection, and enrol once more.",
        'Check in Apple Business Manager that the device is assigned to the MDM server.',
      ],
    },
    told: identityUnverified,
    source: ['fleetdm/fleet#8167'],
  },
  34008: {
    ja: 'デバイスが、Apple のデバイス登録サービスのサーバー証明書を信頼しませんでした。',
    en: "The device did not trust the certificate of Apple's enrolment service.",
    messages: said(
      'クラウド構成サーバーを検証できませんでした。',
      'The cloud configuration server could not be verified.',
    ),
    advice: reachApple,
    told: serviceNotVerified,
    source: [daemon],
  },
  34011: {
    ja: 'デバイスが、Apple のデバイス登録サービスとの TLS 通信を信頼しませんでした（34011）。',
    en: "The device did not trust the TLS connection to Apple's enrolment service (34011).",
    advice: reachApple,
    told: tlsNotTrusted,
    source: ['duo/mdm-me-maybe'],
  },
})

function said(ja: string, en: string): readonly Message[] {
  return [{ ja, en, verbatim: ['en'] }]
}
