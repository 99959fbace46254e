import { guarded } from '../problem/index.ts'
import type { Localized } from '../text/locale.ts'
import type { CertificateField, CertificateFlaw } from './flaws.ts'

const fields: { readonly [F in CertificateField]: Localized } = {
  version: { ja: 'バージョン', en: 'version' },
  signature: { ja: '署名アルゴリズム', en: 'signature algorithm' },
  issuer: { ja: '発行者', en: 'issuer' },
  notBefore: { ja: '有効期間の開始', en: 'start of the validity' },
  notAfter: { ja: '有効期間の終了', en: 'end of the validity' },
  subject: { ja: 'サブジェクト', en: 'subject' },
  subjectPublicKeyInfo: { ja: '公開鍵', en: 'public key' },
  extensions: { ja: '拡張', en: 'extensions' },
}

/** Says a flaw of a certificate in words. */
export const flawText = guarded(['flaw'], 'a flaw of a certificate', textOf)

function textOf(flaw: CertificateFlaw): Localized {
  switch (flaw.kind) {
    case 'field-malformed': {
      const { ja, en } = fields[flaw.field]
      return {
        ja: `${ja}が、証明書の規格（RFC 5280）どおりに書かれていません。`,
        en: `The ${en} is not written as certificates have it (RFC 5280).`,
      }
    }
    case 'field-unexpected':
      return {
        ja: '項目が重複しているか、末尾に余分なデータがあります。',
        en: 'A field stands there twice, or data follows behind the last one.',
      }
    case 'extension-repeated':
      return {
        ja: `拡張 ${flaw.oid} が重複しています。`,
        en: `The extension ${flaw.oid} stands there twice.`,
      }
    case 'encoding-malformed':
      return { ja: 'データが DER の規則に合っていません。', en: 'Its data breaks the rules of DER.' }
    case 'version-below-extensions':
      return {
        ja: '拡張がありますが、バージョンが 3 ではありません。',
        en: 'It has extensions, which need version 3, and is of another version.',
      }
    case 'serial-too-long':
      return {
        ja: 'シリアル番号が 20 オクテットを超えています。',
        en: 'The serial number is longer than 20 octets.',
      }
    case 'serial-not-positive':
      return { ja: 'シリアル番号が正の数ではありません。', en: 'The serial number is not above zero.' }
    case 'key-unknown':
      return {
        ja: '公開鍵の種類に対応していません。',
        en: 'The public key is of a sort that is not known here, or that signs nothing.',
      }
  }
}
