import { defineError } from '../kit.ts'
import { portalContext } from './portal-context.ts'

/** A situation without a message: people say what they see. */
export const portalLayoutBroken = defineError({
  id: 'apns/portal-layout-broken',
  codeContext: portalContext,
  platforms: [],
  stage: 'portal',
  severity: 'warning',
  summary: {
    ja: 'Apple Push Certificates Portal の表示が崩れ、操作できません。',
    en: 'The Apple Push Certificates Portal is displayed wrongly and cannot be used.',
  },
  messages: [],
  keywords: [
    'Push Certificates Portal … 崩れ',
    'Push Certificates Portal … ボタン … 押せな',
    'Push Certificates Portal … 表示されな',
    'APCP … 崩れ',
    'APCP … ボタン … 押せな',
    'Push Certificates Portal … layout',
    'Push Certificates Portal … button … out of reach',
  ],
  unexplained: {
    ja: 'ブラウザの表示倍率や翻訳機能が原因になることが知られていますが、どちらが原因かは表示だけでは分かりません。',
    en: 'The zoom of the browser or its translation is known to cause this; the display does not tell which.',
  },
  advice: {
    ja: [
      'ブラウザの表示倍率を 100% に戻します。',
      'ページの翻訳機能を無効にし、英語のまま操作します。',
      'それでも直らない場合は、別のブラウザで開きます。',
    ],
    en: [
      "Set the browser's zoom back to 100%.",
      'Turn the translation of the page off and work with the English page.',
      'If that does not help, open it in another browser.',
    ],
  },
  source: ['bizmobile-register-push-certificate'],
})
