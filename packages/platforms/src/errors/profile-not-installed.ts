import { defineError } from '../kit.ts'

export const profileNotInstalled = defineError({
  id: 'platforms/profile-not-installed',
  codeContext: ['iPhone', 'iPad', 'iOS', 'MDM', '構成プロファイル', 'MCInstallationErrorDomain'],
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
      en: 'Installing the profile failed',
      verbatim: ['ja'],
      // So does Android, and what else has profiles.
      generic: true,
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
