import { defineError } from '../kit.ts'

export const profileNotInstalled = defineError({
  id: 'platforms/profile-not-installed',
  platforms: ['ios', 'ipados'],
  stage: 'install',
  summary: {
    ja: 'iOS・iPadOS が、プロファイルをインストールできませんでした（理由は 2 行目に表示されます）。',
    en: 'iOS or iPadOS could not install a profile, for the reason that its second line gives.',
  },
  messages: [
    {
      ja: 'プロファイルをインストールできませんでした',
      en: 'Profile Installation Failed',
      verbatim: ['ja', 'en'],
    },
    {
      ja: 'プロファイルのインストールに失敗しました',
      en: 'Profile Installation Failed',
      verbatim: ['ja', 'en'],
    },
  ],
  unexplained: {
    ja: '1 行目だけでは、原因を判断できません。',
    en: 'The first line alone does not show the cause.',
  },
  advice: {
    ja: ['エラー画面の 2 行目の文言を確認します。'],
    en: ['Read the second line of the message.'],
  },
  source: ['cloudgate/ios-messages', 'microsoft/ios-enrollment-errors'],
})
