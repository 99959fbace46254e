import { defineError } from '../kit.ts'

export const signOnCertificateRefused = defineError({
  id: 'platforms/sign-on-certificate-refused',
  code: 'ERR_BAD_SSL_CLIENT_AUTH_CERT',
  platforms: ['windows', 'macos', 'android', 'chromeos'],
  stage: 'console',
  summary: {
    ja: 'サインオン先のサーバーが、ブラウザの送ったクライアント証明書を拒否したか、証明書を受け取れませんでした。',
    en: 'The server refused the client certificate that the browser sent, or got none.',
  },
  messages: [],
  told: {
    ja: [
      'Chromeで業務サイトを開くと、証明書がどうのというSSLの画面で真っ白になる',
      '証明書を選ぶ窓でキャンセルを押したら、そのサイトに二度と入れなくなった',
      'ブラウザ クライアント証明書 拒否 サインオン',
      '別のブラウザなら証明書でログインできるのに、いつものChromeだけ繋がらない',
      '証明書を入れ直した直後、ブラウザが前の分を送っているようで締め出される',
      'Edgeで「クライアント認証の証明書が間違っている」みたいな英語。再起動で直る?',
      'Androidのブラウザから社内ポータルへ、証明書を提示できず門前払い',
      '失効済みの証明書が残っているMacで、サインオン先がSSLを切ってくる',
    ],
    en: [
      'Chrome shows an SSL page about my certificate when I open the company site',
      "pressed cancel in the certificate window and can't get into that site any more",
      'browser client certificate refused',
      "Another browser logs in with the certificate, my usual Chrome doesn't connect",
      'reinstalled the certificate, browser still sends the former one and is shut out',
      'Edge talks of a bad client auth certificate, does a restart help?',
      "can't present the certificate to the intranet portal from the Android browser",
      'A revoked certificate is still on the Mac, sign-on server cuts the SSL connection',
    ],
  },
  unexplained: {
    ja: 'ブラウザは拒否の理由を表示しないため、期限切れ、失効、選択の誤り、ブラウザの状態のどれかは判断できません。',
    en: 'The browser gives no reason: expiry, revocation, a wrong choice and the state of the browser are all possible.',
  },
  advice: {
    ja: [
      'ブラウザをすべて終了してから開き直し、このサービス用の証明書を選び直します。',
      '証明書の有効期限を確認します。',
      '解消しない場合は、別のブラウザで試し、管理者の案内に従って証明書をインストールし直します。',
    ],
    en: [
      'Quit the browser altogether, open it again and choose the certificate for this service.',
      'Check the expiry date of the certificate.',
      'If it persists, try another browser, and install the certificate again as the administrator says.',
    ],
  },
  source: ['gluegent/client-certificate-error', 'cloudgate/sign-on-troubleshooting'],
})
