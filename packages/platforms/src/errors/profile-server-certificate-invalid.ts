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
  told: {
    ja: [
      'iPhoneにMDMのプロファイルを入れたら、サーバー側の証明書がおかしいと住所付きで出た',
      '自前MDMのSSLを更新し忘れ、iPadの登録プロファイルが入らない',
      'プロファイル サーバ証明書 無効',
      '社内の認証局で作ったHTTPSの証明書をiPhoneが信じてくれず、MDM登録で詰まる',
      'IPアドレスでMDMサーバーを指定したプロファイル、iOSに名前違いで断られます',
      "Let's Encryptの中間を入れ忘れて、iPadだけプロファイルのインストールに失敗",
      'プッシュ証明書は正常。なのにプロファイルを入れるときサーバーの証明がダメと言われた',
      '会社の登録用リンクを踏んだら、iPhoneに安全でないサーバーのような警告、プロファイルは入らず',
    ],
    en: [
      "MDM profile on my iPhone: the server's own certificate is bad, with an address",
      'forgot to renew SSL on our own MDM, enrolment profile fails on iPads',
      'profile server certificate invalid',
      "iPhone doesn't believe the HTTPS certificate from our internal CA, MDM enrolment stuck",
      'profile names the MDM server by IP address, iOS says the name differs',
      "Intermediate of Let's Encrypt missing, profile install fails on iPads only",
      "push certificate is good, still the profile says the server can't prove itself",
      "followed the company's enrolment link, iPhone warned about the server, no profile",
    ],
  },
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
