import { defineError } from '../kit.ts'

export const profileMdmStatus = defineError({
  id: 'platforms/profile-mdm-status',
  platforms: ['ios', 'ipados'],
  stage: 'install',
  summary: {
    ja: 'プロファイルのインストール中に、サーバーがエラーのステータスコードを返しました。',
    en: 'A server answered with a status code of failure while iOS or iPadOS installed a profile.',
  },
  messages: [
    {
      ja: '"{url}"のMDMサーバから"{status}"というステータスコードが返されました。',
      en: 'The MDM server at "{url}" returned the status code "{status}".',
      verbatim: ['ja'],
    },
  ],
  refines: 'platforms/profile-not-installed',
  unexplained: {
    ja: 'ステータスコードを返した理由は、そのサーバーによって異なります。',
    en: 'Why a server answers with a status code depends on that server.',
  },
  advice: {
    ja: ['表示された URL のサーバーの管理者が、ログで理由を確認します。'],
    en: ['Have the administrator of the server at that URL look for the reason in its log.'],
  },
  source: ['cloudgate/ios-messages'],
})
