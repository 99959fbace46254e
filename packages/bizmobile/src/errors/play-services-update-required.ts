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
