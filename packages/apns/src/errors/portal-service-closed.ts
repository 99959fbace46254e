import { defineError } from '../kit.ts'
import { portalContext } from './portal-context.ts'

export const portalServiceClosed = defineError({
  id: 'apns/portal-service-closed',
  code: '-80010',
  codeContext: portalContext,
  platforms: ['macos'],
  stage: 'portal',
  summary: {
    ja: '要求したプッシュ証明書の種類は、Apple での提供が終わっています。',
    en: 'Apple no longer offers the kind of push certificate that was asked for.',
  },
  messages: [
    {
      ja: 'サービスの種類が無効です。',
      en: 'ServiceType is Invalid.',
      verbatim: ['en'],
      generic: true,
    },
  ],
  told: {
    ja: [
      'macOS Serverのプッシュ証明書を更新しようとしたら、種類がだめだと言われました',
      '古いMacサーバーのプロファイルマネージャ用の証明書がもう取れない',
      'Server.appからApple Push通知の証明書を更新できなくなった。終了したんですか',
      'Macのサーバーアプリでプッシュ証明書を取り直そうとすると、サービスの種類がおかしいって出る',
      'メールサーバーのプッシュ通知用にmacOS Serverの証明書を使っていたが、更新できない',
      '-80010って番号が出てAppleのプッシュ証明書が作れません',
      'Profile Managerの証明書が期限切れ間近なのに、Apple側で更新を受け付けてくれない',
      '去年までは更新できたMacサーバー用のプッシュ証明書が、今年は取得できない',
      'Dovecotで使うxaps用の証明書をAppleに申請したら断られた',
      'macOS Server 証明書 更新 終了',
      '社内の古いMac miniで動く共有サーバー、通知用の証明書だけ今年は門前払い',
      'アップルのサーバー製品は販売終了と聞いた。プッシュ証明書の代わりは?',
      'カレンダーの同期用に取っていたMac Serverの証明書、ボタンを押すと番号付きの拒否',
    ],
    en: [
      'tried to renew the push certificate of macOS Server, Apple says the type is no good',
      "The certificate for Profile Manager on our old Mac server can't be had any more",
      'Server.app no longer renews Apple push notification certificates, has it ended?',
      'we used the macOS Server push cert for mail push, now the renewal is denied',
      'error -80010 when making a push certificate on the Mac server',
      "Profile Manager certificate about to lapse and Apple doesn't accept the renewal",
      "last year the Mac server push certificates still renewed, this year they don't",
      'Requested a certificate for dovecot xaps from Apple and it was declined',
      'Is it still possible to get push certificates for macOS Server?',
      'macos server push certificate discontinued',
      "old Mac mini server in a corner, its notification certificate can't be prolonged this year",
      "heard Apple's server product is gone, what replaces its push certificate?",
      'Calendar push certificate on a Mac server, pressing renew ends with a negative number',
    ],
  },
  unexplained: {
    ja: 'macOS Server 用のプッシュ証明書の提供は 2024 年 10 月に終了しており、設定の変更では解決できません。',
    en: 'Push certificates for macOS Server ended in October 2024; no setting can change that.',
  },
  advice: {
    ja: [
      'macOS Server のプロファイルマネージャなど、終了したサービス用の証明書を要求していないか確認します。',
      'MDM 用のプッシュ証明書は、MDM の管理コンソールから取得した CSR を使い、Apple Push Certificates Portal で取得します。',
    ],
    en: [
      'Check whether the certificate is meant for a service that has ended, such as Profile Manager of macOS Server.',
      'A push certificate for MDM is made in the Apple Push Certificates Portal, from the CSR of the MDM console.',
    ],
  },
  source: ['dovecot-xaps-daemon#43'],
})
