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
  told: {
    ja: [
      'Appleの証明書のサイトでCSRを上げたら、ページがないって出ちゃいました',
      'プッシュ証明書の更新でアップロードを押したあと、存在しないページに飛ばされる',
      '証明書ポータルで送信したら404みたいな画面。更新できたのかどうか分からない',
      'APNs証明書のUploadを押すと、ポータルが見つからないページに切り替わる',
      'プッシュ証明書のサイトを開きっぱなしにしてからCSRを出したら、変なページに飛んだ',
      'Push Certificates Portalで更新の途中、次の画面が開けない',
      'Safariでアップルの証明書ポータルにCSRを送ると、毎回ページなしになります',
      'identity.apple.comに証明書の申請を上げたところで探しているものがないと言われた',
      'MDM証明書のCSRを送信したら白いページにアップルのロゴと、ページがない旨の文だけ出た',
      'プッシュ証明書 アップロード 404',
      '送信ボタンの先が真っ白、アップルロゴのみ。MDMの期限が迫って冷や汗',
      '昼休みを挟んで戻ったら証明書ポータルの続きが消滅していた',
      '広告ブロッカーを外してもCSR提出後の行き先が迷子、Appleに障害?',
    ],
    en: [
      "uploaded the CSR at Apple's certificate site and landed on a missing page",
      "After I press Upload for the push certificate it goes to a page that doesn't exist",
      '404-like screen on the push portal after sending the request, was the certificate renewed or not?',
      'The Apple push certificate portal jumps to nowhere after the upload',
      'left the certificate portal open for long, then sent the CSR and got a dead page',
      'in Safari every CSR upload to the Apple portal ends on a not-found screen',
      'identity.apple.com throws me out to an error page in the middle of the push renewal',
      "Can't reach the download step, the portal page behind the CSR upload is gone",
      "The push certificate site shows only the Apple logo and that there's no such page",
      'push certificate upload 404',
      'Came back from lunch, the next step of the certificate portal had vanished',
      'white page with an Apple logo after submit, MDM deadline is close',
      'switched the ad blocker off, CSR still leads to a lost page at Apple',
    ],
  },
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
