import { defineError } from './kit.ts'

/** Any MDM server can answer like this; only this host and status are Cybertrust's (CT-43). */
const cybertrustRefused = {
  url: { startsWith: 'https://cybertrust.deviceid.ne.jp/' },
  status: { equals: '403' },
}

/** The document gives one list of causes for all three texts and does not say which belongs to which (CT-44). */
export const profileNotInstalled = defineError({
  id: 'profile-not-installed',
  platforms: ['ios', 'ipados'],
  stage: 'install',
  summary: {
    ja: 'iOS・iPadOS が、証明書を含むプロファイルをインストールできませんでした。',
    en: 'iOS or iPadOS could not install the profile that holds the certificate.',
  },
  messages: [
    {
      ja: 'プロファイルをインストールできませんでした',
      en: 'Profile Installation Failed',
      verbatim: ['ja', 'en'],
    },
    {
      ja: 'プロファイルをインストールできませんでした サーバへの接続を確立できませんでした。',
      en: 'Profile Installation Failed. A connection to the server could not be established.',
      verbatim: ['ja', 'en'],
    },
    {
      ja: 'サーバへの接続を確立できませんでした。',
      en: 'A connection to the server could not be established.',
      verbatim: ['ja', 'en'],
    },
    {
      ja: 'プロファイルをインストールできませんでした SCEP サーバは無効な応答を返しました。',
      en: 'Profile Installation Failed. The SCEP server returned an invalid response.',
      verbatim: ['ja', 'en'],
    },
    {
      ja: 'SCEP サーバは無効な応答を返しました。',
      en: 'The SCEP server returned an invalid response.',
      verbatim: ['ja', 'en'],
    },
    {
      ja: 'プロファイルをインストールできませんでした "{url}"のMDMサーバから"{status}"というステータスコードが返されました。',
      en: 'Profile Installation Failed. The MDM server at "{url}" returned the status code "{status}".',
      verbatim: ['ja'],
      expects: cybertrustRefused,
    },
    {
      ja: '"{url}"のMDMサーバから"{status}"というステータスコードが返されました。',
      en: 'The MDM server at "{url}" returned the status code "{status}".',
      verbatim: ['ja'],
      expects: cybertrustRefused,
    },
  ],
  source: ['CT-40', 'CT-41', 'CT-42', 'CT-43', 'CT-44'],
})
