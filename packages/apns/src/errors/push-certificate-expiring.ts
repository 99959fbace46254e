import { defineError } from '../kit.ts'

/** A situation without a message: a console, a calendar or a colleague says how many days are left. */
export const pushCertificateExpiring = defineError({
  id: 'apns/push-certificate-expiring',
  platforms: [],
  stage: 'push',
  severity: 'warning',
  summary: {
    ja: 'プッシュ証明書の有効期限が近づいています。デバイスとの通信はまだ続いています。',
    en: 'The push certificate is about to expire. Devices can still be reached.',
  },
  messages: [],
  told: {
    ja: [
      'プッシュ証明書があと2日で切れる',
      'プッシュ証明書の期限がもうすぐです。何をすればいいですか',
      'MDM証明書の有効期限があと1週間しかありません',
      'APNs証明書の期限が来週切れます',
      'プッシュ証明書 期限 近い 更新',
      '証明書の有効期限が今月末までだと言われた。更新しないとどうなりますか',
      'Appleのプッシュ証明書が明日切れるので急いで更新したい',
      '管理コンソールに、プッシュ証明書の残り日数が30日と出ている',
    ],
    en: [
      'our push certificate expires in 2 days',
      'the MDM push certificate is about to expire, what do we have to do?',
      'APNs certificate runs out next week',
      'push certificate expiring soon renew',
      'the Apple push certificate is due at the end of the month, what happens if we do nothing?',
      'the push certificate expires tomorrow and must be renewed at once',
      'the console shows 30 days left for the push certificate',
      'our push certificate will run out in a few days and nobody has renewed it',
    ],
  },
  unexplained: {
    ja: '年に一度の更新の時期が来ただけで、障害ではありません。',
    en: 'It is time for the yearly renewal; nothing has failed.',
  },
  advice: {
    ja: [
      '前回の更新に使った Apple ID で、Apple Push Certificates Portal にサインインできるか確認します。',
      '期限までに、「プッシュ証明書を更新する」（apns/renew）の手順で、使用中の証明書を「Renew」で更新します。「Create a Certificate」は使いません。',
      '更新した証明書をアップロードする前に、使用中の証明書とトピックが同じことを確かめます。',
    ],
    en: [
      'Check that the Apple ID of the last renewal can sign in to the Apple Push Certificates Portal.',
      'Before the date, follow "Renew a push certificate" (apns/renew) and "Renew" the certificate in use. Do not use "Create a Certificate".',
      'Before you upload the renewed certificate, check that its topic is that of the one in use.',
    ],
  },
  source: ['CL-02', 'LS-07', 'bizmobile-q65'],
})
