import { defineError } from '../kit.ts'
import { codeContext } from './code-context.ts'

export const underMaintenance = defineError({
  id: 'cybertrust/under-maintenance',
  code: '501',
  codeContext,
  platforms: ['windows', 'macos'],
  stage: 'install',
  severity: 'warning',
  summary: {
    ja: 'サイバートラストのサービスがメンテナンス中で、証明書を取得できません。',
    en: 'The Cybertrust service is under maintenance, so no certificate can be retrieved.',
  },
  messages: [
    {
      ja: '501 ただ今、サービスメンテナンス中のためご利用いただけません。明日、改めて実施してください。',
      en: '501 The service is not available now because of maintenance. Please try again tomorrow.',
      verbatim: ['ja'],
      generic: true,
    },
    {
      ja: '501 ただ今、サービスがメンテナンス中のためご利用頂けません。',
      en: '501 The service is not available now because it is under maintenance.',
      verbatim: ['ja'],
      generic: true,
    },
  ],
  source: ['CT-15', 'CT-16'],
})
