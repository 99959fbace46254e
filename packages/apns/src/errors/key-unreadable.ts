import { defineError } from '../kit.ts'

const unreadable = [
  'private key PEM appears to be encrypted',
  'failed to parse private key',
  "asn1: structure error: tags don't match",
]
/** The certificate, or a server that reads no key but that of it. */
const pushCertificate = ['push cert', 'pushcert', 'com.apple.mgmt', 'APNs', 'mdm push', 'nanomdm']

/** Any server says so of any key, so it counts only where the push certificate is named before it. */
export const keyUnreadable = defineError({
  id: 'apns/key-unreadable',
  affects: 'all-managed-devices',
  codeContext: pushCertificate,
  platforms: [],
  stage: 'push',
  summary: {
    ja: '送信サーバーが、プッシュ証明書の秘密鍵を読み取れません。',
    en: 'The sending server cannot read the private key of the push certificate.',
  },
  messages: [],
  keywords: pushCertificate.flatMap((name) => unreadable.map((words) => `${name} … ${words}`)),
  told: {
    ja: [
      'MDMサーバーにプッシュ証明書の秘密鍵を置いたら、鍵を開けないとログに出て送れない',
      'パスフレーズ付きで作った鍵のせいか、nanomdmがAPNsの証明書を読み込んでくれません',
      '秘密鍵の形式が古い?プッシュ証明書と一緒に登録したらサーバーが起動時にこける',
      'APNs 秘密鍵 読めない 暗号化',
      'OpenSSLを新しくして作り直したら、MDMのプッシュ用の鍵がサーバーで解釈されない',
      '鍵のpemをメモ帳で開いて保存してから、プッシュが全部失敗する',
      '証明書のほうは正常と出るのに、key側だけ認識されずAPNsへ送れない',
      '自前MDMのログにasn1がどうのと並び、iPhoneへの通知が一つも出ない',
      '前任者の残したプッシュの秘密鍵にパスワードが掛かっていて、サーバーが読めません',
    ],
    en: [
      "MDM server log says it can't open the private key of the push certificate",
      "made the key with a passphrase, nanomdm won't load the APNs certificate",
      'apns private key encrypted not readable',
      "Old key format perhaps, server falls over at start with the push certificate's key",
      "new OpenSSL, new key, the MDM server can't make sense of it for pushes",
      'opened the key pem in Notepad and saved, all pushes fail since',
      "Certificate half is fine, key half isn't recognised, nothing goes out to APNs",
      'asn1 something in the log of our own MDM, no iPhone is notified',
      "the push key my predecessor left has a password nobody knows, server can't read it",
    ],
  },
  unexplained: {
    ja: 'パスワードで暗号化された鍵、サーバーの想定と違う形式（PKCS#1 と PKCS#8）、壊れたファイルの区別は、この文言からは付きません。',
    en: 'The words do not tell a key under a password, one in another format than expected (PKCS#1, PKCS#8) and a damaged file apart.',
  },
  advice: {
    ja: [
      '秘密鍵は、メール、チャット、問い合わせフォームに添付したり貼り付けたりせず、サーバーの上だけで扱います。',
      'サーバーの管理者が、秘密鍵のファイルの先頭行を確認します。「ENCRYPTED」があればパスワードが必要です。',
      'パスワード付きの鍵であれば、サーバーの上で「openssl pkey」を使い、サーバーが読める形式に変換します（変換した鍵は、サーバーのプログラムだけが読める権限にします）。',
      '鍵が見つからないか壊れている場合は、CSR を作成し直し、同じ Apple ID で使用中の証明書を「Renew」で更新します（鍵が変わってもトピックは変わりません）。',
    ],
    en: [
      'Handle the private key on the server alone: never attach or paste it to a mail, a chat or a support form.',
      'Have the administrator of the server look at the first line of the key file; "ENCRYPTED" there means that it needs a password.',
      'If it has one, convert the key on the server with "openssl pkey" to a format that the server reads, and let nothing but the program of the server read the result.',
      'If the key is lost or damaged, make a new CSR and "Renew" the certificate in use with the same Apple ID: the topic stays the same when the key changes.',
    ],
  },
  source: ['nanomdm#106', 'nanomdm#192', 'micromdm#812'],
})
