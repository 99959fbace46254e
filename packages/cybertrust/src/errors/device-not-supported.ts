import { defineError } from '../kit.ts'
import { codeContext } from './code-context.ts'

/** Shown only by the URL of step 2 of the mail that is sent for Android (CT-69). */
export const deviceNotSupported = defineError({
  id: 'cybertrust/device-not-supported',
  codeContext,
  platforms: ['android'],
  stage: 'install',
  summary: {
    ja: 'Android の Chrome 専用の URL を、それ以外の環境で開いたと判定されました。',
    en: 'The server took it that a URL for Chrome on Android was opened elsewhere.',
  },
  messages: [
    {
      ja: '現在ご利用の端末では本サービスをご利用頂けません。管理者様より指定された端末でアクセスしてください。',
      en: 'This service cannot be used on your current device. Please access it from the device named by your administrator.',
      verbatim: ['ja'],
    },
    {
      ja: '現在ご利用の端末では本サービスをご利用頂けません。',
      en: 'This service cannot be used on your current device.',
      verbatim: ['ja'],
      generic: true,
    },
  ],
  told: {
    ja: [
      '証明書のメールの2番目のリンクをパソコンで開いたら、使えない端末だと言われました',
      'メールアプリからそのまま証明書のURLを押したら、対象外みたいな画面になる',
      'Androidのスマホなのに、証明書のページが指定の機種じゃないと言ってきます',
      'iPhoneで証明書のリンクを開いたんですけど、ここではだめと出ました',
      'タブレットのChromeで証明書のページを開いたらPC扱いされて、サービスが使えない',
      '証明書のURLをブラウザで開いても、この端末は違うみたいに弾かれる',
      '利用者がGmailの中のブラウザで証明書のURLを開いて、利用できない端末と表示されている',
      'ChromeのPC版サイトがオンのままAndroidで証明書ページを開いたら利用対象外になった',
      'Android用の証明書の案内をWindowsで開いてしまった社員から、使えないと問い合わせ',
      '標準ブラウザがFirefoxの端末で、証明書のステップ2のURLが開けない',
      '証明書 リンク 端末 対象外',
      '手順書のQRをiPadで読んだら、証明書の取得ページに入れてもらえない',
      'Android標準のSamsungのブラウザで証明書の二つ目のURLを踏んだら門前払い',
      'Edgeで証明書の案内を開いてURLをタップ。利用できる端末でどうぞと追い返された',
    ],
    en: [
      'opened the second link of the certificate mail on my computer and it says not for this device',
      "tapped the certificate URL in the mail app on my Android, page says I can't use it",
      "I do have an Android phone but the certificate page thinks it's something else",
      'tried the certificate link on my iPhone, it says use another device',
      'Chrome on my tablet is treated like a PC by the certificate page',
      "User opened the certificate link in Gmail's built-in browser and was turned away",
      'Desktop site was on in Chrome for Android, so the certificate page refused the device',
      'Employee opened the Android certificate instructions on Windows and was told it is not available there',
      'Firefox is the default browser and the step 2 certificate URL does not accept the phone',
      'certificate page device not supported',
      'scanned the certificate QR with my iPad, page sends me off',
      "Samsung's own browser on Android, second certificate URL turns me back",
      'Copied the certificate link into Edge on the phone, told to use the proper device',
    ],
  },
  source: ['CT-67', 'CT-68', 'CT-69'],
})
