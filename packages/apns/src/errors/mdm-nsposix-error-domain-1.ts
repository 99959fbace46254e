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
