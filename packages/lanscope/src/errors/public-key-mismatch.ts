import { defineError } from '../kit.ts'

/** The guide leaves its remedy empty; what to do follows from the message, which names the CSR, and from LS-26. */
export const publicKeyMismatch = defineError({
  id: 'lanscope/public-key-mismatch',
  platforms: [],
  stage: 'console-upload',
  summary: {
    ja: '証明書の公開鍵が、管理コンソールからダウンロードした CSR のものと違います。',
    en: 'The public key of the certificate is not that of the CSR downloaded from the console.',
  },
  messages: [
    {
      ja: 'MDM証明書の読み取り中にエラーが発生しました。 証明書の公開キーが違います。 ダウンロードした CSRファイルで作成した証明書を確認してください。',
      en: 'An error occurred while reading the MDM certificate. The public key of the certificate is different. Check the certificate that was made with the CSR file you downloaded.',
      verbatim: ['ja'],
    },
  ],
  told: {
    ja: [
      'LANSCOPEで、証明書の鍵が合わないって言われて登録できません',
      'コンソールからCSRを二回落としちゃって、古いほうで証明書を作ったらだめでした',
      '去年のCSRを使い回してMDM証明書を更新したら、鍵が違うみたいなエラーになった',
      '別のMDMのCSRでAppleの証明書を作ってしまい、エンドポイントマネージャーに入れられない',
      '管理コンソールで落としたCSRと、アップルに上げたCSRが別のものだったようで、証明書の組が合わない',
      '同僚が作ったCSRで証明書を取ったのに、私の画面から登録したら鍵の違いで弾かれた',
      '証明書のもとになったファイルが違うと言われる。CSRってどれを使えばよかったの?',
      '更新作業を途中でやめて翌日CSRをダウンロードし直した。前日に作った証明書が上げられない',
      'LANSCOPE Anに上げたMDM証明書とCSRがペアになっていない',
      'コンソールのCSRをもう一度作るとその前の証明書は使えなくなりますか。キーが違うとのことです',
      'LANSCOPE 公開キー CSR 違う',
      'ダウンロードフォルダにCSRが何個もあり、適当に選んでAppleへ。出来た証明書がLANSCOPEと噛み合わない',
      'ベンダーから「CSRから取り直して」と言われました。LANSCOPEの証明書の鍵のペア崩れだそうです',
      '本番と検証の二つのLANSCOPE環境でCSRを取り違えて証明書を作成',
    ],
    en: [
      "LANSCOPE says the key of my certificate doesn't fit",
      "downloaded the CSR twice and made the certificate with the older one, can't register it",
      "Reused last year's CSR for the MDM certificate and now the keys don't match",
      "The certificate at Apple was made with the CSR of another MDM and the console won't pair it",
      'the CSR I gave Apple is not the one from the console, certificate is refused because of the key',
      'A colleague made the CSR, I got the certificate, and the key is wrong when I upload it',
      'which CSR should I have used? it says my certificate comes from a different one',
      "Stopped the renewal halfway, downloaded a fresh CSR the next day, yesterday's certificate no longer goes in",
      'MDM certificate and CSR are not a pair according to LANSCOPE',
      'lanscope public key csr mismatch',
      "several CSRs in my downloads folder, chose any, now certificate and LANSCOPE don't go together",
      "Vendor told us to start over from the CSR, the certificate's pair is broken in LANSCOPE",
      'Mixed up the CSRs of our test and live LANSCOPE, certificate made for the wrong one',
    ],
  },
  source: ['LS-45', 'LS-58'],
})
