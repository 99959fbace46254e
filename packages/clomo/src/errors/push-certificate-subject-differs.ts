import { defineError } from '../kit.ts'

/** Not an error but a question: with "OK" the console goes on, and every enrolled device is lost (CL-30). */
export const pushCertificateSubjectDiffers = defineError({
  id: 'clomo/push-certificate-subject-differs',
  platforms: [],
  stage: 'console-upload',
  severity: 'critical',
  summary: {
    ja: '使用中のものとは別の MDM プッシュ通知用証明書がアップロードされたことを知らせる確認です。まだ答えていなければ、「OK」を押さず、キャンセルしてください。「OK」で登録すると、登録済みのデバイスと通信できなくなります。',
    en: 'The dialog tells that a push certificate other than the one in use was uploaded. If it is still open, press Cancel: registering the certificate with "OK" loses contact with the enrolled devices.',
  },
  messages: [
    {
      ja: '前回とサブジェクトが異なります',
      en: 'The subject differs from the last time',
      verbatim: ['ja'],
    },
  ],
  told: {
    ja: [
      'プッシュ証明書を入れ替えようとしたら、今までのと違うけどいいかって聞かれました。OK押して大丈夫?',
      'MDMの証明書の更新中です。アップロードの途中で、前回のものとは違うと言われました',
      '証明書をアップロードすると、前と違うようだが登録してよいかと聞かれる',
      'CLOMOに新しいAPNs証明書を上げたら確認の小窓が出た。押すのが怖い',
      '更新したはずのプッシュ証明書が別物扱いされて、本当に登録するのかと確認されます',
      '違うApple IDで証明書を作り直してしまい、CLOMOで前のものと一致しないと警告された',
      'APNs証明書を更新じゃなくて新規で作ったら、PANELで違うものだと言われました',
      '年に一回のプッシュ証明書の更新中、サブジェクトとかいうのが変わってると出て止まっています',
      'MDMのApple証明書をアップロードしたら、前のと中身が合わないけど続けるか聞いてくる。キャンセルすべき?',
      'UIDが去年のプッシュ証明書と違うことに気づかずCLOMOに上げようとして警告が出た',
      '証明書の一覧に似たのが二つあって、片方をRenewしてPANELに上げたら前回のものじゃないと出た',
      'OKを押したあとに全部のiPhoneと通信できなくなるって本当ですか。CLOMOの証明書更新の確認画面です',
      'CLOMO サブジェクト 異なる OK',
      'APNs更新の終盤で確認ダイアログ。課長はOKでいいと言うが、CLOMOの端末が切れないか不安',
      '複数のApple IDを使い分けていて、どれで発行したプッシュ証明書か不明のままCLOMOに登録、警告',
      'CLOMOの証明書差し替えでサブジェクト不一致。もう承諾してしまった、戻せますか',
    ],
    en: [
      'replacing the push certificate, it asks whether I really want a different one, is OK safe?',
      'CLOMO shows a confirmation when I upload the renewed APNs certificate, scared to press it',
      "My renewed push certificate is treated as another one than last year's",
      "We made the certificate under a different Apple ID and CLOMO warns that it doesn't match the previous one",
      'created a new push certificate instead of renewing, the panel says it is not the same',
      'yearly APNs renewal stuck: something about the subject having changed',
      'Uploading the Apple MDM certificate brings up a question because it is not the previous one, should I cancel?',
      "The UID of the push certificate is not last year's and CLOMO asks before going on",
      "two similar certificates in Apple's list, renewed one of them and CLOMO says it isn't the former one",
      "Is it true that pressing OK in CLOMO's certificate warning cuts off all iPhones?",
      'clomo subject differs from last time',
      'My boss says just press OK, but CLOMO asks about another subject in the push certificate',
      'several Apple IDs around, unsure which made this push certificate, CLOMO puts up a warning',
      "Already confirmed CLOMO's subject question about the certificate, can I undo it?",
    ],
  },
  // The subject holds the topic, which a renewal keeps.
  proves: [{ fact: 'apns.topicUnchanged', value: false }],
  source: ['CL-27', 'CL-28', 'CL-30'],
})
