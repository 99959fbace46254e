import type { Localized } from '@shindan/core'
import type { PushFileKind } from '../parse/push-file.ts'

/** What each kind of file is called. */
export const fileKindWords: { readonly [K in PushFileKind]: Localized } = {
  'mdm-push-certificate': { ja: 'MDM 用プッシュ証明書', en: 'MDM push certificate' },
  'app-push-certificate': {
    ja: 'アプリ用プッシュ証明書（MDM 用ではありません）',
    en: 'App push certificate (not for MDM)',
  },
  'mdm-vendor-certificate': { ja: 'MDM ベンダーの署名用証明書', en: 'Signing certificate of an MDM vendor' },
  'other-certificate': { ja: 'そのほかの証明書', en: 'Another certificate' },
  csr: { ja: '証明書署名要求（CSR）', en: 'Certificate signing request (CSR)' },
  'vendor-signed-csr': { ja: 'ベンダー署名付き CSR', en: 'CSR signed by the MDM vendor' },
  'private-key': { ja: '秘密鍵', en: 'Private key' },
  'encrypted-private-key': { ja: '暗号化された秘密鍵', en: 'Encrypted private key' },
  'public-key': { ja: '公開鍵', en: 'Public key' },
  pkcs12: { ja: 'PKCS#12 ファイル（.p12、.pfx）', en: 'PKCS#12 file (.p12, .pfx)' },
  pkcs7: { ja: 'PKCS#7 ファイル（.p7b）', en: 'PKCS#7 file (.p7b)' },
  unreadable: { ja: '読み取れないファイル', en: 'Unreadable file' },
}
