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
  told: {
    ja: [
      'iPhoneにプロファイルを入れようとしたら失敗って出て、理由が書いてない',
      '会社のプロファイルをiPadに入れる画面で、インストールを押しても入りません',
      '構成プロファイルのダウンロードはできたのに、設定アプリから入れられない',
      'プロファイルってやつが入らない。iPhoneを再起動してもだめでした',
      'MDMのプロファイルを手で入れてもらっているが、1台だけエラーで終わる',
      'キッティング中のiPadで構成プロファイルのインストールがこける',
      '新しいiPhoneにしたら、前と同じプロファイルが入れられなくなった',
      'メールで届いたプロファイルを開いて許可したのに、最後に失敗って言われる',
      'iOSの設定でプロファイルがダウンロード済みと出るけど、入れようとするとはねられる',
      'iPhoneの証明書のプロファイルが入らないとの問い合わせ。失敗としか出ないそうです',
      'iPhone プロファイル インストール 失敗',
      'パスコードを打ってから青いボタンを押すと一瞬で終了、構成は増えていない。iOSです',
      '業者に渡された.mobileconfigがどのiPadでも入らず、説明もなし',
      '古いプロファイルを消してから再挑戦、やっぱり無言でエラーのiPhone',
    ],
    en: [
      'tried to put the profile on my iPhone and it just says it failed',
      "The company profile won't go on my iPad, I press install and it stops",
      "profile is downloaded in Settings but I can't get it installed",
      "restarted the iPhone, the configuration profile still doesn't go in",
      'One single device ends with an error when the user installs the MDM profile by hand',
      'Profile install breaks while we set up a batch of iPads',
      "new iPhone and the same profile as before doesn't install",
      'opened the profile from the mail, allowed it, fails at the end',
      'User reports that the certificate profile fails on iOS without giving a reason',
      'iphone profile installation failed',
      'typed the passcode, pressed the blue button, over in a second and no new profile on iOS',
      '.mobileconfig from our contractor fails on every iPad without a word',
      'Removed the old profile, tried once more, same silent failure on the iPhone',
    ],
  },
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
