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
