import { defineError } from '../kit.ts'
import { portalContext } from './portal-context.ts'

export const portalSignatureVerificationFailed = defineError({
  id: 'apns/portal-signature-verification-failed',
  code: '-80018',
  codeContext: portalContext,
  platforms: [],
  stage: 'portal',
  summary: {
    ja: 'Apple Push Certificates Portal が、CSR に付いた MDM ベンダーの署名を確認できませんでした。',
    en: "The Apple Push Certificates Portal could not verify the MDM vendor's signature of the CSR.",
  },
  messages: [
    {
      ja: '証明書の署名の検証に失敗しました',
      en: 'Certificate Signature Verification failed',
      verbatim: ['en'],
      generic: true,
    },
    {
      ja: '署名が無効なため、証明書の署名の検証に失敗しました。',
      en: 'Certificate Signature Verification failed because the signature is invalid.',
      verbatim: ['en'],
    },
    {
      ja: '署名用の証明書の有効期限が切れているため、証明書の署名の検証に失敗しました。',
      en: 'Certificate Signature Verification failed because the signing certificate is expired.',
      verbatim: ['en'],
    },
  ],
  told: {
    ja: [
      'CSRをAppleに出したら、MDM会社の署名が確かめられないと言われました',
      'プッシュ証明書の更新で、署名がおかしいって理由でポータルに弾かれる',
      'ベンダー署名用の証明書が切れていたらしく、CSRがアップルで通らない',
      'MicroMDMで署名したCSRをPush Certificates Portalに上げると署名が無効だと言われる',
      '自社でMDMを作っていて、mdmctlで署名した要求をポータルに出すとはねられます',
      'MDMベンダー証明書を更新した直後からAPNs証明書の申請が署名エラーになる',
      '中間証明書が古いままCSRに署名したせいで、Appleの検証を通らない',
      'MDM製品からもらった申請ファイルなのに、アップルのサイトで署名が正しくないと出ます',
      'SHA-1で署名したCSRを出したら、プッシュ証明書のポータルで拒否された',
      '署名のチェーンの順番が違うとプッシュ証明書を作れないのですか?',
      'CSR 署名 検証 失敗 アップル',
      '自作MDMの担当が変わり、ベンダー用の鍵で判を押したはずの要求をAppleが偽物扱い',
      'WWDRの中間証明書が切り替わった頃から、顧客のプッシュ証明書申請が軒並み不合格',
      'ベンダーに電話したら「署名サービスを直したのでCSRを取り直して」との返事',
    ],
    en: [
      "Apple can't confirm the MDM vendor's signature on our CSR",
      'The push certificate portal refuses the request because the signing is off',
      "our MDM vendor signing certificate had run out, so the CSR doesn't pass at Apple",
      "Signed the CSR with MicroMDM's mdmctl and the portal says the signature is bad",
      'We build our own MDM, the signed push request gets thrown out by the Apple portal',
      'Since we replaced the vendor certificate, push certificate requests fail on the signature',
      "old intermediate in the chain, Apple doesn't verify our signed CSR",
      "The request file came straight from the MDM and still Apple objects to how it's signed",
      'does the order of the chain matter when signing a push certificate CSR?',
      'csr signature verification apple',
      "since Apple's WWDR intermediate changed, our customers' push certificate requests all flunk",
      'Vendor on the phone: signing service repaired, fetch a new CSR',
      'new developer took over our home-made MDM, Apple regards its signed request as forged',
    ],
  },
  source: ['micromdm#723', 'micromdm#1067'],
})
