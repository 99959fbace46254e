import { defineError } from '../kit.ts'

export const playServicesUpdateRequired = defineError({
  id: 'bizmobile/play-services-update-required',
  platforms: ['android'],
  stage: 'enrolment',
  summary: {
    ja: 'Android の Google Play 開発者サービスが古いため、BizMobile Go! のアプリを実行できません。',
    en: 'The app of BizMobile Go! cannot run because the Google Play services on the device are too old.',
  },
  messages: [
    {
      ja: 'BizGo!MDMの実行にはGooglePlay開発者サービスの更新が必要です。',
      en: 'Google Play services must be updated to run BizGo!MDM.',
      verbatim: ['ja'],
    },
  ],
  told: {
    ja: [
      'BizMobileのアプリをAndroidで開いたら、先にGoogleのサービスを新しくしろと言われる',
      '新品のAndroidをBizMobileに登録しようとしたら、Google Playのなんとかが古いらしい',
      'BizGoのエージェントが起動しない。Play開発者サービスを上げればいいんですか',
      'BizMobile Play開発者サービス 古い',
      '在庫で寝かせていたAndroidをキッティングしたら、BizMobileのアプリが更新待ちで先に進まない',
      '更新の画面に飛ばされてもPlayストアで何も起きず、BizMobileの登録に戻れません',
      'Androidのタブレットだけ、BizMobile Goを入れると開発者サービスをアップデートしろと出る',
      '会社のWi-FiでGoogle Playが塞がれていて、BizMobileの登録前の更新ができない',
    ],
    en: [
      'The BizMobile app on my Android wants something from Google brought up to date first',
      'brand-new Android, BizMobile enrolment asks for newer Google Play services',
      "BizGo agent won't start on the tablet, is it the Play services?",
      'bizmobile google play services outdated',
      "Androids from old stock stop in BizMobile set-up because Google's services are too old",
      "tapped update, Play store does nothing, can't get back to the BizMobile enrolment",
      'our Wi-Fi blocks Google Play so the update BizMobile demands never loads',
      "Help desk: caller's Android says Play services need updating before BizMobile runs",
    ],
  },
  unexplained: {
    ja: '更新されていない理由（ネットワーク、空き容量など）は画面に表示されません。',
    en: 'The screen does not show why they were not updated, such as network or storage.',
  },
  advice: {
    ja: [
      '安定したネットワークに接続し、画面の案内から Google Play 開発者サービスを更新します。',
      '更新が終わったら、登録の操作をやり直します。',
    ],
    en: [
      'On a stable network, update Google Play services from where the screen leads.',
      'After that, go through the enrolment once more.',
    ],
  },
  source: ['bizmobile-work-profile'],
})
