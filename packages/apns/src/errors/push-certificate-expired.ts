import { defineError } from '../kit.ts'

const certificates = ['プッシュ証明書', 'Push 証明書', 'MDM証明書', 'APNs証明書']
const expired = ['期限が切れてしま', '期限切れになってしま', '期限を過ぎてしま']

/** A situation without a message: the console shows a date, and people say that it has passed. */
export const pushCertificateExpired = defineError({
  id: 'apns/push-certificate-expired',
  codeContext: certificates,
  platforms: [],
  stage: 'push',
  severity: 'critical',
  summary: {
    ja: 'プッシュ証明書の有効期限が切れ、登録済みのデバイスと通信できません。',
    en: 'The push certificate has expired and enrolled devices cannot be reached.',
  },
  messages: [],
  keywords: certificates.flatMap((name) => expired.map((word) => `${name} … ${word}`)),
  told: {
    ja: [
      'プッシュ証明書の期限が昨日切れた。どうすればいい?',
      'プッシュ証明書が期限切れになってしまいました',
      'MDM証明書の有効期限を過ぎてから気づいた。今から更新しても間に合いますか',
      'APNs証明書が切れてしまった。端末は全部登録し直しですか',
      'MDM証明書の期限切れ。有効期限が昨日で切れたのに更新していなかった',
      'プッシュ証明書 期限切れ 対処',
      'プッシュ証明書の更新を忘れていた',
      '更新の担当が休みのあいだに、Appleのプッシュ証明書の期限を過ぎてしまった',
      '連休明けに見たら、MDMのプッシュ証明書の有効期限が先週までになっていた',
      '年に一度のAPNs証明書の更新を忘れて期限切れ。端末に命令が届かない',
    ],
    en: [
      'our push certificate expired yesterday, what now?',
      'push certificate has expired, can it still be renewed?',
      'the MDM certificate expired last week, must all devices be enrolled again?',
      'our MDM push cert expired yesterday',
      'apns certificate expired what to do',
      'nobody renewed the Apple push certificate in time and it ran out over the holidays',
      'we forgot the yearly renewal, the push certificate is past its date and no command arrives',
      'is it too late to renew an MDM push certificate that ran out a week ago',
      'push certificate past its expiry date, devices do not answer',
    ],
  },
  source: ['CL-02', 'CL-31', 'LS-07', 'bizmobile-q65'],
})
