import { defineError } from '../kit.ts'
import { portalContext } from './portal-context.ts'

/** "Get Started" alone is said everywhere, so it counts only beside words of the portal. */
export const portalGetStarted = defineError({
  id: 'apns/portal-get-started',
  codeContext: portalContext,
  platforms: [],
  stage: 'portal',
  severity: 'warning',
  summary: {
    ja: 'Apple Push Certificates Portal に、証明書の一覧ではなく「Get Started」の画面が表示されています。',
    en: 'The Apple Push Certificates Portal shows "Get Started" instead of the list of certificates.',
  },
  messages: [],
  keywords: [
    'Push Certificates Portal … Get Started',
    'APCP … Get Started',
    'Get Started … Push Certificates Portal',
    'Get Started … APCP',
    'Get Started … 画面',
    'Get Started … 表示',
    'Get Started … instead of … certificates',
  ],
  source: ['LS-36', 'clomo-faq-53443'],
})
