import { mdmErrors } from './mdm-table.ts'

export const featureErrors = [
  ...mdmErrors('MCWebClipErrorDomain', 'install', {
    8000: { ja: 'Web クリップをインストールできません。', en: 'The Web Clip cannot be installed.' },
  }),

  ...mdmErrors('MCDeviceCapabilitiesErrorDomain', 'install', {
    26000: {
      ja: 'デバイスはブロック単位の暗号化に対応していません。',
      en: 'The device does not support encryption by block.',
    },
    26001: {
      ja: 'デバイスはファイル単位の暗号化に対応していません。',
      en: 'The device does not support encryption by file.',
    },
  }),

  ...mdmErrors('MCSettingsErrorDomain', 'sync', {
    28000: { ja: '設定する項目が不明です。', en: 'The item to set is unknown.' },
    28001: { ja: '壁紙の画像が正しくありません。', en: 'The image for the wallpaper is not valid.' },
    28002: { ja: '壁紙を設定できません。', en: 'The wallpaper cannot be set.' },
  }),

  ...mdmErrors('MCStoreErrorDomain', 'install', {
    30000: { ja: 'ストアでの認証に失敗しました。', en: 'The authentication with the store failed.' },
    30001: { ja: 'ストアからの応答が時間内にありませんでした。', en: 'The store did not answer in time.' },
  }),

  ...mdmErrors('MCSingleAppErrorDomain', 'install', {
    32000: {
      ja: 'シングル App モードに指定したアプリが多すぎます。',
      en: 'Too many apps are named for single app mode.',
    },
  }),

  ...mdmErrors('MCFontErrorDomain', 'install', {
    35000: { ja: 'フォントのデータが正しくありません。', en: 'The font data is not valid.' },
    35001: { ja: 'フォントのインストールに失敗しました。', en: 'The installation of the font failed.' },
    35002: {
      ja: '1 つのペイロードに複数のフォントがあります。',
      en: 'One payload holds more than one font.',
    },
  }),

  ...mdmErrors('MCHomeScreenLayoutErrorDomain', 'install', {
    43000: {
      ja: 'ホーム画面のレイアウトが複数指定されています。',
      en: 'More than one home screen layout is given.',
    },
  }),

  ...mdmErrors('MCNotificationSettingsErrorDomain', 'install', {
    44000: {
      ja: '通知の設定が複数指定されています。',
      en: 'More than one set of notification settings is given.',
    },
  }),

  ...mdmErrors('MCEDUClassroomErrorDomain', 'install', {
    45000: {
      ja: 'クラスルームの構成をインストールできません。',
      en: 'The classroom configuration cannot be installed.',
    },
    45001: {
      ja: '生徒用のクラスルームの構成がすでにインストールされています。',
      en: 'A classroom configuration for a student is installed already.',
    },
    45002: {
      ja: 'クラスルームで使う証明書が見つかりません。',
      en: 'The certificate for the classroom is not found.',
    },
    45003: {
      ja: 'クラスルームで使う ID 証明書が正しくありません。',
      en: 'The identity certificate for the classroom is not valid.',
    },
  }),

  ...mdmErrors('MCSharedDeviceConfigurationErrorDomain', 'install', {
    46000: {
      ja: '共有デバイスの構成が複数指定されています。',
      en: 'More than one shared device configuration is given.',
    },
  }),
]
