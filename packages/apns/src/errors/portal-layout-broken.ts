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
  told: {
    ja: [
      'Appleのプッシュ証明書の画面がぐちゃぐちゃで、更新のボタンが押せません',
      '証明書ポータルのRenewが画面の外にはみ出していてクリックできない',
      'アップルの証明書サイトを日本語に翻訳して見たら、配置がおかしくなった',
      'Push Certificates Portalの文字が重なって読めない',
      'プッシュ証明書のダウンロードボタンがどこにあるのか見えません。画面が切れてる',
      'ブラウザを拡大しているせいか、証明書ポータルの一覧が途中までしか出ない',
      'Chromeの翻訳を入れたままAPNs証明書のページを使ったら、ボタンが反応しなくなった',
      '小さいノートPCで証明書のポータルを開くと、アップロードの欄が隠れてしまう',
      'プッシュ証明書の更新サイト、レイアウトが変なんですけど、ブラウザは何を使えばいいですか',
      'アップル 証明書サイト 表示 おかしい',
      'タブレットを縦にして開いたらプッシュ証明書の操作欄が画面の彼方',
      'CSSが読み込まれていないような、文字だけの証明書ポータル。社内プロキシのせい?',
      'リモートデスクトップ越しだとApple側の証明書の表が潰れて触れない',
    ],
    en: [
      "Apple's push certificate page is all jumbled, I can't press Renew",
      'The renew button on the certificate portal is off the screen',
      'translated the Apple certificate site in the browser and now everything is misplaced',
      'Text on the push certificates portal overlaps',
      "can't see where to download the push certificate, the page is cut off",
      'Browser zoom makes the list of certificates on the Apple portal disappear halfway',
      "With Chrome's translation on, the buttons of the APNs certificate page do nothing",
      'on a small laptop the upload field of the push portal is hidden',
      'Which browser should I use for the Apple push certificate site? it looks weird in mine',
      'apple push portal page broken',
      'push certificate page comes up as plain text without styles, our proxy maybe',
      'Over remote desktop the table of certificates at Apple is squashed',
      'tablet held upright, controls of the push certificate are somewhere beyond the edge',
    ],
  },
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
