import type { Localized } from '@shindan/core'

type Advice = Localized<readonly string[]>

export const readChain: Advice = {
  ja: [
    'まず、ErrorChain の最後（最も内側）の項目のドメインとコードを確認します。根本の原因はそこに示されます。',
    '対象のプロファイルの設定内容が、デバイスの OS バージョンと管理モードに対応しているか確認します。',
  ],
  en: [
    'Look at the domain and code of the last entry of the ErrorChain first: the root cause is there.',
    "Check that the profile's settings suit the device's OS version and its mode of management.",
  ],
}

export const correctProfile: Advice = {
  ja: [
    'エラーの詳細に示された項目を確認し、プロファイルの設定内容を修正します。',
    '修正したプロファイルを配信し直します。',
  ],
  en: [
    'Find the field that the details of the error name, and correct the settings of the profile.',
    'Deliver the corrected profile again.',
  ],
}

export const checkSupport: Advice = {
  ja: [
    '設定した値が、デバイスの機種と OS バージョンに対応しているか確認します。',
    '監視対象デバイス専用の設定であれば、デバイスが監視対象になっているか確認します。',
    '対応していない設定を外して配信し直すか、OS をアップデートします。',
  ],
  en: [
    "Check that the value is supported by the device's model and OS version.",
    'If the setting is for supervised devices only, check that the device is supervised.',
    'Leave out what is not supported and deliver the profile again, or update the OS.',
  ],
}

export const unlockDevice: Advice = {
  ja: [
    '利用者にデバイスのロックを解除してもらいます（解除後、デバイスは自動的にサーバーへ接続します）。',
    'しばらくしても完了しない場合は、管理コンソールからもう一度同期します。',
  ],
  en: [
    'Ask the user to unlock the device; it then connects to the server by itself.',
    'If it is still not done after a while, send the sync from the console once more.',
  ],
}

export const checkPushCertificate: Advice = {
  ja: [
    '管理コンソールに登録されているプッシュ証明書の有効期限とトピックを確認します。',
    '期限が切れている場合は、同じ Apple ID で同じ証明書を更新します。',
    'MDM プロファイルのトピックがプッシュ証明書のサブジェクト UID と一致しているか確認します。',
  ],
  en: [
    'Check the expiry date and the topic of the push certificate that the console uses.',
    'If it has expired, renew the same certificate with the same Apple ID.',
    'Check that the topic of the MDM profile is the subject UID of the push certificate.',
  ],
}

export const checkServer: Advice = {
  ja: [
    'デバイスのネットワーク接続と日時を確認し、もう一度試します。',
    'MDM サーバーが稼働しているか、メンテナンス中でないか確認します。',
  ],
  en: [
    "Check the device's network connection and its date and time, and try again.",
    'Check that the MDM server is running and not under maintenance.',
  ],
}

export const fetchProfileAgain: Advice = {
  ja: [
    '安定したネットワークで、プロファイルを取得するところからやり直します。',
    'プロファイルやチャレンジに期限または回数の制限がある場合は、使い切っていないか管理者が確認します。',
    '解消しない場合は、サーバーの管理者が、同じ時刻のログで応答の内容を確認します。',
  ],
  en: [
    'On a stable network, start again from fetching the profile.',
    'Where profile or challenge is limited in time or number, have the administrator check that it is not used up.',
    'If it persists, have the administrator of the server look at its answer in the log of that time.',
  ],
}

export const restartDevice: Advice = {
  ja: [
    'デバイスを再起動し、もう一度試します。',
    'ストレージの空き容量を確認します。',
    '解消しない場合は、デバイスの情報を添えて MDM の提供元に問い合わせます。',
  ],
  en: [
    'Restart the device and try again.',
    'Check that the device has free storage.',
    "If it persists, ask the vendor of the MDM, with the device's details.",
  ],
}

export const reportServer: Advice = {
  ja: ['ErrorChain の内容を添えて、MDM または認証局のサービスの提供元に問い合わせます。'],
  en: ['Report the ErrorChain to the vendor of the MDM or of the certification service.'],
}
