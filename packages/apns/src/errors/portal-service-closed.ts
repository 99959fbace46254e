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
