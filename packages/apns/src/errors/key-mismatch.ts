import { defineError } from '../kit.ts'

const pushCertificate = ['push cert', 'pushcert', 'com.apple.mgmt', 'APNs']
const host = 'push.apple.com'

/** Go says the first of any pair of files, and APNs' end of the connection says the others only roughly. */
export const keyMismatch = defineError({
  id: 'apns/key-mismatch',
  codeContext: [...pushCertificate, host],
  platforms: [],
  stage: 'push',
  summary: {
    ja: '送信サーバーにあるプッシュ証明書と秘密鍵の組み合わせが合っていません。',
    en: 'The push certificate at the sending server and its private key do not belong together.',
  },
  messages: [],
  keywords: [
    ...pushCertificate.map((name) => `${name} … private key does not match public key`),
    `${host} … tls: error decrypting message`,
    `${host} … alert decrypt error`,
  ],
  unexplained: {
    ja: '更新のときに作成した CSR と別の鍵を登録した場合などに発生しますが、どの鍵が正しいかは、この文言からは分かりません。',
    en: 'It happens, for instance, where another key than that of the CSR of the renewal was registered; the words do not tell which key is right.',
  },
  advice: {
    ja: [
      '秘密鍵は、メール、チャット、問い合わせフォームに添付したり貼り付けたりせず、サーバーの上だけで扱います。',
      'サーバーの上で、証明書と秘密鍵の公開鍵を見比べます（「openssl x509 -noout -pubkey」と「openssl pkey -pubout」の出力が同じであれば一致しています）。',
      '今回の CSR を作成したときの秘密鍵が残っていれば、その鍵を登録し、サーバーを再起動します。',
      '残っていない場合は、CSR を作成し直し、同じ Apple ID で使用中の証明書を「Renew」で更新します。',
    ],
    en: [
      'Handle the private key on the server alone: never attach or paste it to a mail, a chat or a support form.',
      'Compare the public keys of certificate and private key on the server: they fit if "openssl x509 -noout -pubkey" and "openssl pkey -pubout" print the same.',
      'If the private key made with the present CSR is still there, register that one and restart the server.',
      'If it is not, make a new CSR and "Renew" the certificate in use with the same Apple ID.',
    ],
  },
  source: ['nanomdm#77', 'micromdm#559', 'micromdm#794'],
})
