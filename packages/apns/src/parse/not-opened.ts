import type { Localized } from '@shindan/core'
import type { PushFileKind } from './push-file.ts'

/** How a key is compared that must not leave its place. */
export const publicHalf: Localized = {
  ja: '鍵の所有者が、鍵のあるマシンで「openssl pkey -in key.pem -pubout」を実行し、出力された公開鍵（PUBLIC KEY）をファイルに保存して、秘密鍵の代わりに指定してください。秘密鍵やパスワードを渡す必要はありません。',
  en: 'have the owner of the key run "openssl pkey -in key.pem -pubout" on the machine where the key is, save the PUBLIC KEY that it prints, and give that file in place of the private key. Neither key nor password has to be handed over.',
}

/** Files that are told by their outside alone, and what their owner does with them. No password is ever asked for. */
export const notOpened = {
  'encrypted-private-key': {
    ja: `秘密鍵がパスワードで保護されているため、中身は読み取りません。今回の CSR があれば、秘密鍵がなくても判定できます。秘密鍵を証明書と照合するには、${publicHalf.ja}`,
    en: `The private key is under a password and is not opened. With the CSR of this renewal no key is needed. To compare the key with a certificate: ${publicHalf.en}`,
  },
  pkcs12: {
    ja: 'これは PKCS#12 ファイル（.p12、.pfx）で、証明書のほかに秘密鍵が入っています。ファイルの所有者が「openssl pkcs12 -in file.p12 -clcerts -nokeys -out certificate.pem」で証明書だけを PEM 形式で書き出し、そのファイルを指定してください。ファイルのパスワードを伝える必要はありません。',
    en: 'This is a PKCS#12 file (.p12, .pfx), which holds a private key beside the certificate. Have its owner export the certificate alone as PEM, with "openssl pkcs12 -in file.p12 -clcerts -nokeys -out certificate.pem", and give that file. The password of the file has to be told to nobody.',
  },
  pkcs7: {
    ja: 'これは PKCS#7 ファイル（.p7b）で、証明書をまとめたものです。「openssl pkcs7 -in file.p7b -print_certs -out certificate.pem」（読み取れないときは「-inform DER」を付けます）で PEM 形式に書き出し、そのファイルを指定してください。',
    en: 'This is a PKCS#7 file (.p7b), a bundle of certificates. Export them as PEM with "openssl pkcs7 -in file.p7b -print_certs -out certificate.pem" (with "-inform DER" if that cannot read it), and give that file.',
  },
} as const satisfies { readonly [K in PushFileKind]?: Localized }
