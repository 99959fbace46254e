import { defineError } from '../kit.ts'

/** A service says it, whoever issued the certificate. The document names no cause: what may be behind it is inferred. */
export const signOnCertificateInvalid = defineError({
  id: 'platforms/sign-on-certificate-invalid',
  platforms: ['windows', 'macos', 'ios', 'ipados', 'android', 'chromeos'],
  stage: 'console',
  summary: {
    ja: 'サインオンで選択したクライアント証明書を、サービスが受け付けませんでした（インストールのエラーではありません）。',
    en: 'A service did not accept the client certificate that was chosen at sign-on; installing it is not what failed.',
  },
  messages: [
    {
      ja: '無効な証明書が選択されました。',
      en: 'An invalid certificate was selected.',
      verbatim: ['ja'],
    },
  ],
  told: {
    ja: [
      '社外からクラウドにログインするとき証明書を選んだら、それじゃないと言われました',
      '証明書は入っているのに、SSOの画面で選ぶと使えない扱いになる',
      'サインオン 証明書 無効 選択',
      '選ぶ窓に似た名前の証明書が三つ出て、どれを押しても通りません',
      '更新後の古いクライアント証明書を押してしまったら、以後ずっと同じ結果になる',
      'CloudGateに入れない。証明書を選んだ直後にダメ出しされます',
      '昨年度発行の証明書のまま出張先で業務システムを開こうとして締め出された',
      '利用者から、証明書の選択まではいくがその先で蹴られるとの電話。期限は来月まである',
      'iPadに別サービス用の証明書しか入っておらず、ログインで弾かれた模様',
      '証明書でログインしようとすると、無効な証明書と言われる',
    ],
    en: [
      "picked my certificate at the cloud login and it says that's not the one",
      'certificate is installed but single sign-on treats it as no good when I choose it',
      'sign-on invalid certificate selected',
      'three certificates with similar names in the chooser, none gets me in',
      'clicked the old client certificate after the renewal, same result ever since',
      "CloudGate won't let me in right after the certificate choice",
      "used last year's certificate on a business trip and got locked out of the web system",
      "Caller gets as far as choosing the certificate, then is turned away, it's good until next month",
      'iPad only carries the certificate of another service, login refused it',
      "logging in with my certificate, it's called invalid",
    ],
  },
  unexplained: {
    ja: '証明書の期限切れや失効、別の証明書の選択が考えられますが、画面からは判断できません。',
    en: 'The certificate may have expired or been revoked, or another one was chosen; the screen does not tell.',
  },
  advice: {
    ja: [
      '証明書を選ぶ画面で、このサービス用の証明書を選んでいるか確認します（選び直すには、ブラウザを再起動します）。',
      'その証明書の有効期限を確認します。',
      '管理者が、その証明書が失効されていないか確認し、必要であれば発行し直します。',
    ],
    en: [
      'Check that the certificate chosen is the one for this service; restart the browser to be asked again.',
      'Check the expiry date of that certificate.',
      'Have the administrator check that it has not been revoked, and issue a new one if need be.',
    ],
  },
  source: ['cloudgate/sign-on-troubleshooting'],
})
