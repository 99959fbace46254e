import type { Localized, Table, TableRow } from '@shindan/core'
import {
  alreadyEnrolled,
  deviceCapReached,
  editionUnsupported,
  enrolmentInProgress,
  licenceMissing,
  managementBlocked,
  mdmNotConfigured,
  noConnection,
  notAuthenticated,
  notAuthorised,
  platformNotAccepted,
} from './windows-mdm-told.ts'

export interface WindowsRow extends TableRow {
  /** The name in the header `MDMRegistration.h`. */
  readonly symbol: string
  /** Words of logs that name this code's cause. */
  readonly keywords?: readonly string[]
  /** Where the row knows more from than the header. */
  readonly source?: readonly string[]
}

const tryAgain: Localized<readonly string[]> = {
  ja: ['しばらく待ってから、もう一度登録します。', '続く場合は、MDM の提供元に問い合わせます。'],
  en: ['Wait a while and enrol again.', 'If it goes on, ask the vendor of the MDM.'],
}

const askVendor: Localized<readonly string[]> = {
  ja: [
    'デバイスを再起動し、Windows を更新してから、もう一度登録します。',
    '解消しない場合は、イベントログの内容を添えて MDM の提供元に問い合わせます。',
  ],
  en: [
    'Restart the device, update Windows and enrol again.',
    'If it persists, ask the vendor of the MDM, with what the event log says.',
  ],
}

const checkDevices: Localized<readonly string[]> = {
  ja: ['「職場または学校にアクセスする」で、すでに登録されている接続がないか確認します。'],
  en: ['Look under "Access work or school" for a connection that exists already.'],
}

