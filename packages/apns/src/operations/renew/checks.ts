import { defineRequirement } from '../../kit.ts'

/**
 * What files decide before a step. In the operation it counts as soon as it is known and is not asked for;
 * `checkRenewal` judges it from the files alone, and what they do not tell is undecided there.
 */
const beforePortal = { step: 'portal', presumed: true } as const
const beforeUpload = { step: 'upload', presumed: true } as const

export const checks = [
  defineRequirement({
    id: 'csr-well-formed',
    ...beforePortal,
    when: (w) => w.is('apns.csrWellFormed', true),
    because: 'apns.csrState',
    compares: { actual: 'apns.csrFound' },
    what: {
      ja: 'CSR ファイルは壊れておらず、読み取れます。',
      en: 'The CSR file is whole and can be read.',
    },
    failed: {
      ja: 'CSR ファイルが壊れているか、読み取れません。',
      en: 'The CSR file is damaged, or cannot be read.',
    },
    why: {
      ja: '空のファイル、途中で切れたファイル、書き換えられたファイルは、ポータルに拒否されます。',
      en: 'The portal refuses a file that is empty, breaks off or was changed.',
    },
    fix: {
      ja: '管理コンソールから CSR をもう一度ダウンロードし、開いたり編集したりせずに使ってください。',
      en: 'Download the CSR from the console once more, and use it without opening or editing it.',
    },
    source: ['micromdm#796', 'micromdm#630', 'CL-15'],
  }),
  defineRequirement({
    id: 'csr-signature-current',
    ...beforePortal,
    when: (w) => w.is('apns.csrSignatureCurrent', true),
    because: 'apns.vendorSignature',
    compares: { actual: 'apns.vendorSignatureFound' },
    what: {
      ja: 'CSR のベンダー署名は、現在のポータルで受け付けられるものです。',
      en: "The vendor's signature of the CSR is one that the portal takes today.",
    },
    failed: {
      ja: 'CSR のベンダー署名は、現在のポータルでは受け付けられません。',
      en: "The vendor's signature of the CSR is not one that the portal takes today.",
    },
    why: {
      ja: '署名には SHA-256 と、期限内の途切れのない証明書チェーンが必要です。',
      en: 'It has to be made with SHA-256, by certificates in date that link up to a root.',
    },
    fix: {
      ja: '管理コンソールから新しい CSR をダウンロードし、それでも同じなら MDM の提供元に連絡してください。',
      en: 'Download a new CSR from the console. If that gives the same, tell the vendor of the MDM.',
    },
    source: ['micromdm#723', 'micromdm#1067'],
  }),
  defineRequirement({
    id: 'notes-alphanumeric',
    ...beforePortal,
    // Of blanks, some signs and an empty field no source says whether they pass.
    when: (w) =>
      w.any(
        w.is('apns.notesVerdict', 'valid'),
        w.all(w.is('apns.notesVerdict', 'uncertain'), w.unprovable()),
      ),
    because: 'apns.notesVerdict',
    compares: { actual: 'apns.notesCharacters' },
    what: {
      ja: 'Notes 欄に、使えないと分かっている文字がありません。',
      en: 'The Notes field holds no character that is known to be refused.',
    },
    failed: {
      ja: 'Notes 欄に、使えない文字があります。',
      en: 'The Notes field holds a character that is refused.',
    },
    why: {
      ja: '使えない文字があると、ポータルが CSR のアップロードを受け付けません。確実に使えるのは半角英数字だけです。',
      en: 'With such a character the portal refuses the CSR. Only half-width letters and digits are sure to be accepted.',
    },
    fix: {
      ja: 'Notes を半角英数字だけで書き直してください。',
      en: 'Rewrite Notes with half-width letters and digits.',
    },
    source: ['CL-20', 'CL-21'],
  }),
  defineRequirement({
    id: 'is-push-certificate',
    ...beforeUpload,
    when: (w) => w.is('apns.uploadedFile', 'mdm-push-certificate'),
    because: 'apns.renewedKind',
    compares: { actual: 'apns.renewedKind' },
    what: {
      ja: 'アップロードするファイルは、MDM 用のプッシュ証明書です。',
      en: 'The file to upload is an MDM push certificate.',
    },
    failed: {
      ja: 'アップロードするファイルは、MDM 用のプッシュ証明書ではありません。',
      en: 'The file to upload is no MDM push certificate.',
    },
    why: {
      ja: 'CSR やほかの証明書は、管理コンソールに拒否されます。',
      en: 'The console refuses a CSR or another certificate.',
    },
    fix: {
      ja: 'ポータルからダウンロードした .pem ファイルを選んでください。',
      en: 'Choose the .pem file downloaded from the portal.',
    },
    source: ['CL-23', 'LS-41', 'LS-42', 'LS-44'],
  }),
  defineRequirement({
    id: 'loads-as-is',
    ...beforeUpload,
    when: (w) => w.is('apns.loadsAsIs', true),
    because: 'apns.renewedLoaded',
    what: {
      ja: 'サーバーは、このファイルをそのまま読み込めます。',
      en: 'A server can load this file as it is.',
    },
    failed: {
      ja: 'サーバーがこのファイルから読み込むのは、更新した証明書ではありません。',
      en: 'What a server loads of this file is not the renewed certificate.',
    },
    why: {
      ja: 'サーバーが読み込むのは、PEM 形式のファイルの最初の証明書だけです。ほかの証明書が前にあると、そちらが使われます。',
      en: 'Of a PEM file a server loads the first certificate alone. Where another stands before it, that one is used.',
    },
    fix: {
      ja: 'ポータルからダウンロードしたファイルを、開いたり編集したりせずに使ってください。形式だけが違うときは、証明書だけを PEM 形式で保存し直してください。',
      en: 'Use the file downloaded from the portal without opening or editing it. Where only its format differs, save the certificate alone as PEM.',
    },
    source: ['CL-23', 'LS-41', 'LS-44'],
  }),
  defineRequirement({
    id: 'nothing-irregular',
    ...beforeUpload,
    when: (w) => w.is('apns.nothingIrregular', true),
    because: 'apns.renewedIrregularity',
    what: {
      ja: '証明書の構造に、異常はありません。',
      en: 'The certificate itself looks sound.',
    },
    failed: {
      ja: '証明書の構造に、異常があります。',
      en: 'The certificate itself is not sound.',
    },
    why: {
      ja: 'Apple が発行するプッシュ証明書にはない構造の証明書は、壊れているか、別の用途のものか、書き換えられています。',
      en: 'A certificate that is built as none that Apple issues is damaged, for something else, or was changed.',
    },
    fix: {
      ja: 'Apple Push Certificates Portal から証明書をダウンロードし直し、そのファイルを使ってください。',
      en: 'Download the certificate from the Apple Push Certificates Portal again, and use that file.',
    },
    source: ['CL-23', 'LS-31', 'LS-41'],
  }),
  defineRequirement({
    id: 'issued-by-apple',
    ...beforeUpload,
    when: (w) => w.is('apns.issuedByApple', true),
    because: 'apns.renewedIssuer',
    compares: { actual: 'apns.renewedIssuerFound' },
    what: {
      ja: '証明書の発行元は Apple です。',
      en: 'The certificate was issued by Apple.',
    },
    failed: { ja: '証明書の発行元が Apple ではありません。', en: 'The certificate was not issued by Apple.' },
    why: {
      ja: 'APNs が受け付けるのは、Apple が発行した証明書だけです。ほかの発行元の証明書では、デバイスと通信できません。',
      en: 'APNs takes only certificates that Apple issued. With one of another issuer no device can be reached.',
    },
    fix: {
      ja: 'Apple Push Certificates Portal から証明書をダウンロードし直し、そのファイルを使ってください。',
      en: 'Download the certificate from the Apple Push Certificates Portal again, and use that file.',
    },
    source: ['CL-23', 'LS-31', 'LS-41'],
  }),
  defineRequirement({
    id: 'key-matches-csr',
    ...beforeUpload,
    when: (w) => w.is('apns.keyMatchesCsr', true),
    because: 'apns.fileMixUp',
    compares: { actual: 'apns.renewedKey', expected: 'apns.csrKey' },
    what: {
      ja: '証明書の公開鍵が、今回の CSR と一致します。',
      en: 'The public key of the certificate is that of the CSR of this renewal.',
    },
    failed: {
      ja: '証明書の公開鍵が、今回の CSR と一致しません。',
      en: 'The public key of the certificate is not that of the CSR of this renewal.',
    },
    why: {
      ja: '以前の CSR など、別の CSR から作成された証明書は、管理コンソールに拒否されます。',
      en: 'The console refuses a certificate that was made from another CSR, such as an old one.',
    },
    fix: {
      ja: '今回の CSR で作った証明書を探すか、CSR のダウンロードからやり直してください。使用中の証明書はそのまま残ります。',
      en: 'Find the certificate made from this CSR, or begin again with a new CSR. The certificate in use stays.',
    },
    source: ['CL-24', 'CL-25', 'LS-26', 'LS-45'],
  }),
  defineRequirement({
    id: 'key-matches-private-key',
    ...beforeUpload,
    when: (w) => w.is('apns.keyMatchesPrivateKey', true),
    because: 'apns.privateKeyDefect',
    compares: { actual: 'apns.keyToMatch', expected: 'apns.privateKeyKey' },
    what: {
      ja: '証明書（まだなければ CSR）は、秘密鍵と対になっています。',
      en: 'The private key belongs to the certificate, or to the CSR as long as there is none.',
    },
    failed: {
      ja: '証明書（まだなければ CSR）と秘密鍵が、対になっていません。',
      en: 'The private key does not belong to the certificate, or to the CSR as long as there is none.',
    },
    why: {
      ja: '正しい鍵ファイルを指定したか確認してください。証明書がまだない場合は、CSR と比べています。',
      en: 'Check whether the right key file was given. As long as there is no certificate, it is compared with the CSR.',
    },
    fix: {
      ja: '今回の CSR を作成したときの秘密鍵のファイルを指定してください。',
      en: 'Give the file of the private key that this CSR was made with.',
    },
    source: ['CL-24', 'CL-25', 'LS-45'],
  }),
  defineRequirement({
    id: 'topic-unchanged',
    ...beforeUpload,
    when: (w) => w.is('apns.topicUnchanged', true),
    compares: { actual: 'apns.renewedTopic', expected: 'apns.topicInUse' },
    what: {
      ja: '証明書のトピックが、登録済みのデバイスのものと同じです。',
      en: 'The topic of the certificate is that of the enrolled devices.',
    },
    failed: {
      ja: '証明書のトピックが、登録済みのデバイスのものと違います。',
      en: 'The topic of the certificate differs from that of the enrolled devices.',
    },
    why: {
      ja: 'トピックの違う証明書は、更新ではなく別の証明書です。登録すると、登録済みのすべてのデバイスと通信できなくなります。登録を拒否せず、確認を求めるだけで、「OK」を押すと進んでしまう管理コンソールもあります。',
      en: 'With another topic it is another certificate, not a renewal, and loses contact with every enrolled device. Some consoles do not refuse it: they only ask, and "OK" goes on.',
    },
    fix: {
      ja: 'アップロードせずに、ポータルで、UID が登録済みのデバイスのトピックと同じ証明書を選び直して更新してください。管理コンソールが確認を求めていたら、キャンセルしてください。',
      en: 'Do not upload it. Go back to the portal and renew the certificate whose UID is the topic of the enrolled devices. If the console is asking, cancel.',
    },
    source: ['CL-27', 'CL-28', 'CL-29', 'CL-30', 'LS-48'],
  }),
  defineRequirement({
    id: 'validity-extended',
    ...beforeUpload,
    when: (w) => w.is('apns.validityExtended', true),
    because: 'apns.malformedDates',
    compares: { actual: 'apns.renewedNotAfter', expected: 'apns.currentNotAfter' },
    what: {
      ja: '証明書の有効期限が、使用中の（同じトピックの）証明書より後です。',
      en: 'The certificate expires later than the one in use, if that has the same topic.',
    },
    failed: {
      ja: '証明書の有効期限が、使用中の証明書より後になっていません。',
      en: 'The certificate does not expire later than the one in use.',
    },
    why: {
      ja: '有効期限が延びていない証明書は、更新前の古いファイルの可能性があります。',
      en: 'One that does not may be the old file from before the renewal.',
    },
    fix: {
      ja: 'ポータルで「Renew」が終わっているかを確かめ、証明書をダウンロードし直してください。',
      en: 'See at the portal whether "Renew" went through, and download the certificate again.',
    },
    source: ['LS-40', 'LS-57'],
  }),
  defineRequirement({
    id: 'currently-valid',
    ...beforeUpload,
    when: (w) => w.is('apns.renewedDates', 'in-date'),
    because: 'apns.renewedDates',
    compares: { actual: 'apns.renewedValidity', expected: 'now' },
    what: { ja: '証明書は有効期間内です。', en: 'The certificate is in date.' },
    failed: { ja: '証明書は有効期間外です。', en: 'The certificate is not in date.' },
    why: {
      ja: '有効期間外の証明書では、デバイスと通信できません。',
      en: 'Devices cannot be reached with a certificate that is out of date.',
    },
    fix: {
      ja: '時計が正しいか、更新した証明書のファイルを選んでいるかを確かめてください。',
      en: 'See that the clock is right, and that the file is that of the renewed certificate.',
    },
    source: ['LS-04', 'LS-05', 'LS-10'],
  }),
  defineRequirement({
    id: 'not-the-same-file',
    ...beforeUpload,
    when: (w) => w.not(w.same('apns.renewedFingerprint', 'apns.currentFingerprint')),
    compares: { actual: 'apns.renewedFingerprint', expected: 'apns.currentFingerprint' },
    what: {
      ja: '使用中の証明書とは別の証明書です。',
      en: 'It is not the certificate that is already in use.',
    },
    failed: { ja: '使用中の証明書と同じ証明書です。', en: 'It is the certificate in use once more.' },
    why: {
      ja: '使用中の証明書と同じものをアップロードしても、何も変わりません。',
      en: 'Nothing changes when the very certificate in use is uploaded.',
    },
    fix: {
      ja: 'ポータルからダウンロードした、更新後のファイルを選んでください。',
      en: 'Choose the renewed file downloaded from the portal.',
    },
    source: ['LS-40', 'LS-57'],
  }),
] as const
