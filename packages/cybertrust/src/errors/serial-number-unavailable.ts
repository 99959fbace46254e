import { defineError } from '../kit.ts'
import { codeContext } from './code-context.ts'

export const serialNumberUnavailable = defineError({
  id: 'cybertrust/serial-number-unavailable',
  code: 'SET_003',
  codeContext,
  platforms: ['chromeos'],
  stage: 'install',
  summary: {
    ja: 'Chromebook のシリアル番号を取得できませんでした。',
    en: 'The serial number of the Chromebook could not be retrieved.',
  },
  messages: [
    {
      ja: 'Chromebook のシリアル番号の取得ができませんでした。管理者に連絡してください。(SET_003)',
      en: 'The serial number of the Chromebook could not be obtained. Please contact your administrator. (SET_003)',
      verbatim: ['ja'],
    },
    {
      ja: '端末のシリアル番号の取得に失敗しました。管理者に連絡してください。(SET_003)',
      en: 'Obtaining the serial number of the device failed. Please contact your administrator. (SET_003)',
      verbatim: ['ja'],
      generic: true,
    },
    {
      ja: 'Chromebook のシリアル番号の取得ができませんでした。',
      en: 'The serial number of the Chromebook could not be obtained.',
      verbatim: ['ja'],
    },
  ],
  told: {
    ja: [
      'Chromebookで証明書を入れようとしたら、番号が読み取れないと言われました',
      'クロームブックに証明書用の拡張が入ってるのに、機械の番号が分からないって出ちゃう',
      '自分のChromebookじゃ証明書の設定が進まない。シリアルなんとかのエラー',
      '学校のChromebookで証明書の拡張を動かすと、管理者に連絡してになっちゃう',
      'Chromebookの証明書、シリアルってどこで見ますか?自動で入らないんです',
      'ChromeOSの端末だけ証明書が取れない。シリアルが空っぽになっているみたい',
      '管理対象になっていないChromebookで証明書の拡張機能を使ったら、シリアルが取れずに失敗した',
      'Chrome Enterpriseのライセンスが足りないChromebookで、証明書のインストールができない',
      'Google管理コンソールで事前設定をしないまま、Chromebookに証明書を入れさせてしまった',
      'Chromebookを登録解除したあと証明書の拡張が端末のシリアルを読めない',
      '拡張機能を強制インストールしたのに、Chromebookのシリアル番号が渡らず証明書が発行できない',
      'chromebook シリアル 証明書',
      '個人のGoogleアカウントで入ったChromebookだと証明書の拡張が端末の情報を拾わない',
      '組織部門を移したChromebookで、急に証明書の更新が製造番号なしで止まる',
      'SET_003 拡張機能 クロームブック',
    ],
    en: [
      "The certificate extension on my Chromebook can't read the machine's number",
      'certificate extension is there on the Chromebook but says it does not know the serial',
      "my Chromebook won't get its certificate, says ask the administrator",
      "where do I find the serial on a Chromebook? the certificate add-on doesn't fill it in",
      'Only the Chromebooks fail to get the certificate, the serial stays empty',
      'Unmanaged Chromebook: the certificate extension cannot see the serial number',
      'Not enough Chrome Enterprise licences, and the certificate install on the Chromebook stops at the serial number',
      "We skipped the preparation in the Google Admin console and the Chromebook certificate can't be installed",
      'Chromebook was deprovisioned, now the certificate extension gets no serial from it',
      'chromebook serial certificate',
      'signed in to the Chromebook with my private Google account, certificate extension gets no device info',
      'moved the Chromebook to another organisational unit, certificate renewal now lacks the serial',
      'SET_003 extension chromebook',
    ],
  },
  source: ['CT-74', 'CT-75'],
})
