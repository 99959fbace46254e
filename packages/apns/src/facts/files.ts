import { defineFacts, told, toldChoice } from '@shindan/core'
import { notOpened, publicHalf } from '../parse/not-opened.ts'

/** What the files of a renewal say: nobody is asked for it, and a file that is not given leaves its facts unknown. */
export const files = defineFacts('apns', {
  'apns.renewedKind': toldChoice(
    {
      'mdm-push-certificate': { ja: 'MDM 用プッシュ証明書です。', en: 'It is an MDM push certificate.' },
      'app-push-certificate': {
        ja: 'アプリ用のプッシュ証明書です。MDM には使用できません。',
        en: 'It is a push certificate for an app, which MDM cannot use.',
      },
      'mdm-vendor-certificate': {
        ja: 'MDM ベンダーが CSR への署名に使う証明書です。プッシュ証明書ではありません。',
        en: 'It is the certificate that an MDM vendor signs requests with, not a push certificate.',
      },
      'other-certificate': {
        ja: '証明書ですが、サブジェクトに MDM 用のトピックがなく、MDM 用プッシュ証明書ではありません。',
        en: 'It is a certificate, but its subject has no MDM topic, so it is not an MDM push certificate.',
      },
      csr: {
        ja: 'これは CSR で、証明書ではありません。Apple のポータルからダウンロードした証明書を指定してください。',
        en: "This is the certificate request, not the certificate. Choose the certificate downloaded from Apple's portal.",
      },
      'vendor-signed-csr': {
        ja: 'これはベンダー署名付き CSR で、証明書ではありません。Apple のポータルからダウンロードした証明書を指定してください。',
        en: "This is the vendor-signed request, not the certificate. Choose the certificate downloaded from Apple's portal.",
      },
      'private-key': {
        ja: 'これは秘密鍵で、証明書ではありません。',
        en: 'This is a private key, not a certificate.',
      },
      'encrypted-private-key': {
        ja: 'これはパスワードで保護された秘密鍵で、証明書ではありません。',
        en: 'This is a private key under a password, not a certificate.',
      },
      'public-key': {
        ja: 'これは公開鍵で、証明書ではありません。',
        en: 'This is a public key, not a certificate.',
      },
      pkcs12: {
        ja: 'これは PKCS#12 ファイル（.p12、.pfx）で、PEM 形式の証明書ではありません。証明書だけを PEM 形式で書き出して指定してください。',
        en: 'This is a PKCS#12 file (.p12, .pfx), not a certificate in PEM format. Export the certificate alone as PEM, and give that file.',
      },
      pkcs7: {
        ja: 'これは PKCS#7 ファイル（.p7b）で、PEM 形式の証明書ではありません。PEM 形式で書き出して指定してください。',
        en: 'This is a PKCS#7 file (.p7b), not a certificate in PEM format. Export it as PEM, and give that file.',
      },
      unreadable: {
        ja: '証明書として読み取れないファイルです。',
        en: 'The file cannot be read as a certificate.',
      },
    },
    { ja: 'アップロードするファイルの内容', en: 'content of the file to upload' },
  ),
  'apns.renewedLoaded': toldChoice(
    {
      'as-is': {
        ja: 'サーバーは、このファイルをそのまま読み込めます。',
        en: 'A server loads the file as it is.',
      },
      'with-private-key': {
        ja: '証明書は読み込まれますが、ファイルに秘密鍵も入っています。秘密鍵も求める管理コンソール（NanoMDM など）でないかぎり、秘密鍵をアップロードしないでください。証明書だけを PEM 形式で保存し直し、そのファイルをアップロードしてください。',
        en: 'The certificate is loaded, but the file holds a private key as well. Unless the console asks for the key too, as NanoMDM does, never upload a private key: save the certificate alone as PEM, and upload that file.',
      },
      'with-other-push-certificate': {
        ja: 'ファイルに別のプッシュ証明書も入っているため、どちらが使われるかを判定できません。判定は最初の証明書についてのものです。その証明書だけを PEM 形式で保存し直し、そのファイルをアップロードしてください。',
        en: 'The file holds another push certificate besides, so which of them is used is not decided. The first is judged here: save it alone as PEM, and upload that file.',
      },
      'another-to-some': {
        ja: 'ファイルの中で、証明書より前に、別の証明書が CERTIFICATE 以外の「-----BEGIN」の行か、ほかの文字とつながった行で入っています。サーバーによってはそちらを読み込みます。証明書だけを PEM 形式で保存し直し、そのファイルをアップロードしてください。',
        en: 'Before the certificate the file holds another, whose "-----BEGIN" line does not say CERTIFICATE or is glued to other text. Some servers load that one. Save the certificate alone as PEM, and upload that file.',
      },
      'another-first': {
        ja: 'ファイルの中で、プッシュ証明書より前に別の証明書があります。サーバーは最初の証明書を読み込むため、プッシュ証明書は使われません。ポータルからダウンロードしたファイルをそのまま使ってください。',
        en: 'Another certificate stands before the push certificate in the file. A server loads the first one, so the push certificate would not be used. Use the file as it was downloaded from the portal.',
      },
      'read-before': {
        ja: 'ファイルそのものではなく、読み取った結果が渡されたため、サーバーが読み込める形式かどうかを判定できません。ファイルを渡してください。',
        en: 'What was handed over is not the file, but what was read of it before, so whether a server loads the file is not decided. Hand over the file itself.',
      },
      'not-pem': {
        ja: '証明書は読み取れますが、PEM 形式のテキストファイルではありません（DER 形式、UTF-16、BEGIN の行がない base64 など）。このままではサーバーが読み込めないことがあります。証明書だけを PEM 形式で保存し直し、そのファイルをアップロードしてください。',
        en: 'The certificate can be read, but the file is not PEM text: it is DER, UTF-16 or base64 without a BEGIN line, which a server may not load. Save the certificate alone as PEM, and upload that file.',
      },
      'lines-run-together': {
        ja: '証明書は読み取れますが、「-----BEGIN」や「-----END」の行に、空白、タグ、前後のデータなどがつながっています。このままではサーバーが読み込めません。証明書だけを PEM 形式で保存し直し、そのファイルをアップロードしてください。',
        en: 'The certificate can be read, but a "-----BEGIN" or "-----END" line is not alone on its line: it is indented, or glued to markup or other data. A server does not load it like this. Save the certificate alone as PEM, and upload that file.',
      },
      'other-label': {
        ja: '証明書は読み取れますが、「-----BEGIN」の行が CERTIFICATE となっていません。このままではサーバーが読み込めません。証明書だけを PEM 形式で保存し直し、そのファイルをアップロードしてください。',
        en: 'The certificate can be read, but its "-----BEGIN" line does not say CERTIFICATE, so a server does not load it. Save the certificate alone as PEM, and upload that file.',
      },
      damaged: {
        ja: '証明書は読み取れますが、ファイルのほかの部分が壊れているか、base64 の行が PEM の規則に合っていません。このままではサーバーが読み込めないことがあります。証明書だけを PEM 形式で保存し直し、そのファイルをアップロードしてください。',
        en: 'The certificate can be read, but another part of the file is damaged, or its lines of base64 break the rules of PEM, so a server may not load it. Save the certificate alone as PEM, and upload that file.',
      },
      'too-large': {
        ja: '証明書は読み取れますが、ファイルが大きすぎるか、ほかのデータが多すぎます。証明書だけを PEM 形式で保存し直し、そのファイルをアップロードしてください。',
        en: 'The certificate can be read, but the file is too large or holds too much besides. Save the certificate alone as PEM, and upload that file.',
      },
    },
    { ja: 'サーバーによるファイルの読み込み', en: 'how a server loads the file to upload' },
  ),
  'apns.renewedIrregularity': toldChoice(
    {
      none: {
        ja: '証明書の構造に、異常はありません。',
        en: 'Nothing in the certificate is out of order.',
      },
      authority: {
        ja: 'ほかの証明書を発行するための認証局の証明書（CA:TRUE）です。Apple のプッシュ証明書は認証局の証明書ではありません。',
        en: 'It is the certificate of an authority (CA:TRUE), made to issue others. No push certificate of Apple is one.',
      },
      'several-user-ids': {
        ja: 'サブジェクトに UID が 2 つ以上あり、どれがトピックか分かりません。Apple のプッシュ証明書の UID は 1 つです。',
        en: 'Its subject has more than one UID, so it has no single topic. A push certificate of Apple has one UID.',
      },
      'date-malformed': {
        ja: '有効期間の日時が、証明書の規格（RFC 5280）どおりに書かれていません。読み取り方はプログラムによって異なります。',
        en: 'A date of its validity is not written as certificates have it (RFC 5280). What it means depends on the program that reads it.',
      },
      'field-malformed': {
        ja: '証明書の項目の中に、正しくないものがあります。ファイルが壊れているか、書き換えられています。',
        en: 'A field of the certificate makes no sense: the file is damaged or was changed.',
      },
      'field-unexpected': {
        ja: '証明書の項目が重複しているか、末尾に余分なデータがあります。ファイルが壊れているか、書き換えられています。',
        en: 'A field of the certificate stands there twice, or data follows behind the last one: the file is damaged or was changed.',
      },
      'extension-repeated': {
        ja: '証明書の拡張が重複しています。どちらが有効かはプログラムによって異なります。',
        en: 'An extension of the certificate stands there twice. Which one counts depends on the program that reads it.',
      },
      'version-below-extensions': {
        ja: '証明書に拡張がありますが、バージョンが 3 ではありません。拡張が有効かはプログラムによって異なります。',
        en: 'The certificate has extensions, which need version 3, and is of another version. Whether they count depends on the program that reads it.',
      },
      'encoding-malformed': {
        ja: '証明書のデータが DER の規則に合っていません。ファイルが壊れているか、書き換えられています。',
        en: 'The data of the certificate breaks the rules of DER: the file is damaged or was changed.',
      },
      'key-unknown': {
        ja: '証明書の公開鍵の種類に対応していないため、判定できません。Apple のプッシュ証明書では使われない種類です。',
        en: 'Its public key is of a sort that is not known here, so this is not decided. No push certificate of Apple is known to have one like it.',
      },
    },
    { ja: '新しい証明書の構造', en: 'build of the new certificate' },
  ),
  'apns.malformedDates': toldChoice(
    {
      renewed: {
        ja: 'アップロードする証明書の有効期間の日時が正しく書かれていないため、判定できません。ポータルからダウンロードし直してください。',
        en: 'A date of the certificate to upload is not written as certificates have it, so this is not decided. Download it from the portal again.',
      },
      current: {
        ja: '使用中の証明書の有効期間の日時が正しく書かれていないため、判定できません。',
        en: 'A date of the certificate in use is not written as certificates have it, so this is not decided.',
      },
    },
    { ja: '日時を読み取れない証明書', en: 'certificate whose dates cannot be read' },
  ),
  'apns.renewedIssuer': toldChoice(
    {
      'self-signed': {
        ja: '自分の鍵で署名された（自己署名の）証明書です。Apple が発行したものではありません。',
        en: 'The certificate is signed by its own key, not by Apple.',
      },
      'not-apple': {
        ja: '発行元が Apple ではない証明書です。Apple Push Certificates Portal からダウンロードした証明書を指定してください。',
        en: 'Its issuer is not Apple. Choose the certificate downloaded from the Apple Push Certificates Portal.',
      },
      'signature-invalid': {
        ja: '証明書の署名が、発行元の証明書で検証できません。ファイルが書き換えられているか、発行元を偽った証明書です。',
        en: "The signature does not verify with the issuer's certificate: the file was changed, or names an issuer that did not issue it.",
      },
      'signature-unsupported': {
        ja: '発行元の証明書はありますが、署名の方式に対応していないため、判定できません。',
        en: "The issuer's certificate is at hand, but the signature is of a sort that cannot be checked here, so this is not decided.",
      },
      'issuer-unfit': {
        ja: '署名は検証できましたが、検証に使った証明書は、名前が発行元の名前と違うか、認証局の証明書ではありません。鍵識別子は誰でも書けるため、判定できません。発行元の証明書を渡してください。',
        en: 'The signature verifies, but with a certificate that bears another name than the issuer, or that is not one of an authority. Anybody can copy a key identifier, so this is not decided. Give the certificate of the issuer.',
      },
      'apple-unlisted': {
        ja: '発行元は Apple を名乗っていますが、プッシュ証明書の発行元として確認できている名前と鍵識別子の組み合わせではないため、判定できません。ポータルからダウンロードしたファイルかどうかを確かめてください。',
        en: 'The issuer calls itself Apple, but its name and key identifier are not ones that push certificates are known to come from, so this is not decided. Make sure that the file was downloaded from the portal.',
      },
      'apple-by-name': {
        ja: '発行元の名前と鍵識別子で判定しました。署名は検証していないため、ポータルからダウンロードしたファイルであることを確かめてください。',
        en: 'Judged by the name and the key identifier of the issuer, not by its signature: make sure that the file was downloaded from the portal.',
      },
      'apple-by-signature': {
        ja: '発行元の名前と鍵識別子で判定し、署名も、渡された発行元の証明書で検証しました（その証明書が Apple のものかどうかは、名前と鍵識別子による判定です）。',
        en: "Judged by the name and the key identifier of the issuer; the signature verifies as well, with the issuer's certificate that was given (which is taken for Apple's by its name and key identifier).",
      },
    },
    { ja: '新しい証明書の発行元', en: 'issuer of the new certificate' },
  ),
  'apns.renewedIssuerFound': told('text', {
    ja: '新しい証明書に書かれた発行元',
    en: 'issuer as the new certificate names it',
  }),
  'apns.renewedTopic': told('text', { ja: '新しい証明書のトピック', en: 'topic of the new certificate' }),
  'apns.currentTopic': told('text', {
    ja: '使用中の証明書のトピック',
    en: 'topic of the certificate in use',
  }),
  'apns.enrolledTopic': told('text', {
    ja: 'デバイスを登録したときのトピック',
    en: 'topic that the devices are enrolled with',
  }),
  'apns.renewedKey': told('text', {
    ja: '新しい証明書の公開鍵（SHA-256）',
    en: 'public key of the new certificate (SHA-256)',
  }),
  'apns.csrKey': told('text', { ja: 'CSR の公開鍵（SHA-256）', en: 'public key of the CSR (SHA-256)' }),
  'apns.privateKeyKey': told('text', {
    ja: '秘密鍵と対になる公開鍵（SHA-256）',
    en: 'public half of the private key (SHA-256)',
  }),
  'apns.privateKeyDefect': toldChoice(
    {
      encrypted: notOpened['encrypted-private-key'],
      pkcs12: {
        ja: '秘密鍵は PKCS#12 ファイルの中でパスワードに保護されているため、比較できません。ファイルの所有者が、鍵のあるマシンで「openssl pkcs12 -in file.p12 -clcerts -nokeys | openssl x509 -noout -pubkey」を実行し、出力された公開鍵（PUBLIC KEY）をファイルに保存して、秘密鍵の代わりに指定してください。秘密鍵やパスワードを渡す必要はありません。',
        en: 'The private key is in a PKCS#12 file under a password, which is not opened. Have the owner of the file run "openssl pkcs12 -in file.p12 -clcerts -nokeys | openssl x509 -noout -pubkey" on the machine where the key is, save the PUBLIC KEY that it prints, and give that file in place of the private key. Neither key nor password has to be handed over.',
      },
      'without-public-half': {
        ja: `秘密鍵のファイルに公開鍵が含まれていないため、比較できません。照合するには、${publicHalf.ja}`,
        en: `The file of the private key does not hold its public half, so it cannot be compared. To do so: ${publicHalf.en}`,
      },
      'not-a-key': {
        ja: '秘密鍵として指定されたファイルに秘密鍵がありません。',
        en: 'The file given as the private key holds none.',
      },
    },
    { ja: '秘密鍵を比較できない理由', en: 'why the private key cannot be compared' },
  ),
  'apns.renewedFingerprint': told('text', {
    ja: '新しい証明書のフィンガープリント（SHA-256）',
    en: 'fingerprint of the new certificate (SHA-256)',
  }),
  'apns.currentFingerprint': told('text', {
    ja: '使用中の証明書のフィンガープリント（SHA-256）',
    en: 'fingerprint of the certificate in use (SHA-256)',
  }),
  'apns.uploadedFingerprint': told('text', {
    ja: 'アップロード後にサーバーが使用している証明書のフィンガープリント（SHA-256）',
    en: 'fingerprint of the certificate that the server uses after the upload (SHA-256)',
  }),
  'apns.uploadedTopic': told('text', {
    ja: 'アップロード後にサーバーが使用している証明書のトピック',
    en: 'topic of the certificate that the server uses after the upload',
  }),
  'apns.renewedNotBefore': told('instant', {
    ja: '新しい証明書の有効期間の開始',
    en: 'start of the validity of the new certificate',
  }),
  'apns.renewedNotAfter': told('instant', {
    ja: '新しい証明書の有効期限',
    en: 'expiry of the new certificate',
  }),
  'apns.currentKey': told('text', {
    ja: '使用中の証明書の公開鍵（SHA-256）',
    en: 'public key of the certificate in use (SHA-256)',
  }),
  'apns.currentNotAfter': told('instant', {
    ja: '使用中の証明書の有効期限',
    en: 'expiry of the certificate in use',
  }),
  'apns.csrState': toldChoice(
    {
      'well-formed': { ja: 'CSR は正しく読み取れます。', en: 'The request can be read and is whole.' },
      'not-a-csr': {
        ja: 'CSR ではないファイルです。管理コンソールからダウンロードした CSR を指定してください。',
        en: 'The file is not a request. Choose the one downloaded from the MDM console.',
      },
      'part-defective': {
        ja: 'ベンダー署名付き CSR に必要な項目が欠けているか、壊れています。もう一度ダウンロードしてください。',
        en: 'A part of the vendor-signed request is missing or damaged. Download it again.',
      },
      'request-forged': {
        ja: 'CSR の署名が内容と一致しません。ファイルが壊れているか、書き換えられています。',
        en: "The request's own signature does not fit its content. The file is damaged or was changed.",
      },
    },
    { ja: 'CSR の形式', en: 'form of the CSR' },
  ),
  'apns.csrFound': told('text', {
    ja: 'CSR として指定されたファイルの内容',
    en: 'content of the file given as the CSR',
  }),
  'apns.vendorSignature': toldChoice(
    {
      current: {
        ja: 'ベンダーの署名は SHA-256 を使っており、証明書チェーンも有効期間内です。',
        en: "The vendor's signature uses SHA-256, and its certificates are in date.",
      },
      sha1: {
        ja: 'ベンダーの署名が SHA-1 を使っており、Apple のポータルでは受け付けられません。ベンダーから新しい CSR を入手してください。',
        en: "The vendor's signature uses SHA-1, which Apple's portal refuses. Get a new request from the vendor.",
      },
      invalid: {
        ja: 'ベンダーの署名が、同梱された証明書と一致しません。',
        en: "The vendor's signature does not fit the certificate that comes with it.",
      },
      'chain-broken': {
        ja: 'ベンダーの証明書からルート証明書までがつながっていません。',
        en: "The vendor's certificates do not link up to a root certificate.",
      },
      'chain-expired': {
        ja: 'ベンダーの証明書チェーンに期限切れの証明書があります。ベンダーから新しい CSR を入手してください。',
        en: "One of the vendor's certificates has expired. Get a new request from the vendor.",
      },
      'chain-not-yet-valid': {
        ja: 'ベンダーの証明書チェーンに、有効期間がまだ始まっていない証明書があります。',
        en: "One of the vendor's certificates is not valid yet.",
      },
      'chain-date-malformed': {
        ja: 'ベンダーの証明書チェーンに、有効期間の日時が正しく書かれていない証明書があります。ベンダーから新しい CSR を入手してください。',
        en: "One of the vendor's certificates has a date that is not written as certificates have it. Get a new request from the vendor.",
      },
      unsupported: {
        ja: '署名の方式に対応していないため、判定できません。',
        en: 'The signature is of a sort that cannot be checked here.',
      },
      'not-vendor-signed': {
        ja: 'ベンダーの署名がない CSR です。Apple のポータルにはベンダー署名付き CSR が必要です。',
        en: "The request has no vendor's signature. Apple's portal needs the vendor-signed one.",
      },
      'csr-unreadable': {
        ja: 'CSR を読み取れないため、署名を判定できません。',
        en: 'The request cannot be read, so its signature cannot be judged.',
      },
    },
    { ja: 'CSR のベンダー署名', en: "vendor's signature of the CSR" },
  ),
  'apns.vendorSignatureFound': told('text', {
    ja: 'CSR のベンダー署名の内容',
    en: "content of the vendor's signature of the CSR",
  }),
  'apns.registered': toldChoice(
    {
      never: { ja: '登録したことがない', en: 'none was ever registered' },
      deleted: { ja: '管理コンソールから削除した', en: 'deleted from the console' },
    },
    { ja: '使用中の証明書がない理由', en: 'why there is no certificate in use' },
  ),
})
