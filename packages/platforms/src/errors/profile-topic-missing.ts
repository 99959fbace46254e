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
  told: {
    ja: [
      '立てたばかりのMDMで登録プロファイルを作ったら、項目が足りないとiPhoneに言われる',
      'プロファイル Topic ない',
      'プッシュ証明書を登録する前にMDMのプロファイルを配ってしまった',
      'MicroMDMの登録リンクをiPadで開くと、何かが抜けたプロファイルだと拒まれる',
      'プロファイルを手書きで作っていて、プッシュのUIDの欄をどうするか分からない',
      '試用中のMDM、APNsの設定を後回しにしたら端末が一台も登録できません',
      '開発者から渡されたMDMプロファイルが不完全だと、検証用のiPhoneに断られた',
      'Topicとは何ですか。iPadの登録でそれが無いと怒られました、MDMです',
    ],
    en: [
      'brand-new MDM, the iPhone says a field is lacking in the enrolment profile',
      'profile topic missing',
      'sent out the MDM profile before the push certificate was registered',
      'opening the MicroMDM enrolment link on an iPad, the profile is incomplete',
      'writing the profile by hand, what goes where the push UID belongs?',
      'trial MDM, left APNs for later and no device can enrol',
      'Developer gave us an MDM profile that my test iPhone calls unfinished',
      "what's a topic? iPad enrolment in the MDM complains there is none",
    ],
  },
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
