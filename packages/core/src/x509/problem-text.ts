import type { Localized } from '../text/locale.ts'
import type { X509Problem } from './problem.ts'

/** What to tell a person about a file that cannot be read. */
export const x509ProblemTexts: Record<X509Problem['kind'], Localized> = {
  empty: {
    ja: 'ファイルが空です。もう一度ダウンロードしてください。',
    en: 'The file is empty. Download it again.',
  },
  'limit-exceeded': {
    ja: 'ファイルが大きすぎるか、内部の構造が証明書としては複雑すぎます。別のファイルを選択していないか確認してください。',
    en: 'The file is too large, or its structure is too complex for a certificate. Check that the right file was chosen.',
  },
  'not-a-certificate-file': {
    ja: '証明書、CSR、秘密鍵のいずれも含まれていないファイルです。選択したファイルを確認してください。',
    en: 'The file holds no certificate, certificate request or private key. Check which file was chosen.',
  },
  'pem-truncated': {
    ja: 'ファイルが途中で切れています。もう一度ダウンロードするか、元のファイルからコピーし直してください。',
    en: 'The file breaks off in the middle. Download it again, or copy it again from the original.',
  },
  'pem-not-base64': {
    ja: 'ファイルの内容が壊れています。編集したり、本文に貼り付けたりしていない元のファイルを使用してください。',
    en: 'The content of the file is damaged. Use the original file, not one that was edited or pasted into a message.',
  },
  'der-malformed': {
    ja: '証明書のデータが壊れているか、途中で切れています。もう一度ダウンロードしてください。',
    en: 'The certificate data is damaged or breaks off. Download the file again.',
  },
  'not-supported': {
    ja: 'この形式のファイルには対応していません。PEM 形式または DER 形式のファイルを使用してください。',
    en: 'This sort of file is not supported. Use a file in PEM or DER format.',
  },
  'field-malformed': {
    ja: '証明書または CSR の項目が正しくありません。もう一度ダウンロードしてください。',
    en: 'A field of the certificate or of the certificate request makes no sense. Download the file again.',
  },
}
