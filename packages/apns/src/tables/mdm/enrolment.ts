import {
  checkPushCertificate,
  checkServer,
  correctProfile,
  fetchProfileAgain,
  restartDevice,
} from './advice.ts'
import { cloudConfigurationErrors } from './cloud-configuration.ts'
import { mdmErrors } from './mdm-table.ts'
import { mdmAlreadyEnrolled, mdmPushCertificateInvalid } from './told.ts'

export const enrolmentErrors = [
  // `MCMDMErrorDomain` as far as it concerns being enrolled.
  ...mdmErrors('MCMDMErrorDomain', 'enrolment', {
    12000: {
      ja: 'MDM のアクセス権の指定が正しくありません。',
      en: 'The access rights that MDM asks for are not valid.',
    },
    12001: {
      ja: 'デバイスにはすでに別の MDM が登録されています。',
      en: 'The device is enrolled in an MDM already.',
      advice: {
        ja: [
          '設定アプリの「VPN とデバイス管理」で、どの MDM に登録されているか確認します。',
          '不要な登録であることを確かめてから、元の MDM の登録を解除し、もう一度登録します。',
        ],
        en: [
          'Look in Settings under VPN & Device Management which MDM the device is enrolled in.',
          'Once sure that it is not needed, end that enrolment and enrol again.',
        ],
      },
      told: mdmAlreadyEnrolled,
    },
    12002: {
      ja: 'MDM サーバーにチェックインできません。',
      en: 'The device cannot check in with the MDM server.',
      advice: checkServer,
    },
    12003: {
      ja: 'チャレンジに対する応答が正しくありません。',
      en: 'The response to the challenge is not valid.',
    },
    12004: {
      ja: 'MDM 用プッシュ証明書が無効です。',
      en: 'The MDM push certificate is not valid.',
      advice: checkPushCertificate,
      told: mdmPushCertificateInvalid,
      rows: ['LS-05', 'CL-23'],
    },
    12005: {
      ja: 'MDM に必要な証明書が見つかりません。',
      en: 'A certificate that MDM needs is not found.',
      advice: restartDevice,
    },
    12006: {
      ja: 'MDM サーバーからの転送指示（リダイレクト）を拒否しました。',
      en: 'The device refused a redirect from the MDM server.',
    },
    12007: {
      ja: 'この操作は MDM に許可されていません。',
      en: 'MDM is not authorised to do this.',
      advice: {
        ja: [
          '管理コンソールで、デバイスの登録の種類とコマンドに必要な権限を確認します。',
          '権限が足りない場合は、必要な権限を含む MDM プロファイルで登録し直します。',
        ],
        en: [
          'Check in the console how the device is enrolled and which rights the command needs.',
          'If a right is missing, enrol again with an MDM profile that has it.',
        ],
      },
    },
    12008: {
      ja: 'MDM の要求の形式が壊れています。',
      en: 'A request of MDM is malformed.',
    },
    12009: {
      ja: '置き換え用の MDM プロファイルが正しくありません。',
      en: 'The replacement MDM profile is not valid.',
      advice: correctProfile,
    },
    12010: {
      ja: 'MDM の処理で、デバイス内部の矛盾が見つかりました。',
      en: 'MDM on the device found an inconsistency in its own state.',
    },
    12011: {
      ja: 'MDM の構成が正しくありません。',
      en: 'The MDM configuration is not valid.',
      advice: correctProfile,
    },
    12012: {
      ja: '置き換え用の MDM プロファイルが、現在の登録と一致しません。',
      en: 'The replacement MDM profile does not match the present enrolment.',
      advice: {
        ja: [
          'プロファイルのトピック、サーバーの URL、アクセス権が、現在の登録と同じか確認します。',
          'トピックが異なる場合は、先にプッシュ証明書が取り違えられていないか確認します。',
        ],
        en: [
          'Check that topic, server URL and access rights are those of the present enrolment.',
          'If the topic differs, first check that the push certificate is not another one.',
        ],
      },
      rows: ['CL-27', 'LS-48'],
    },
    12013: {
      ja: '対象のプロファイルは MDM の管理対象ではありません。',
      en: 'The profile is not managed by MDM.',
    },
    12014: {
      ja: '対象のプロビジョニングプロファイルは MDM の管理対象ではありません。',
      en: 'The provisioning profile is not managed by MDM.',
    },
    12015: {
      ja: 'デバイスがプッシュ通知用のトークンを取得できません。',
      en: 'The device cannot get a token for push notifications.',
      advice: {
        ja: [
          'デバイスのネットワークから APNs（TCP 5223、または 443）へ接続できるか確認します。',
          'デバイスを再起動し、もう一度登録します。',
        ],
        en: [
          "Check that the device's network lets it reach APNs (TCP 5223, or 443).",
          'Restart the device and enrol again.',
        ],
      },
    },
    12016: {
      ja: 'MDM で使うデバイスの ID 証明書がありません。',
      en: 'The identity that MDM uses is missing.',
      advice: fetchProfileAgain,
    },
    12017: {
      ja: '預託用の鍵の保管領域（エスクローキーバッグ）を作成できません。',
      en: 'The escrow keybag cannot be created.',
    },
    12018: {
      ja: '預託用の鍵の保管領域（エスクローキーバッグ）のデータを複製できません。',
      en: 'The data of the escrow keybag cannot be copied.',
    },
    12019: {
      ja: '預託用の秘密情報（エスクローシークレット）を複製できません。',
      en: 'The escrow secret cannot be copied.',
    },
    12020: {
      ja: 'MDM サーバーがデバイスの接続を認めませんでした。',
      en: 'The MDM server did not authorise the device.',
      advice: {
        ja: [
          '管理コンソールで、デバイスが削除または登録解除されていないか確認します。',
          'デバイスの証明書の有効期限を確認します。',
          '登録が残っていない場合は、デバイスを登録し直します。',
        ],
        en: [
          'Check in the console that the device has not been deleted or unenrolled.',
          "Check the expiry date of the device's certificate.",
          'If the enrolment is gone, enrol the device again.',
        ],
      },
    },
    12021: {
      ja: 'MDM の要求の種類が正しくないか、デバイスが対応していません。',
      en: 'The type of an MDM request is not valid or not supported by the device.',
      advice: {
        ja: ['コマンドが、デバイスの OS バージョン、監視の状態、登録の種類に対応しているか確認します。'],
        en: [
          "Check that the command suits the device's OS version, its supervision and its kind of enrolment.",
        ],
      },
    },
    12022: {
      ja: 'MDM プロファイルのトピックが正しくありません。',
      en: 'The topic of the MDM profile is not valid.',
      advice: checkPushCertificate,
      rows: ['LS-48', 'CL-27'],
    },
    12075: {
      ja: '指定した名前のプロファイルはインストールされていません。',
      en: 'The specified profile is not installed.',
    },
    12076: {
      ja: 'ユーザーごとの MDM 接続には対応していません。',
      en: 'MDM connections for each user are not supported.',
    },
  }),

  ...cloudConfigurationErrors,

  ...mdmErrors('MCTunnelErrorDomain', 'enrolment', {
    14000: {
      ja: 'デバイスを準備する通信で、項目の値が正しくありません。',
      en: 'A field in the preparation of the device is not valid.',
    },
    14001: {
      ja: 'デバイスがロックされているため、準備を進められません。',
      en: 'The preparation cannot go on because the device is locked.',
    },
    14002: {
      ja: 'デバイスには自動登録の構成がすでにあります。',
      en: 'The device has a configuration for automated enrolment already.',
    },
  }),

  ...mdmErrors('MCChaperoneErrorDomain', 'enrolment', {
    29000: { ja: 'デバイスが監視対象ではありません。', en: 'The device is not supervised.' },
    29003: {
      ja: '監視に使う証明書のデータが正しくありません。',
      en: 'The certificate data for supervision is not valid.',
    },
  }),
]
