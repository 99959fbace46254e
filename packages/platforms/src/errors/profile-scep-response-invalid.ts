import { defineError } from '../kit.ts'

export const profileScepResponseInvalid = defineError({
  id: 'platforms/profile-scep-response-invalid',
  platforms: ['ios', 'ipados'],
  stage: 'install',
  summary: {
    ja: 'プロファイルのインストール中に、SCEP サーバーから正しい応答が得られませんでした。',
    en: 'The SCEP server gave no valid answer while iOS or iPadOS installed a profile.',
  },
  messages: [
    {
      ja: 'SCEP サーバは無効な応答を返しました。',
      en: 'The SCEP server returned an invalid response.',
      verbatim: ['ja', 'en'],
    },
  ],
  refines: 'platforms/profile-not-installed',
  unexplained: {
    ja: 'SCEP サーバーが何を返したかは、画面に表示されません。',
    en: 'The screen does not show what the SCEP server returned.',
  },
  advice: {
    ja: [
      'ネットワークの安定した場所で、プロファイルを取得するところからやり直します。',
      '同じエラーが続く場合は、SCEP サーバーの管理者が、ログで応答の内容を確認します。',
    ],
    en: [
      'Where the network is stable, start again from fetching the profile.',
      'If the error stays, have the administrator of the SCEP server look at the answer in its log.',
    ],
  },
  source: ['cloudgate/ios-messages', 'micromdm/micromdm#453', 'micromdm/micromdm#893'],
})
