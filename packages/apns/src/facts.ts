import { boolean, choice, defineFacts, instant, text } from '@shindan/core'
import { renewalFacts } from './facts/renewal.ts'

/** Where `shindan renewal check` answers: what is asked of a file is better read from the file itself. */
const fromTheFiles = {
  ja: '「shindan renewal check」にファイルを渡すと判定できます。',
  en: 'Give the files to "shindan renewal check", which decides it.',
}

/** What can be known of a push certificate, its request, and the Apple Account behind it. */
export const facts = defineFacts('apns', {
  ...renewalFacts,
  'apns.appleAccount': choice(
    {
      'same-as-last-time': { ja: '前回と同じ Apple ID', en: 'the same as last time' },
      other: { ja: '前回とは別の Apple ID', en: 'another than last time' },
      lost: { ja: 'Apple ID かパスワードが分からない', en: 'account or password no longer known' },
    },
    {
      label: { ja: '更新に使う Apple ID', en: 'Apple ID used for the renewal' },
      ask: {
        ja: '証明書の更新に使う Apple ID は、前回の取得・更新に使ったものと同じですか。ID そのものは入力しないでください。',
        en: 'Is the Apple ID of this renewal the one that was used last time? Do not enter the account itself.',
      },
      where: {
        ja: '前回の作業記録、または Apple から期限の通知メールが届いたアドレス',
        en: "The record of the last renewal, or the address that Apple's expiry mails go to",
      },
      difficulty: 'console',
    },
  ),
  'apns.verificationCodeReceivable': boolean({
    label: { ja: '確認コードを受け取れるか', en: 'verification code can be received' },
    ask: {
      ja: 'サインイン時の確認コードを、その Apple ID に登録した電話番号かデバイスで受け取れますか。',
      en: 'Can the verification code at sign-in be received on a phone number or device of that Apple ID?',
    },
    where: {
      ja: 'サインイン画面に表示される電話番号の末尾と、手元の SIM・デバイス',
      en: 'The last digits of the phone number on the sign-in screen, and the SIM cards and devices at hand',
    },
    difficulty: 'device-in-hand',
  }),
  'apns.managedAppleAccount': boolean({
    label: { ja: 'いまの Apple ID は管理対象か', en: 'present account is a Managed Apple ID' },
    ask: {
      ja: '証明書の取得に使った Apple ID は、管理対象 Apple ID ですか。',
      en: 'Is the Apple ID that the certificate was issued to a Managed Apple ID?',
    },
    where: {
      ja: 'Apple Business Manager または Apple School Manager の「ユーザ」',
      en: 'Users in Apple Business Manager or Apple School Manager',
    },
    difficulty: 'console',
  }),
  'apns.newAppleAccountManaged': boolean({
    label: { ja: '引き継ぎ先の Apple ID は管理対象か', en: 'new account is a Managed Apple ID' },
    ask: {
      ja: '証明書を引き継ぐ先の Apple ID は、管理対象 Apple ID ですか。',
      en: 'Is the Apple ID that the certificate is to move to a Managed Apple ID?',
    },
    where: {
      ja: 'Apple Business Manager または Apple School Manager の「ユーザ」',
      en: 'Users in Apple Business Manager or Apple School Manager',
    },
    difficulty: 'console',
  }),
  'apns.csrWellFormed': boolean({
    label: { ja: 'CSR ファイルの形式は正しいか', en: 'CSR file is well-formed' },
    ask: {
      ja: 'アップロードした CSR ファイルは、ベンダー署名付き CSR として読み取れますか。',
      en: 'Can the uploaded CSR file be read as a CSR signed by the MDM vendor?',
    },
    where: fromTheFiles,
    difficulty: 'console',
  }),
  'apns.csrSignatureCurrent': boolean({
    label: { ja: 'CSR のベンダー署名は有効か', en: "vendor's signature of the CSR is current" },
    ask: {
      ja: 'CSR のベンダー署名は SHA-256 で検証でき、署名用の証明書は期限内ですか。',
      en: "Does the vendor's signature of the CSR verify with SHA-256, by certificates that are within their validity?",
    },
    where: fromTheFiles,
    difficulty: 'console',
  }),
  'apns.notes': text({
    label: { ja: 'Notes に入力した文字', en: 'text entered into Notes' },
    ask: {
      ja: 'Notes 欄に入力した文字を、そのまま貼り付けてください。',
      en: 'Paste the text of the Notes field exactly as it was entered.',
    },
    where: {
      ja: 'Apple Push Certificates Portal で CSR をアップロードする画面の「Notes」',
      en: '"Notes" on the upload screen of the Apple Push Certificates Portal',
    },
    difficulty: 'on-screen',
  }),
  'apns.uploadedFile': choice(
    {
      'mdm-push-certificate': { ja: 'MDM 用プッシュ証明書', en: 'MDM push certificate' },
      'app-push-certificate': { ja: 'アプリ用プッシュ証明書', en: 'push certificate of an app' },
      'other-certificate': { ja: 'そのほかの証明書', en: 'another certificate' },
      csr: { ja: 'CSR', en: 'certificate signing request' },
      'vendor-signed-csr': { ja: 'ベンダー署名付き CSR', en: 'CSR signed by the MDM vendor' },
      'private-key': { ja: '秘密鍵', en: 'private key' },
      unreadable: { ja: '読み取れないファイル', en: 'unreadable file' },
    },
    {
      label: { ja: 'アップロードするファイルの種類', en: 'kind of the file to upload' },
      ask: {
        ja: '管理コンソールにアップロードしたファイルは、何のファイルですか。',
        en: 'What kind of file was uploaded to the console?',
      },
      where: {
        ja: '「shindan certificate inspect」にファイルを渡すと判定できます。',
        en: 'Give the file to "shindan certificate inspect", which decides it.',
      },
      difficulty: 'console',
    },
  ),
  'apns.keyMatchesCsr': boolean({
    label: { ja: '証明書と CSR の公開鍵の一致', en: 'certificate and CSR have one key' },
    ask: {
      ja: 'アップロードする証明書は、今回、管理コンソールからダウンロードした CSR で作成したものですか（公開鍵が一致しますか）。',
      en: 'Was the certificate made from the CSR downloaded for this renewal, that is, do their public keys match?',
    },
    where: fromTheFiles,
    difficulty: 'console',
  }),
  'apns.topicUnchanged': boolean({
    label: { ja: 'トピックが使用中の証明書と同じか', en: 'topic is that of the certificate in use' },
    ask: {
      ja: 'アップロードする証明書のトピック（サブジェクトの UID）は、使用中の証明書と同じですか。',
      en: 'Is the topic (UID of the subject) of the certificate the same as that of the certificate in use?',
    },
    where: fromTheFiles,
    difficulty: 'console',
  }),
  'apns.validityExtended': boolean({
    label: { ja: '有効期限が延びているか', en: 'expiry has moved on' },
    ask: {
      ja: 'アップロードする証明書の有効期限は、使用中の証明書より後ですか。',
      en: 'Does the certificate expire later than the one in use?',
    },
    where: fromTheFiles,
    difficulty: 'console',
  }),
  'apns.expiresAt': instant({
    label: { ja: 'プッシュ証明書の有効期限', en: 'expiry of the push certificate' },
    ask: {
      ja: '使用中のプッシュ証明書の有効期限はいつですか。',
      en: 'When does the push certificate in use expire?',
    },
    where: {
      ja: '管理コンソールのプッシュ証明書の画面、または証明書ファイル',
      en: 'The push certificate screen of the console, or the certificate file',
    },
    difficulty: 'console',
  }),
})
