import { defineError } from '../kit.ts'

/** A mail, not an error. Its sentence on enrolling devices again is true of revoking, and leads to panic. */
export const renewalReminder = defineError({
  id: 'apns/renewal-reminder',
  platforms: [],
  stage: 'portal',
  severity: 'warning',
  summary: {
    ja: 'プッシュ証明書の有効期限が近いことを知らせる、Apple からのメールです（UID が「com.apple.mgmt」で始まれば MDM 用の証明書です。件名が「Apple Push Services Certificate」なら、アプリ用です）。',
    en: 'It is the mail in which Apple says that a push certificate is about to expire. If its UID begins with "com.apple.mgmt", it is one of MDM; if its subject says "Apple Push Services Certificate", one of an app.',
  },
  messages: [
    {
      ja: 'Apple プッシュ通知サービスの証明書の有効期限',
      en: 'Apple Push Notification Service certificate expiration',
      verbatim: ['en'],
    },
    {
      ja: 'この証明書を失効させるか期限切れにすると、既存のデバイスを新しいプッシュ証明書で登録し直す必要があります。',
      en: 'Revoking or allowing this certificate to expire will require existing devices to be re-enrolled with a new push certificate.',
      verbatim: ['en'],
    },
  ],
  told: {
    ja: [
      'AppleからMDMの証明書がもうすぐ終わるって英語のメールが来ました。本物ですか',
      'アップルのメールに、全部の端末を入れ直す必要があると書いてあって焦っています。プッシュ証明書の件です',
      '上司宛てにAppleから証明書の期限の知らせが届き、転送されてきた。何をするもの?',
      'Apple Push 証明書 期限 メール 英語',
      'noreply@apple からプッシュ証明書が30日後に切れるとの連絡',
      'APNs証明書の満了が近いと案内が来たけど、うちのMDMでは何をすればいいですか',
      '前の会社のApple IDに紐づく証明書の期限メールが今も自分に来る',
      'Appleの通知メールにUIDが書いてあるが、どのMDMのプッシュ証明書のことか分からない',
      '迷惑メールに入っていたAppleからの証明書更新の催促、期限まであと10日でした',
      'Apple Push Services certificate will expire という件名のメール',
    ],
    en: [
      'Got an English mail from Apple that our MDM certificate is about to end, is it genuine?',
      'mail from Apple says devices must be enrolled again if the push certificate lapses, panic here',
      "My boss forwarded Apple's message about a certificate expiring next month",
      'apple push certificate expiration email',
      'noreply from Apple, thirty days left on the APNs certificate',
      "which MDM is it for? Apple's reminder only has a UID of the push certificate",
      "still receive Apple's certificate mails for my previous employer's Apple ID",
      "Apple's notice on the push certificate sat in the spam folder, ten days to go",
      'Your Apple Push Notification Service certificate will expire in 30 days',
      'Apple Push Services certificate will expire, is that the MDM one?',
    ],
  },
  unexplained: {
    ja: '年に一度の更新の時期を知らせるもので、障害ではありません。',
    en: 'It announces the yearly renewal; nothing has failed.',
  },
  advice: {
    ja: [
      'メールの件名が「Apple Push Services Certificate」であれば、MDM 用ではなくアプリ用の証明書の案内であるため、アプリの開発者に伝えます。',
      'メールに書かれた Apple ID で Apple Push Certificates Portal にサインインし、UID がメールと同じ証明書を確認します。',
      '「プッシュ証明書を更新する」（apns/renew）の手順で、その証明書を「Renew」で更新します。「Revoke」と「Create a Certificate」は使いません。',
      '期限が過ぎていても、デバイスを登録し直す前に、まず更新を試します。',
    ],
    en: [
      'If its subject says "Apple Push Services Certificate", it is about a certificate of an app and not of MDM: pass it on to the developers of the app.',
      'Sign in to the Apple Push Certificates Portal with the Apple ID that the mail names, and find the certificate with the UID of the mail.',
      'Follow "Renew a push certificate" (apns/renew) and "Renew" that one. Use neither "Revoke" nor "Create a Certificate".',
      'Even when it has expired, try the renewal before enrolling any device again.',
    ],
  },
  source: ['addigy/apns-notifications', 'aiir/mails-from-apple', 'bizmobile-q65'],
})
