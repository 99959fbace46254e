import { mdmErrors } from './mdm-table.ts'
import { appLicenceMissing } from './told.ts'

export const commandErrors = [
  // `MCMDMErrorDomain` as far as it concerns apps and media.
  ...mdmErrors('MCMDMErrorDomain', 'install', {
    12023: {
      ja: 'アプリの iTunes Store ID を確認できません。',
      en: "The app's iTunes Store ID could not be validated.",
    },
    12024: { ja: 'アプリのマニフェストを検証できません。', en: "The app's manifest could not be validated." },
    12025: {
      ja: 'アプリはすでにインストールされています。',
      en: 'The app is installed already.',
      severity: 'info',
    },
    12026: {
      ja: 'アプリのライセンスが見つかりません。',
      en: 'No licence for the app was found.',
      told: appLicenceMissing,
    },
    12027: { ja: '指定したものはアプリではありません。', en: 'What was named is not an app.' },
    12028: {
      ja: 'アプリは引き換えを待つ状態ではありません。',
      en: 'The app is not waiting for a redemption.',
    },
    12029: { ja: '対象のアプリは MDM の管理対象ではありません。', en: 'The app is not managed by MDM.' },
    12030: { ja: '指定した URL が正しくありません。', en: 'The URL is not valid.' },
    12031: { ja: 'アプリのインストールが無効にされています。', en: 'Installing apps is disabled.' },
    12032: { ja: 'マニフェストに含まれるアプリが多すぎます。', en: 'The manifest holds too many apps.' },
    12033: { ja: 'マニフェストの内容が正しくありません。', en: 'The content of the manifest is not valid.' },
    12034: { ja: 'URL が HTTPS ではありません。', en: 'The URL is not HTTPS.' },
    12035: { ja: 'アプリを購入できません。', en: 'The app cannot be purchased.' },
    12036: {
      ja: '現在の状態ではアプリを削除できません。',
      en: 'The app cannot be removed in its present state.',
    },
    12037: { ja: '引き換えコードが正しくありません。', en: 'The redemption code is not valid.' },
    12038: {
      ja: '対象のアプリは管理されていません（12029 と同じ意味の別のコードです）。',
      en: 'The app is not managed; this is another code for the same as 12029.',
    },
    12039: {
      ja: 'Apple の一覧で未使用とされている MDM のコードです（12039）。',
      en: "This MDM code, 12039, is marked as unused in Apple's list.",
      severity: 'info',
    },
    12040: { ja: 'iTunes Store へのサインインが必要です。', en: 'A sign-in to the iTunes Store is needed.' },
    12041: { ja: '言語コードが不明です。', en: 'The language code is unknown.' },
    12042: { ja: '地域のコードが不明です。', en: 'The locale code is unknown.' },
    12043: { ja: 'メディアのダウンロードに失敗しました。', en: 'The download of media failed.' },
    12044: { ja: 'メディアの種類が正しくありません。', en: 'The type of the media is not valid.' },
    12045: {
      ja: 'メディアの置き換えの種類が正しくありません。',
      en: 'The type of the media replacement is not valid.',
    },
    12046: { ja: 'メディアの ID を確認できません。', en: 'The ID of the media cannot be validated.' },
    12047: {
      ja: '一括購入（VPP）のライセンスの割り当てが見つかりません。',
      en: 'No assignment of a volume purchase (VPP) licence was found.',
    },
    12063: { ja: '利用者が要求を拒否しました。', en: 'The user rejected the request.', severity: 'warning' },
    12064: { ja: '必要なライセンスが見つかりません。', en: 'The licence that is needed was not found.' },
    12065: {
      ja: 'システムに組み込まれたアプリは対象にできません。',
      en: 'The app is part of the system, so this cannot be done with it.',
    },
  }),

  // `MCMDMErrorDomain` as far as it concerns software updates.
  ...mdmErrors('MCMDMErrorDomain', 'sync', {
    12048: { ja: '適用できるアップデートはありません。', en: 'No update is available.', severity: 'info' },
    12049: {
      ja: 'アップデートの前に、デバイスのパスコードを消去する必要があります。',
      en: "The device's passcode has to be cleared before the update.",
    },
    12050: { ja: 'アップデートの確認に失敗しました。', en: 'The scan for updates failed.' },
    12051: {
      ja: 'アップデートをダウンロードしています。',
      en: 'The update is being downloaded.',
      severity: 'info',
    },
    12052: {
      ja: 'アップデートのダウンロードが完了しています。',
      en: 'The update has been downloaded.',
      severity: 'info',
    },
    12053: {
      ja: 'アップデートのダウンロードにはコンピューターが必要です。',
      en: 'The update can be downloaded only with a computer.',
    },
    12054: {
      ja: 'アップデートをダウンロードする空き容量が足りません。',
      en: 'There is not enough space to download the update.',
    },
    12055: {
      ja: 'アップデートをダウンロードするにはバッテリー残量が足りません。',
      en: 'There is not enough power to download the update.',
    },
    12056: {
      ja: 'アップデートをダウンロードするにはネットワークの条件が足りません。',
      en: 'The network is not good enough to download the update.',
    },
    12057: { ja: 'アップデートのダウンロードに失敗しました。', en: 'The download of the update failed.' },
    12058: {
      ja: 'アップデートをインストールしています。',
      en: 'The update is being installed.',
      severity: 'info',
    },
    12059: {
      ja: 'アップデートをインストールする前にダウンロードが必要です。',
      en: 'The update has to be downloaded before it can be installed.',
    },
    12060: {
      ja: 'アップデートをインストールする空き容量が足りません。',
      en: 'There is not enough space to install the update.',
    },
    12061: {
      ja: 'アップデートをインストールするにはバッテリー残量が足りません。',
      en: 'There is not enough power to install the update.',
    },
    12062: { ja: 'アップデートのインストールに失敗しました。', en: 'The installation of the update failed.' },
  }),

  // `MCMDMErrorDomain` as far as it concerns Lost Mode and the users of a shared device.
  ...mdmErrors('MCMDMErrorDomain', 'sync', {
    12066: {
      ja: '管理対象の紛失モードを有効にできませんでした。',
      en: 'Managed Lost Mode could not be enabled.',
    },
    12067: {
      ja: 'デバイスは管理対象の紛失モードではありません。',
      en: 'The device is not in managed Lost Mode.',
    },
    12068: {
      ja: 'デバイスの位置を特定できませんでした。',
      en: "The device's location could not be determined.",
    },
    12069: {
      ja: '管理対象の紛失モードを無効にできませんでした。',
      en: 'Managed Lost Mode could not be disabled.',
    },
    12070: { ja: 'デバイスのユーザーの一覧を取得できません。', en: "The device's users cannot be listed." },
    12071: { ja: '指定したユーザーは存在しません。', en: 'The specified user does not exist.' },
    12072: { ja: '指定したユーザーがログインしています。', en: 'The specified user is logged in.' },
    12073: {
      ja: '指定したユーザーに、まだ同期されていないデータがあります。',
      en: 'The specified user has data that is still to be synced.',
    },
    12074: { ja: 'ユーザーを削除できませんでした。', en: 'The user could not be deleted.' },
    12078: {
      ja: '紛失モードの間は使えないコマンドが送られました。',
      en: 'The command is not valid while the device is in Lost Mode.',
      advice: {
        ja: [
          '紛失モードを解除できる状況か確認します。',
          '紛失モードを解除してから、コマンドを送り直します。',
        ],
        en: ['Make sure that Lost Mode may be ended.', 'End Lost Mode and send the command again.'],
      },
      source: ['apple/device-location-command'],
    },
  }),
]