/** Codes of Windows MDM enrolment (`MENROLL_…`), by their hexadecimal digits. */
export const windowsMdmRows = {
  80180001: {
    symbol: 'MENROLL_E_DEVICE_MESSAGE_FORMAT_ERROR',
    ja: '登録サーバーから受け取ったメッセージの形式が正しくありません。',
    en: 'A message from the enrolment server has an invalid format.',
    advice: tryAgain,
  },
  80180002: {
    symbol: 'MENROLL_E_DEVICE_AUTHENTICATION_ERROR',
    ja: 'サーバーが利用者を認証できませんでした。',
    en: 'The server could not authenticate the user.',
    advice: {
      ja: [
        'サインインに使うアカウントとパスワードを確認します。',
        'アカウントが無効になっていないか、管理者が確認します。',
      ],
      en: [
        'Check the account and password that are used to sign in.',
        'Have the administrator check that the account is not disabled.',
      ],
    },
    told: notAuthenticated,
  },
  80180003: {
    symbol: 'MENROLL_E_DEVICE_AUTHORIZATION_ERROR',
    ja: '利用者にデバイスを登録する権限がありません。',
    en: 'The user is not authorised to enrol devices.',
    advice: {
      ja: ['管理者が、利用者が MDM の対象に含まれているか、登録が制限されていないかを確認します。'],
      en: [
        'Have the administrator check that the user is in scope of the MDM and that enrolment is not restricted.',
      ],
    },
    told: notAuthorised,
  },
  80180004: {
    symbol: 'MENROLL_E_DEVICE_CERTIFCATEREQUEST_ERROR',
    ja: '証明書テンプレートの権限がないか、認証局に接続できません。',
    en: 'The user has no permission for the certificate template, or the certification authority cannot be reached.',
    advice: {
      ja: [
        '認証局が稼働し、サーバーから接続できるか確認します。',
        '利用者に証明書テンプレートの登録権限があるか確認します。',
      ],
      en: [
        'Check that the certification authority runs and that the server reaches it.',
        'Check that the user may enrol with the certificate template.',
      ],
    },
  },
  80180005: {
    symbol: 'MENROLL_E_DEVICE_CONFIGMGRSERVER_ERROR',
    ja: '管理サーバーで、データベースへのアクセスなどの障害が発生しました。',
    en: 'The management server failed, for instance when it accessed its database.',
    advice: tryAgain,
  },
  80180006: {
    symbol: 'MENROLL_E_DEVICE_INTERNALSERVICE_ERROR',
    ja: 'サーバーの内部で想定外のエラーが発生しました。',
    en: 'An unexpected error occurred inside the server.',
    advice: tryAgain,
  },
  80180007: {
    symbol: 'MENROLL_E_DEVICE_INVALIDSECURITY_ERROR',
    ja: 'サーバーが、要求のセキュリティ情報を正しいものと認めませんでした。',
    en: 'The server did not accept the security information of the request.',
    advice: {
      ja: ['デバイスの日時が正しいか確認します。', 'サインインし直してから、もう一度登録します。'],
      en: ["Check the device's date and time.", 'Sign in again and then enrol once more.'],
    },
  },
  80180008: {
    symbol: 'MENROLL_E_DEVICE_UNKNOWN_ERROR',
    ja: 'サーバーで原因の分からないエラーが発生しました。',
    en: 'An unknown error occurred at the server.',
    advice: tryAgain,
  },
  80180009: {
    symbol: 'MENROLL_E_ENROLLMENT_IN_PROGRESS',
    ja: '別の登録処理が進行中です。',
    en: 'Another enrolment is under way.',
    advice: {
      ja: ['進行中の登録が終わるまで待ちます。', '終わらない場合は、デバイスを再起動してからやり直します。'],
      en: ['Wait until it has finished.', 'If it does not finish, restart the device and try again.'],
    },
    told: enrolmentInProgress,
  },
  '8018000a': {
    symbol: 'MENROLL_E_DEVICE_ALREADY_ENROLLED',
    ja: 'デバイスはすでに MDM に登録されています。',
    en: 'The device is enrolled in an MDM already.',
    advice: checkDevices,
    told: alreadyEnrolled,
  },
  '8018000b': {
    symbol: 'MENROLL_E_DEVICE_NOT_ENROLLED',
    ja: 'デバイスは MDM に登録されていません。',
    en: 'The device is not enrolled in an MDM.',
    advice: {
      ja: ['管理を続けるデバイスであれば、登録します。'],
      en: ['If the device is to be managed, enrol it.'],
    },
  },
  '8018000d': {
    symbol: 'MENROLL_E_DISCOVERY_SEC_CERT_DATE_INVALID',
    ja: '登録先を検索する通信で、サーバー証明書が有効期間外でした。',
    en: 'During the look-up of the enrolment server, a server certificate was not within its validity.',
    advice: {
      ja: ['デバイスの日時が正しいか確認します。', 'サーバー証明書の有効期限を管理者が確認します。'],
      en: [
        "Check the device's date and time.",
        "Have the administrator check the expiry date of the server's certificate.",
      ],
    },
  },
  '8018000e': {
    symbol: 'MENROLL_E_PASSWORD_NEEDED',
    ja: 'パスワードが必要ですが、入力されていません。',
    en: 'A password is needed but was not given.',
    advice: {
      ja: ['アカウントのパスワードを入力し、もう一度登録します。'],
      en: ['Enter the password of the account and enrol again.'],
    },
  },
  '8018000f': {
    symbol: 'MENROLL_E_WAB_ERROR',
    ja: '登録中のサインイン画面（Web 認証）でエラーが発生しました。',
    en: 'An error occurred in the web sign-in during enrolment.',
    advice: {
      ja: ['サインイン先の Web ページに接続できるか確認し、もう一度登録します。'],
      en: ['Check that the page for signing in can be reached, and enrol again.'],
    },
  },
  80180010: {
    symbol: 'MENROLL_E_CONNECTIVITY',
    ja: '名前解決の失敗や時間切れなどのネットワークエラーが発生しました。',
    en: 'A network error occurred, such as a failed name look-up or a timeout.',
    advice: {
      ja: [
        'デバイスがインターネットに接続しているか確認します。',
        '登録サーバーの名前解決と、プロキシやファイアウォールの設定を確認します。',
      ],
      en: [
        'Check that the device is on the Internet.',
        'Check that the name of the enrolment server resolves, and the settings of proxy and firewall.',
      ],
    },
    told: noConnection,
  },
  '00180011': {
    symbol: 'MENROLL_S_ENROLLMENT_SUSPENDED',
    ja: '登録が中断されました（現在は使われていない状態です）。',
    en: 'The enrolment was suspended, a state that is no longer used.',
    advice: {
      ja: ['Windows を更新してから、もう一度登録します。'],
      en: ['Update Windows and enrol again.'],
    },
  },
  80180012: {
    symbol: 'MENROLL_E_INVALIDSSLCERT',
    ja: 'サーバーの SSL 証明書が正しくありません。',
    en: "The server's SSL certificate is not valid.",
    advice: {
      ja: [
        'デバイスの日時と、通信経路のプロキシを確認します。',
        'サーバー証明書の発行元をデバイスが信頼しているか、管理者が確認します。',
      ],
      en: [
        "Check the device's date and time, and any proxy on the way.",
        "Have the administrator check that the device trusts the issuer of the server's certificate.",
      ],
    },
  },
  80180013: {
    symbol: 'MENROLL_E_DEVICECAPREACHED',
    ja: '利用者が登録できるデバイスの台数に達しています。',
    en: 'The user has enrolled as many devices as allowed.',
    advice: {
      ja: ['使わなくなったデバイスの登録を解除します。', '必要であれば、管理者が台数の上限を引き上げます。'],
      en: [
        'End the enrolment of devices that are no longer used.',
        'If need be, have the administrator raise the limit.',
      ],
    },
    told: deviceCapReached,
  },
  80180014: {
    symbol: 'MENROLL_E_DEVICENOTSUPPORTED',
    ja: 'この種類またはバージョンの Windows は、登録の対象として認められていません。',
    en: 'This platform or version of Windows is not accepted for enrolment.',
    advice: {
      ja: [
        '管理者が、登録の制限で Windows または個人所有のデバイスが拒否されていないか確認します。',
        'Windows を、対応しているバージョンに更新します。',
        'イベントログに「SDM One Time Limit Check」があれば、Autopilot の自己展開などで登録済みのデバイスの再利用が原因であるため、管理者が Intune でそのデバイスの古いレコードを削除してから登録し直します。',
      ],
      en: [
        'Have the administrator check that the enrolment restrictions do not block Windows or personal devices.',
        'Update Windows to a version that is supported.',
        'If the event log says "SDM One Time Limit Check", a device that Autopilot enrolled before is being used again: have the administrator delete its old record in Intune, and enrol after that.',
      ],
    },
    told: platformNotAccepted,
    keywords: ['SDM One Time Limit Check'],
    source: ['microsoft/windows-enrollment-errors', 'microsoft/autopilot-known-issues'],
  },
  80180015: {
    symbol: 'MENROLL_E_NOTSUPPORTED',
    ja: 'このデバイスでは MDM による管理そのものが利用できません。',
    en: 'Management by MDM is not supported on this device at all.',
    advice: {
      ja: ['MDM に対応した Windows のエディションか、別のデバイスを使います。'],
      en: ['Use an edition of Windows that supports MDM, or another device.'],
    },
  },
  80180016: {
    symbol: 'MREGISTER_E_NOTELIGIBLETORENEW',
    ja: 'デバイスが登録を更新しようとしましたが、サーバーに拒否されました。',
    en: 'The device tried to renew its enrolment and the server refused.',
    advice: {
      ja: ['デバイスの日時が正しいか確認します。', '解消しない場合は、デバイスを登録し直します。'],
      en: ["Check the device's date and time.", 'If it persists, enrol the device again.'],
    },
  },
  80180017: {
    symbol: 'MENROLL_E_INMAINTENANCE',
    ja: 'アカウントがメンテナンス中です。',
    en: 'The account is under maintenance.',
    advice: {
      ja: ['管理者にメンテナンスの予定を確認し、終了後にもう一度登録します。'],
      en: ['Ask the administrator when the maintenance ends, and enrol again after that.'],
    },
  },
  80180018: {
    symbol: 'MENROLL_E_USERLICENSE',
    ja: '利用者のライセンスの状態が正しくないため、登録できません。',
    en: "The state of the user's licence blocks the enrolment.",
    advice: {
      ja: ['管理者が、利用者に MDM のライセンスが割り当てられているか確認します。'],
      en: ['Have the administrator check that the user has a licence for the MDM.'],
    },
    told: licenceMissing,
  },
  80180019: {
    symbol: 'MENROLL_E_ENROLLMENTDATAINVALID',
    ja: 'サーバーが登録データを受け付けず、サーバーの構成に誤りがある可能性があります。',
    en: 'The server rejected the enrolment data and may be misconfigured.',
    advice: {
      ja: ['管理者が、MDM の登録 URL とサーバーの構成を確認します。'],
      en: ['Have the administrator check the enrolment URL of the MDM and the configuration of the server.'],
    },
  },
  '8018001a': {
    symbol: 'MENROLL_E_INSECUREREDIRECT',
    ja: 'サーバーが HTTPS ではなく HTTP への転送を指示したため、拒否しました。',
    en: 'The server redirected to HTTP instead of HTTPS, which was refused.',
    advice: {
      ja: ['管理者が、登録サーバーの転送先を HTTPS に修正します。'],
      en: ['Have the administrator correct the redirect of the enrolment server to HTTPS.'],
    },
  },
  '8018001b': {
    symbol: 'MENROLL_E_PLATFORM_WRONG_STATE',
    ja: '二重の登録など、デバイスの現在の状態ではできない操作が行われました。',
    en: "The operation does not fit the device's state, for instance enrolling it twice.",
    advice: checkDevices,
  },
  '8018001c': {
    symbol: 'MENROLL_E_PLATFORM_LICENSE_ERROR',
    ja: 'デバイスの Windows のエディションが、この登録方法に対応していません。',
    en: "The device's edition of Windows does not support this kind of enrolment.",
    advice: {
      ja: ['Windows のエディションを確認し、対応するエディションにアップグレードします。'],
      en: ['Check the edition of Windows and upgrade to one that supports it.'],
    },
    told: editionUnsupported,
  },
  '8018001d': {
    symbol: 'MENROLL_E_PLATFORM_UNKNOWN_ERROR',
    ja: 'デバイス側で原因の分からないエラーが発生しました。',
    en: 'An unknown error occurred on the device.',
    advice: askVendor,
  },
  '8018001e': {
    symbol: 'MENROLL_E_PROV_CSP_CERTSTORE',
    ja: '証明書ストアの構成に失敗しました。',
    en: 'Provisioning failed at the certificate store.',
    advice: askVendor,
  },
  '8018001f': {
    symbol: 'MENROLL_E_PROV_CSP_W7',
    ja: 'デバイス管理アカウント（W7、DMAcc）の構成に失敗しました。',
    en: 'Provisioning failed at the device management account (W7, DMAcc).',
    advice: askVendor,
  },
  80180020: {
    symbol: 'MENROLL_E_PROV_CSP_DMCLIENT',
    ja: 'デバイス管理クライアント（DMClient）の構成に失敗しました。',
    en: 'Provisioning failed at the device management client (DMClient).',
    advice: askVendor,
  },
  80180021: {
    symbol: 'MENROLL_E_PROV_CSP_PFW',
    ja: 'Passport for Work（現在の Windows Hello for Business）の構成に失敗しました。',
    en: 'Provisioning failed at Passport for Work, now Windows Hello for Business.',
    advice: askVendor,
  },
  80180022: {
    symbol: 'MENROLL_E_PROV_CSP_MISC',
    ja: '専用のコードがない構成サービスプロバイダー（CSP）の構成に失敗しました。',
    en: 'Provisioning failed at a configuration service provider (CSP) that has no code of its own.',
    advice: askVendor,
  },
  80180023: {
    symbol: 'MENROLL_E_PROV_UNKNOWN',
    ja: '構成に失敗しましたが、どの構成サービスプロバイダー（CSP）かは示されていません。',
    en: 'Provisioning failed without saying at which configuration service provider (CSP).',
    advice: askVendor,
  },
  80180024: {
    symbol: 'MENROLL_E_PROV_SSLCERTNOTFOUND',
    ja: '構成で使う SSL 証明書が見つかりません。',
    en: 'The SSL certificate for the provisioning was not found.',
    advice: {
      ja: ['管理者が、配布する証明書とその保存先のストアを確認します。'],
      en: ['Have the administrator check the certificate that is delivered and the store that it goes to.'],
    },
  },
  80180025: {
    symbol: 'MENROLL_E_PROV_CSP_APPMGMT',
    ja: 'アプリ管理（EnterpriseAppManagement）の構成に失敗しました。',
    en: 'Provisioning failed at app management (EnterpriseAppManagement).',
    advice: askVendor,
  },
  80180026: {
    symbol: 'MENROLL_E_DEVICE_MANAGEMENT_BLOCKED',
    ja: 'グループポリシーなどにより、MDM による管理が禁止されています。',
    en: 'Management by MDM is blocked, for instance by Group Policy.',
    advice: {
      ja: [
        '管理者が、MDM の登録を無効にするグループポリシーがないか確認します。',
        'Configuration Manager など、ほかの仕組みで管理されていないか確認します。',
      ],
      en: [
        'Have the administrator look for a Group Policy that disables MDM enrolment.',
        'Check that the device is not managed by other means, such as Configuration Manager.',
      ],
    },
    told: managementBlocked,
  },
  80180027: {
    symbol: 'MENROLL_E_CERTPOLICY_PRIVATEKEYCREATION_FAILED',
    ja: '秘密鍵の作成に失敗しました。',
    en: 'The private key could not be created.',
    advice: {
      ja: ['TPM の状態を確認し、デバイスを再起動してからやり直します。'],
      en: ['Check the state of the TPM, restart the device and try again.'],
    },
  },
  80180028: {
    symbol: 'MENROLL_E_CERTAUTH_FAILED_TO_FIND_CERT',
    ja: '証明書による認証が求められましたが、使える証明書が見つかりません。',
    en: 'Authentication by certificate was asked for, but no certificate to use was found.',
    advice: {
      ja: ['認証に使う証明書がデバイスにあり、有効期限内であるか確認します。'],
      en: ['Check that the certificate for it is on the device and has not expired.'],
    },
  },
  80180029: {
    symbol: 'MENROLL_E_EMPTY_MESSAGE',
    ja: 'サーバーは成功と応答しましたが、メッセージの中身が空でした。',
    en: 'The server reported success but sent an empty message.',
    advice: tryAgain,
  },
  80180030: {
    symbol: 'MENROLL_E_USER_CANCELED',
    ja: '利用者が登録を取り消しました。',
    en: 'The user cancelled the enrolment.',
    advice: {
      ja: ['利用者に、最後まで登録を進めるよう依頼します。'],
      en: ['Ask the user to see the enrolment through to the end.'],
    },
  },
  80180031: {
    symbol: 'MENROLL_E_MDM_NOT_CONFIGURED',
    ja: '組織で MDM が構成されていません。',
    en: 'No MDM is configured for the organisation.',
    advice: {
      ja: ['管理者が、テナントの MDM の設定と、利用者が対象に含まれているかを確認します。'],
      en: ['Have the administrator check the MDM settings of the tenant and that the user is in scope.'],
    },
    told: mdmNotConfigured,
  },
  '8007065d': {
    symbol: 'E_DATATYPE_MISMATCH',
    ja: '受け取ったデータの型が、想定されたものと異なります。',
    en: 'The data that was received has another type than expected.',
    advice: askVendor,
  },
} satisfies Table<WindowsRow>
