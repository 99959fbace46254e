import { defineError } from '../kit.ts'

/** The one report of it was never solved, so nothing is said of the cause. */
export const profileMdmCertificateInvalid = defineError({
  id: 'platforms/profile-mdm-certificate-invalid',
  platforms: ['ios', 'ipados'],
  stage: 'install',
  summary: {
    ja: 'プロファイルのインストール中に、iOS・iPadOS が MDM に使う証明書を受け付けませんでした。',
    en: 'iOS or iPadOS did not accept a certificate that MDM uses while it installed a profile.',
  },
  messages: [
    {
      ja: 'MDM証明書が無効です。',
      en: 'The MDM certificate is invalid.',
      verbatim: ['en'],
    },
  ],
  told: {
    ja: [
      'iPhoneにプロファイルを入れる最後で、MDMの証明書が有効じゃないと短く出る',
      'MDM証明書 無効 プロファイル iOS',
      '登録プロファイルの中の証明書が古くなっていたのか、iPadが新しく入れない',
      'プッシュ証明書の期限はまだあるのに、端末にはMDMの証明書が駄目だと言われる',
      'OSSのMDMを立てたばかり、iPhoneが証明書を理由にプロファイルを拒む',
      'どの証明書のことか書いていない。iPadのMDM登録で毎回同じ一行です',
      '去年作った登録用プロファイルをUSBで配っていたら、今年のiPhoneで証明書不可と出た',
      'ユーザーの画面に「証明書が正しくない」系の文、MDMのプロファイルを開いた直後とのこと',
    ],
    en: [
      "end of the profile install on my iPhone, a short line that the MDM certificate isn't good",
      'mdm certificate invalid profile ios',
      "certificate inside the enrolment profile may be out of date, iPad won't add it",
      'push certificate has months left, yet the device calls the MDM certificate bad',
      'freshly built open-source MDM, iPhone rejects the profile over a certificate',
      "doesn't say which certificate, every iPad MDM enrolment ends on that line",
      "we hand out last year's enrolment profile on a stick, this year's iPhones object to its certificate",
      'User sees something about a wrong certificate right after opening the MDM profile',
    ],
  },
  refines: 'platforms/profile-not-installed',
  unexplained: {
    ja: 'どの証明書を指す文言かは公開されておらず、プッシュ証明書とデバイスの ID 証明書のどちらも考えられます。',
    en: 'It is not published which certificate the message means: the push certificate and the identity of the device are both conceivable.',
  },
  advice: {
    ja: [
      'サーバーの管理者が、登録されているプッシュ証明書の有効期限と、プロファイルのトピックがその証明書の UID と同じかを確認します。',
      'プロファイルに含まれる（または SCEP で発行する）デバイスの ID 証明書が、有効期間内であるか確認します。',
      '解消しない場合は、デバイスのログにあるエラーのドメインとコードを添えて、MDM の提供元に問い合わせます。',
    ],
    en: [
      'Have the administrator of the server check the expiry date of its push certificate, and that the topic of the profile is the UID of that certificate.',
      'Check that the identity for the device, in the profile or issued through SCEP, is within its validity.',
      "If it persists, ask the vendor of the MDM, with domain and code of the error in the device's log.",
    ],
  },
  source: ['fleetdm/fleet#23720'],
})
