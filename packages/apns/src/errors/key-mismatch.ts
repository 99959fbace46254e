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
  told: {
    ja: [
      'プッシュ証明書を更新したら、鍵と合っていないとサーバーに言われて起動しない',
      '新しい証明書に古い秘密鍵を組み合わせてしまったらしく、APNsへの送信が全滅',
      'CSRを作り直したときの鍵を上書きしてしまい、届いたプッシュ証明書とペアにならない',
      'APNs 証明書 秘密鍵 不一致',
      '二台のサーバーで別々にCSRを作り、プッシュ証明書だけコピーしたら動かない',
      'pushcertとkeyを登録する画面で、組が違うみたいなエラーが出て自前MDMが止まった',
      'MDMのAPNs接続でTLSの復号エラー。鍵の取り違え?',
      '去年のkeyファイルを使い回してプッシュ証明書をアップロードしたら弾かれる',
      'どの鍵でCSRを作ったか記録がなく、プッシュ証明書とのペアが分からなくなった',
    ],
    en: [
      "renewed the push certificate, now the server says it isn't the partner of the key",
      'New certificate, old private key, every send to APNs fails',
      'apns certificate private key pair wrong',
      'overwrote the key when I made the CSR again, push certificate and key no longer belong together',
      "CSR made on each of two servers, copied only the push certificate across, doesn't work",
      "uploading pushcert and key to our own MDM, it complains they're not a pair",
      'TLS decrypt trouble towards APNs, did I mix up the keys?',
      "reused last year's key file with the new push certificate and got refused",
      "no record which key the CSR came from, can't find the one for the push certificate",
    ],
  },
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
