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
