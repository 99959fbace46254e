import { mdmErrors } from './mdm-table.ts'

/** Each meaning of a code to which Apple's list gives more than one, by the error's id. */
export const severalMeanings = {
  'apns/mdm-mc-apn-error-domain-11000': [
    { ja: 'APN をインストールできません。', en: 'The APN cannot be installed.' },
    { ja: 'カスタム APN がすでにインストールされています。', en: 'A custom APN is installed already.' },
  ],
} as const

export const networkErrors = [
  ...mdmErrors('MCAPNErrorDomain', 'install', {
    11000: {
      ja: 'APN をインストールできないか、別のカスタム APN がすでにインストールされています。',
      en: 'The APN cannot be installed, or a custom APN is installed already.',
    },
  }),

  ...mdmErrors('MCWiFiErrorDomain', 'install', {
    13000: { ja: 'Wi-Fi の設定をインストールできません。', en: 'The Wi-Fi settings cannot be installed.' },
    13001: { ja: 'Wi-Fi の接続にユーザー名が必要です。', en: 'The Wi-Fi settings need a user name.' },
    13002: { ja: 'Wi-Fi の接続にパスワードが必要です。', en: 'The Wi-Fi settings need a password.' },
    13003: { ja: 'Wi-Fi の構成を作成できません。', en: 'The Wi-Fi configuration cannot be created.' },
    13004: {
      ja: 'Wi-Fi の認証方式（EAP）を設定できません。',
      en: 'The authentication of the Wi-Fi network (EAP) cannot be set up.',
    },
    13005: {
      ja: 'Wi-Fi のプロキシを設定できません。',
      en: 'The proxy of the Wi-Fi network cannot be set up.',
    },
  }),

  ...mdmErrors('MCVPNErrorDomain', 'install', {
    15000: { ja: 'VPN の設定をインストールできません。', en: 'The VPN settings cannot be installed.' },
    15001: { ja: 'VPN の設定を削除できません。', en: 'The VPN settings cannot be removed.' },
    15002: {
      ja: 'ネットワークの構成を占有できません。',
      en: 'The network configuration cannot be locked for a change.',
    },
    15003: { ja: 'VPN で使う証明書が正しくありません。', en: 'The certificate for the VPN is not valid.' },
    15004: {
      ja: 'VPN の処理で、デバイスの内部でエラーが発生しました。',
      en: 'The device failed internally while it handled the VPN.',
    },
    15005: { ja: 'VPN のペイロードを読み取れません。', en: 'The VPN payload cannot be parsed.' },
  }),

  ...mdmErrors('MCGlobalHTTPProxyErrorDomain', 'install', {
    31000: {
      ja: 'グローバル HTTP プロキシの認証情報を適用できません。',
      en: 'The credentials of the global HTTP proxy cannot be applied.',
    },
    31001: {
      ja: 'グローバル HTTP プロキシの設定を適用できません。',
      en: 'The settings of the global HTTP proxy cannot be applied.',
    },
  }),

  ...mdmErrors('MCCellularErrorDomain', 'install', {
    36000: { ja: 'モバイル通信はすでに構成されています。', en: 'Cellular is configured already.' },
    36001: {
      ja: 'モバイル通信の処理で、デバイスの内部でエラーが発生しました。',
      en: 'The device failed internally while it handled cellular settings.',
    },
  }),

  ...mdmErrors('MCDomainsErrorDomain', 'install', {
    38000: {
      ja: 'ドメインの照合パターンが正しくありません。',
      en: 'A pattern for matching domains is not valid.',
    },
  }),

  ...mdmErrors('MCWebContentFilterErrorDomain', 'install', {
    40000: {
      ja: 'Web コンテンツフィルターの処理で、デバイスの内部でエラーが発生しました。',
      en: 'The device failed internally while it handled the web content filter.',
    },
    40001: {
      ja: 'Web コンテンツフィルターで使う証明書が正しくありません。',
      en: 'The certificate for the web content filter is not valid.',
    },
  }),

  ...mdmErrors('MCNetworkUsageRulesErrorDomain', 'install', {
    41000: {
      ja: 'ネットワーク使用ルールの処理で、デバイスの内部でエラーが発生しました（41000）。',
      en: 'The device failed internally while it handled network usage rules (41000).',
    },
    41001: {
      ja: 'ネットワーク使用ルールの構成が正しくありません。',
      en: 'The network usage rules are not valid.',
    },
    41002: {
      ja: 'ネットワーク使用ルールの処理で、デバイスの内部でエラーが発生しました（41002）。',
      en: 'The device failed internally while it handled network usage rules (41002).',
    },
  }),
]
