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
    ja: 'プッシュ証明書の有効期限が切れ、登録済みのデバイスと通信できません（更新すれば再開できる見込みです）。',
    en: 'The push certificate has expired and enrolled devices cannot be reached; renewing it should bring them back.',
  },
  messages: [],
  keywords: certificates.flatMap((name) => expired.map((word) => `${name} … ${word}`)),
  told: {
    ja: [
      'プッシュ証明書の期限が昨日切れた。どうすればいい?',
      'プッシュ証明書が期限切れになってしまいました',
      'MDM証明書の有効期限を過ぎてから気づいた。今から更新しても間に合いますか',
      'APNs証明書が切れてしまった。端末は全部登録し直しですか',
      'プッシュ証明書 期限切れ 対処',
    ],
    en: [
      'our push certificate expired yesterday, what now?',
      'push certificate has expired, can it still be renewed?',
      'the MDM certificate expired last week, must all devices be enrolled again?',
      'apns certificate expired what to do',
    ],
  },
  source: ['CL-02', 'CL-31', 'LS-07', 'bizmobile-q65'],
})
