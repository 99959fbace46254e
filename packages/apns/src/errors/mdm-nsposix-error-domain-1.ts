import { defineError } from '../kit.ts'

/** The number says no more than "not permitted", and any program can report it: the sentence is what identifies it. */
export const mdmNsposixErrorDomain1 = defineError({
  id: 'apns/mdm-nsposix-error-domain-1',
  platforms: ['macos'],
  stage: 'install',
  summary: {
    ja: 'Mac が、システム用であるべきプロファイルをユーザー用として受け取り、インストールを拒否しました。',
    en: 'A Mac refused to install a profile that has to be for the system, because it came as one for a user.',
  },
  messages: [
    {
      ja: 'プロファイルはシステムプロファイルである必要があります。ユーザプロファイルには対応していません',
      en: 'The profile must be a system profile. User profiles are not supported',
      verbatim: ['en'],
    },
  ],
  told: {
    ja: [
      'Macにプロファイルを配ったら、システム用じゃないとだめだと断られた',
      'MDMから送った構成プロファイルが、ユーザー側に届いてしまってMacで入らない',
      '同じプロファイルがあるMacには入って、別のMacでは利用者用だからと拒否される',
      'Mac プロファイル システム ユーザー エラー',
      'ターミナルから個人用として入れようとしたプロファイルを、macOSが受け付けてくれない',
      'Macの利用者がログイン中だけ、MDMの設定がユーザープロファイル扱いで失敗する',
      'たまに失敗して、再送すると入るMacのプロファイル。スコープの問題と言われました',
      '自前MDMで、macOSのユーザーチャネルに間違ってVPNのプロファイルを流した',
    ],
    en: [
      'Mac refuses the profile because it has to be one for the system',
      "configuration profile from the MDM went to the user side and the Mac doesn't install it",
      'one Mac takes the profile, another calls it a user profile and declines',
      'mac profile system scope user',
      'tried to add the profile for my own account on macOS, not supported it says',
      "While someone's logged in to the Mac, MDM settings count as a user's profile and fail",
      "Profile on a Mac fails now and then, resend works, they say it's the scope",
      'sent the VPN profile down the macOS user channel by mistake',
    ],
  },
  unexplained: {
    ja: 'システム用に設定したプロファイルでも時々発生することが報告されていますが、原因は分かっていません。',
    en: 'It is reported now and then of profiles that are for the system; the cause is not known.',
  },
  advice: {
    ja: [
      'プロファイルの PayloadScope が System であるか確認します。',
      'コマンドが、ユーザーの接続ではなくデバイスの接続に送られているか確認します。',
      '正しい場合は、時間をおいて同じプロファイルを配信し直します。',
    ],
    en: [
      'Check that the PayloadScope of the profile is System.',
      'Check that the command goes to the connection of the device and not to that of a user.',
      'If both are right, deliver the same profile again after a while.',
    ],
  },
  source: ['micromdm#1083'],
})
