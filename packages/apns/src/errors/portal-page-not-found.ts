import { defineError } from '../kit.ts'
import { portalContext } from './portal-context.ts'

export const portalPageNotFound = defineError({
  id: 'apns/portal-page-not-found',
  codeContext: portalContext,
  platforms: [],
  stage: 'portal',
  summary: {
    ja: 'Apple Push Certificates Portal が、アップロードのあとのページを表示できませんでした。',
    en: 'The Apple Push Certificates Portal could not show the page that follows the upload.',
  },
  messages: [
    {
      ja: 'お探しのページが見つかりません',
      en: "The page you're looking for can't be found",
      verbatim: ['en'],
      generic: true,
    },
  ],
  unexplained: {
    ja: 'Apple は原因を公開しておらず、サインインの期限切れとポータル側の不調のどちらが原因かは、画面からは分かりません。',
    en: 'Apple does not publish the cause; the page does not tell an ended session from a fault of the portal.',
  },
  advice: {
    ja: [
      'ポータルからサインアウトし、https://identity.apple.com/pushcert/ を開き直してサインインします。',
      '一覧に更新後の証明書が現れていないか確かめ、なければ同じ CSR をもう一度アップロードします。',
      '別のブラウザで、または時間をおいて試し、続く場合は Apple に問い合わせます。',
    ],
    en: [
      'Sign out of the portal, open https://identity.apple.com/pushcert/ anew and sign in.',
      'See whether the list shows the renewed certificate already; if not, upload the same CSR again.',
      'Try another browser or wait a while, and ask Apple if it goes on.',
    ],
  },
  source: ['apple-ios-mdm-server#8'],
})
