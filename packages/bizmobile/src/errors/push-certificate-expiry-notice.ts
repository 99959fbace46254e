import { defineError } from '../kit.ts'

export const pushCertificateExpiryNotice = defineError({
  id: 'bizmobile/push-certificate-expiry-notice',
  platforms: [],
  stage: 'console',
  severity: 'warning',
  summary: {
    ja: 'プッシュ証明書の有効期限が近いことを知らせる、BizMobile Go! の通知です。',
    en: 'It is the notice of BizMobile Go! that the push certificate is about to expire.',
  },
  messages: [
    {
      ja: 'あと{days}日でユニットのApple Push 証明書有効期限が切れます。',
      en: "The unit's Apple push certificate expires in {days} days.",
      verbatim: ['ja'],
    },
  ],
  unexplained: {
    ja: '年に一度の更新の時期を知らせるもので、障害ではありません。',
    en: 'It announces the yearly renewal; nothing has failed.',
  },
  advice: {
    ja: [
      '前回の更新に使った Apple ID とパスワードで、Apple Push Certificates Portal にサインインできるか確認します。',
      '期限までに、「プッシュ証明書を更新する」（apns/renew）の手順で、使用中の証明書を「Renew」で更新します。',
    ],
    en: [
      'Check that the Apple ID of the last renewal can sign in to the Apple Push Certificates Portal.',
      'Before that day, follow "Renew a push certificate" (apns/renew) and "Renew" the certificate in use.',
    ],
  },
  source: ['bizmobile-push-renewal'],
})
