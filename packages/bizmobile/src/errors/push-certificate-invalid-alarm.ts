import { defineError } from '../kit.ts'

export const pushCertificateInvalidAlarm = defineError({
  id: 'bizmobile/push-certificate-invalid-alarm',
  affects: 'all-managed-devices',
  platforms: [],
  stage: 'push',
  summary: {
    ja: 'Push証明書が無効になっており、Apple のデバイスを管理できません。',
    en: 'The push certificate has become invalid, so Apple devices cannot be managed.',
  },
  messages: [
    {
      ja: 'Apple Push証明書が無効になっています',
      en: 'The Apple push certificate has become invalid',
      verbatim: ['ja'],
    },
  ],
  shownBy: { fact: 'bizmobile.invalidCertificateAlarm', value: true },
  told: {
    ja: [
      'BizMobileの管理画面に、Appleのプッシュ証明書がもう使えないという警告が出ています',
      'ビズモバイルのダッシュボードに赤いアラームが出て、iPhoneの操作が何も効かなくなった',
      'プッシュ証明書の更新を忘れていたら、BizMobile Goでアップルの端末が管理できなくなりました',
      'BizMobileでiPadにコマンドを送っても届かない。証明書のアラームが付いている',
      'Apple Push証明書を去年登録したきりで、今朝からコンソールに警告が表示される',
      '証明書が切れたみたいで、管理画面から会社のiPhoneに何も送れません。BizMobileです',
      'Go!のコンソールでプッシュ証明書のところが赤くなって同期もできない',
      '自分のiPhoneに会社のアプリが降ってこなくなった。情シスはプッシュ証明書がだめになったと言っている',
      'Appleのサイトでプッシュ証明書を失効させてしまい、BizMobileが無効だと知らせてきた',
      'BizMobileに登録した証明書とAppleで更新したものが食い違って、アラームが消えない',
      'BizMobile アラーム 証明書 無効',
      '紛失したiPhoneをBizMobileからロックしたいのに、証明書の警告が出ていて送れない',
      '上司に言われてBizMobileを開いたら、Apple側の証明書の行に×印。いつからか分かりません',
      'アップルとの契約更新を怠ったせいですか。BizMobileで林檎の端末だけ全滅です',
    ],
    en: [
      "BizMobile shows a warning that the Apple push certificate can't be used any more",
      'red alarm on the BizMobile dashboard and none of the iPhones obey',
      'We forgot to renew the push certificate and BizMobile Go lost control of the Apple devices',
      "commands from BizMobile don't reach the iPads, there's an alarm about the certificate",
      'push certificate was registered last year and since this morning the BizMobile console warns about it',
      "the Apple certificate ran out I guess, can't push anything to the iPhones from BizMobile",
      'My iPhone no longer gets company apps, IT says the push certificate in BizMobile has gone bad',
      'Somebody revoked the push certificate at Apple and BizMobile raised an alarm',
      'renewed the certificate at Apple but the BizMobile alarm does not go away',
      'bizmobile apple push certificate alarm',
      'Need to lock a lost iPhone from BizMobile, but the certificate alarm is on and nothing is sent',
      'vendor says our Apple push certificate in BizMobile is dead, since when?',
      'Androids in BizMobile are fine, Apple devices all out of reach, certificate marked as bad',
    ],
  },
  source: ['BM-07', 'BM-19'],
})
