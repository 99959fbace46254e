import type { Localized } from '@shindan/core'
import type { RenewalPart } from './missing.ts'

/** Where what belongs to a renewal is to be found. In our own words. */
export const whereToFind: { readonly [P in RenewalPart]-?: Localized } = {
  current: {
    ja: '使用中の証明書は、前回の更新のときに Apple Push Certificates Portal からダウンロードした .pem ファイルです。今回の更新の前なら、ポータルの「Download」でもう一度取得できます。',
    en: 'The certificate in use is the .pem file that was downloaded from the Apple Push Certificates Portal at the last renewal. Before this renewal, "Download" in the portal gives it again.',
  },
  renewed: {
    ja: '更新した証明書は、Apple Push Certificates Portal で「Renew」したあと、「Download」で取得した .pem ファイルです。',
    en: 'The renewed certificate is the .pem file that "Download" in the Apple Push Certificates Portal gives after "Renew".',
  },
  csr: {
    ja: '今回の CSR は、更新を始めるときに管理コンソールからダウンロードし、Apple のポータルに提出したファイルです。',
    en: "The CSR of this renewal is the file that was downloaded from the console at its beginning, and submitted to Apple's portal.",
  },
  privateKey: {
    ja: '秘密鍵は、今回の CSR を作成したときのものです。管理コンソールが CSR を作成したときは、手元にはありません。',
    en: 'The private key is the one that the CSR was made with. Where the console made the CSR, it is not in your hands.',
  },
  authorities: {
    ja: '発行元の証明書は、Apple PKI のページからダウンロードできます。',
    en: 'The certificates of the issuer can be downloaded from the page Apple PKI.',
  },
  inUse: {
    ja: 'サーバーが使っている証明書は、アップロードのあとに管理コンソールから取得したものです。',
    en: 'The certificate that the server uses is what the console gives after the upload.',
  },
  enrolledTopic: {
    ja: 'トピックは、登録済みのデバイスの MDM プロファイルの詳細か、ポータルの証明書の「i」で UID として確認できます。',
    en: 'The topic is in the details of the MDM profile on an enrolled device, and in the portal as the UID behind the "i" of the certificate.',
  },
  notes: {
    ja: 'Notes は、ポータルで CSR を提出するときに書く欄です。',
    en: 'Notes is the field of the portal beside the CSR.',
  },
  registered: {
    ja: '使用中の証明書がないのは、これが最初の登録か、登録を削除したときだけです。',
    en: 'Only before the first registration, and after it was deleted, is there no certificate in use.',
  },
}
