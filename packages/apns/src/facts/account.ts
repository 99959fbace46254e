import { boolean, choice, defineFacts } from '@shindan/core'

/** What can be known of the Apple Account behind a push certificate. */
export const account = defineFacts('apns', {
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
})
