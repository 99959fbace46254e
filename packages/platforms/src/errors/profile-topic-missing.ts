import { defineError } from '../kit.ts'

export const profileTopicMissing = defineError({
  id: 'platforms/profile-topic-missing',
  platforms: ['ios', 'ipados'],
  stage: 'enrolment',
  summary: {
    ja: 'MDM プロファイルにトピック（プッシュ証明書の UID）が含まれていないため、インストールできません。',
    en: 'The MDM profile cannot be installed because it has no topic, that is the UID of a push certificate.',
  },
  messages: [
    {
      ja: '必須フィールド"Topic"がありません。',
      en: 'The required field "Topic" is missing.',
      verbatim: ['en'],
    },
    {
      ja: 'MDM ペイロード"{payload}"に Topic がありません。',
      en: 'The MDM payload "{payload}" is missing the topic.',
      verbatim: ['en'],
    },
  ],
  refines: 'platforms/profile-not-installed',
  unexplained: {
    ja: 'プロファイルを作成したサーバー側に原因があり、デバイスの情報からは判断できません。',
    en: 'The cause lies with the server that made the profile; the device does not show it.',
  },
  advice: {
    ja: [
      'サーバーの管理者が、MDM サーバーにプッシュ証明書が登録されているか確認し、なければ登録します。',
      '登録後に MDM プロファイルを作成し直し、デバイスで取得するところからやり直します。',
    ],
    en: [
      'Have the administrator of the server check that the MDM server has a push certificate, and register one if it has none.',
      'After that have the MDM profile made anew, and start again from fetching it on the device.',
    ],
  },
  source: ['micromdm/micromdm#496', 'micromdm/micromdm#830'],
})
