import { defineError } from '../kit.ts'

export const pushCertificateExpiryNotice = defineError({
  id: 'bizmobile/push-certificate-expiry-notice',
  platforms: [],
  stage: 'console',
  severity: 'warning',
  summary: {
    ja: 'Push証明書の有効期限が近いことを知らせる、BizMobile Go! の通知です。',
    en: 'It is the notice of BizMobile Go! that the push certificate is about to expire.',
  },
  messages: [
    {
      ja: 'あと{days}日でユニットのApple Push 証明書有効期限が切れます。',
      en: "The unit's Apple push certificate expires in {days} days.",
      verbatim: ['ja'],
    },
  ],
  told: {
    ja: [
      'BizMobileから、Appleの証明書の残り日数が書かれたお知らせが来た。何をすればいい?',
      'ビズモバイルの管理画面に、プッシュ証明書があと1か月くらいで切れると出ています',
      'BizMobile Goのユニットの画面に証明書の期限のカウントダウンみたいな表示がある',
      'プッシュ証明書 期限 お知らせ BizMobile',
      'もうすぐApple Push証明書が切れるって通知、放っておいたら会社のiPhoneはどうなりますか',
      'まだ何も止まっていないけど、BizMobileから証明書を更新してと催促が来る',
      '引き継いだばかりのBizMobileで、Push証明書の満了が近いというアラートメールを受け取りました',
      '毎年この時期にBizMobileから来る証明書の更新案内、手順はどこにありますか',
      '証明書を更新したのに、BizMobileの残り日数の表示が減り続けている',
    ],
    en: [
      'BizMobile tells me how many days the Apple push certificate has left, what now?',
      "notice about the unit's certificate in the BizMobile console, due next month",
      'The BizMobile countdown for the push certificate is running, nothing broken so far',
      'bizmobile push certificate reminder',
      "If I ignore BizMobile's warning about the Apple certificate, what happens to our iPhones?",
      'took over BizMobile from a colleague and got an alert that the push certificate is nearly due',
      'every year BizMobile nags us to renew the APNs certificate, where are the steps?',
      'Renewed the certificate at Apple but BizMobile still counts the days down',
    ],
  },
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
