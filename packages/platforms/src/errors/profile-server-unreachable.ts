import { defineError } from '../kit.ts'

/** Any program says it: it is that of a profile beneath the first line of one, or beside MDM. */
export const profileServerUnreachable = defineError({
  id: 'platforms/profile-server-unreachable',
  codeContext: ['プロファイルをインストール', 'プロファイルのインストール', 'Profile Installation', 'MDM'],
  platforms: ['ios', 'ipados'],
  stage: 'install',
  summary: {
    ja: 'プロファイルのインストール中に、iOS・iPadOS がサーバーに接続できませんでした。',
    en: 'iOS or iPadOS could not reach a server while it installed a profile.',
  },
  messages: [
    {
      ja: 'サーバへの接続を確立できませんでした。',
      en: 'A connection to the server could not be established.',
      verbatim: ['ja', 'en'],
      generic: true,
    },
  ],
  refines: 'platforms/profile-not-installed',
  unexplained: {
    ja: 'デバイスのネットワークとサーバーのどちらに原因があるかは、この文言だけでは判断できません。',
    en: "The message does not show whether the device's network or the server is at fault.",
  },
  advice: {
    ja: [
      'ネットワークの安定した場所で、プロファイルを取得するところからやり直します。',
      '同じエラーが続く場合は、管理者が、デバイスのネットワークからサーバーに接続できるか確認します。',
    ],
    en: [
      'Where the network is stable, start again from fetching the profile.',
      "If the error stays, have the administrator check that the server can be reached from the device's network.",
    ],
  },
  source: ['cloudgate/ios-messages', 'micromdm/micromdm#893'],
})
