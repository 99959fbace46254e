import { boolean, choice, defineFacts, nullable, product, text } from '@shindan/core'

/** What can be known of a LanScope An console and of the work at it. */
export const given = defineFacts('lanscope', {
  'lanscope.inUse': product({ ja: 'LanScope An', en: 'LanScope An' }),
  'lanscope.networkStable': boolean({
    label: { ja: 'ネットワークの安定', en: 'stable network' },
    ask: {
      ja: 'アップロードしている PC のネットワークは安定していますか。',
      en: 'Is the network of the computer that uploads stable?',
    },
    where: {
      ja: 'ほかのサイトが途切れずに開けるかを確かめます。',
      en: 'See whether other sites open without interruption.',
    },
    difficulty: 'on-screen',
  }),
  'lanscope.browser': choice(
    {
      'internet-explorer': { ja: 'Internet Explorer', en: 'Internet Explorer' },
      other: { ja: 'そのほかのブラウザ', en: 'another browser' },
    },
    {
      label: { ja: '証明書をダウンロードするブラウザ', en: 'browser that downloads the certificate' },
      ask: {
        ja: 'Apple Push Certificates Portal を、どのブラウザで開いていますか。',
        en: 'In which browser is the Apple Push Certificates Portal open?',
      },
      where: {
        ja: 'ブラウザのメニューの「バージョン情報」',
        en: '"About" in the menu of the browser',
      },
      difficulty: 'on-screen',
    },
  ),
  'lanscope.memo': nullable(
    text({
      label: { ja: '「メモ」欄の内容', en: 'text of the memo' },
      ask: {
        ja: '「MDM証明書の登録」画面の「メモ」欄には、何が書かれていますか。何もなければ「なし」です。',
        en: 'What is written in the memo of the registration screen? "none" if nothing is.',
      },
      where: {
        ja: '「管理設定」>「端末登録設定」>「iOS」>「MDM証明書のアップロード」の「メモ」',
        en: 'The memo at the bottom of the MDM certificate registration screen',
      },
      difficulty: 'console',
      sensitive: true,
    }),
  ),
  'lanscope.mailRecipient': nullable(
    text({
      label: { ja: '期限通知メールの宛先', en: 'recipient of expiry mails' },
      ask: {
        ja: '「メール配信設定」の「通知先メールアドレス」は何ですか。設定していなければ「なし」です。',
        en: 'Which address is set for expiry mails? "none" if there is none.',
      },
      where: {
        ja: '「MDM証明書の登録」画面の「メール配信設定」',
        en: 'The mail settings of the MDM certificate registration screen',
      },
      difficulty: 'console',
      sensitive: true,
    }),
  ),
})
