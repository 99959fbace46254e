import { defineError } from '../kit.ts'

/** A mistake that people know of before any screen tells them: a certificate made anew has a topic of its own. */
export const pushCertificateCreatedAnew = defineError({
  id: 'apns/push-certificate-created-anew',
  platforms: [],
  stage: 'portal',
  severity: 'critical',
  summary: {
    ja: 'プッシュ証明書を「Renew」で更新せず、「Create a Certificate」で新しく作成しました。新しい証明書はトピックが異なるため、アップロードすると登録済みのデバイスと通信できなくなります。',
    en: 'A push certificate was made anew with "Create a Certificate" instead of "Renew". Its topic is another one: once it is uploaded, the enrolled devices are lost.',
  },
  messages: [],
  told: {
    ja: [
      'Renewではなく Create a Certificate を押してしまいました',
      '更新のつもりで、プッシュ証明書を新しく作成してしまった',
      '間違えて新規でプッシュ証明書を作った。まだアップロードしていない',
      'APNs証明書を更新ではなく新規発行してしまいました。どうすればいいですか',
      'Apple のポータルで Renew を使わずに新しい証明書を作ってしまった',
      'プッシュ証明書 新規作成 してしまった',
      'Appleのポータルで証明書を作成してアップロードしてしまった',
      '更新ボタンではなく、新しい証明書を作るボタンを押した。今までのプッシュ証明書はまだ有効です',
      '前任者の手順どおりにしたら、プッシュ証明書が更新ではなく二つ目として一覧に増えた',
    ],
    en: [
      'I clicked Create a Certificate instead of Renew',
      'made a new push certificate instead of renewing the old one',
      'created a new APNs certificate by mistake, it is not uploaded yet',
      'pressed Create a Certificate in the Apple portal, not Renew, what now?',
      'we issued a brand new push certificate rather than renewing',
      'there are two push certificates in the Apple list now, I made a second one instead of renewing',
      'wrong button in the Apple portal: Create instead of Renew, the old push certificate is still valid',
      'used Create a Certificate for the yearly renewal of the push certificate',
    ],
  },
  // Apple gives each certificate that is made anew a topic of its own.
  proves: [{ fact: 'apns.topicUnchanged', value: false }],
  source: ['LS-37', 'LS-38'],
})
