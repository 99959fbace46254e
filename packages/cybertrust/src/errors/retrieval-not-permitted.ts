import { defineError } from '../kit.ts'
import { codeContext } from './code-context.ts'

export const retrievalNotPermitted = defineError({
  id: 'cybertrust/retrieval-not-permitted',
  code: '503',
  codeContext,
  platforms: ['windows', 'macos'],
  stage: 'install',
  summary: {
    ja: 'サーバーが証明書の取得を許可しませんでした。資料では、取得できる期間が終わったことが原因とされています。',
    en: 'The server did not permit the retrieval of the certificate. The sources name one reason: the time for it is over.',
  },
  messages: [
    {
      ja: '503 証明書の取得が許可されていません。管理者にお問い合わせください。',
      en: '503 Retrieval of the certificate is not permitted. Please contact your administrator.',
      verbatim: ['ja'],
    },
    {
      ja: '503 証明書の取得が許可されていません。',
      en: '503 Retrieval of the certificate is not permitted.',
      verbatim: ['ja'],
    },
  ],
  told: {
    ja: [
      '証明書をもらってから一週間以上放っておいたら、入れられなくなっていました',
      '証明書の案内に気づくのが遅れて、今になって落とそうとしたら権限がない感じで止まります',
      '休み明けに証明書を入れようとしたら、もう期限が過ぎてるみたいで弾かれます',
      '一回目は途中で失敗して、数日後にもう一度証明書を取りに行ったら拒否されました',
      '昨日までは証明書取れたのに、今日は取得できないって出る。何も変えてません',
      '証明書の案内メールっていつまで使えるんですか?識別子を入れても落とせません',
      '同じPCの別のユーザーにも証明書を入れようとしたら、こっちはだめだった',
      '証明書を発行してから10日ほど経った社員が、Importerで取得できないと言っている',
      '初回インストールから3日以上経って別のWindowsプロファイルに証明書を入れようとしたら取れない',
      '証明書の取得期限が切れた利用者がいる。再発行しないとだめですか',
      '管理者サイトで発行してから7日を過ぎた証明書を取りに行かせたら許可されなかった',
      '共有PCで何人分かのプロファイルに順番に証明書を入れていたら、途中から取れなくなった',
      '証明書 取得 期限切れ',
      '育休から復帰した人の証明書、案内は去年のもの。ダウンロードが許されない',
      '先方から「有効な取得期間外」と説明された。証明書はどう出し直す?',
      '2台目に同じ識別子を流用、証明書の受け取りを断られた',
    ],
    en: [
      "I left the certificate mail for over a week and now I'm not allowed to get the certificate",
      "came back from holiday, tried to download my certificate, it's refused",
      "Worked halfway the first time, a few days later the certificate can't be fetched any more",
      "the certificate I got by mail last month won't download, something about permission",
      'How long is the certificate identifier in the mail good for? mine seems too old',
      "Second user on the same PC can't get the certificate, the first one could",
      'Certificate was issued ten days ago and the employee can no longer retrieve it with the Importer',
      'We passed the 7 day window for installing the certificate, do we have to reissue it?',
      'More than three days after the first install we tried another local profile and the certificate download was denied',
      'Shared PC, several Windows profiles: the certificate went in for two of them, then retrieval was blocked',
      'Cybertrust certificate not collected in time, user is denied when fetching it',
      'certificate retrieval period over',
      "Back from parental leave with last year's certificate mail, download not granted",
      'vendor explains the window for collecting the certificate has closed, how to reissue?',
      'used the same identifier for a second profile days later, no certificate handed out',
    ],
  },
  source: ['CT-21', 'CT-22'],
})
