import { defineError } from '../kit.ts'

export const profileServerCertificateInvalid = defineError({
  id: 'platforms/profile-server-certificate-invalid',
  platforms: ['ios', 'ipados'],
  stage: 'install',
  summary: {
    ja: 'プロファイルのインストール中に、iOS・iPadOS が MDM サーバーの TLS サーバー証明書を信頼しませんでした（プッシュ証明書ではありません）。',
    en: 'iOS or iPadOS did not trust the TLS certificate of the MDM server while it installed a profile; this is not the push certificate.',
  },
  messages: [
    {
      ja: '"{url}"のサーバ証明書が無効です。',
      en: 'The server certificate for "{url}" is invalid.',
      verbatim: ['en'],
      expects: { url: { startsWith: 'http' } },
    },
  ],
  refines: 'platforms/profile-not-installed',
  unexplained: {
    ja: '証明書の期限切れ、名前の不一致、発行元が信頼されていないことのどれが原因かは、この文言だけでは判断できません。',
    en: 'The message does not show whether the certificate has expired, names another host, or comes from an issuer that is not trusted.',
  },
  advice: {
    ja: [
      'デバイスの日時が正しいか確認します。',
      'サーバーの管理者が、サーバー証明書の有効期限と、表示された URL のホスト名が証明書に含まれているかを確認します。',
      '社内の認証局が発行した証明書であれば、その認証局のルート証明書を先にデバイスへインストールし、信頼する設定にします。',
    ],
    en: [
      "Check the device's date and time.",
      'Have the administrator of the server check the expiry date of its certificate, and that the certificate names the host in the URL.',
      "If a certification authority of one's own issued it, install and trust the root of that authority on the device first.",
    ],
  },
  source: ['mdm-server#22', 'mdm-server#47', 'micromdm/micromdm#836'],
})
