import { boolean, choice, defineFacts, nullable, openChoice, text } from '@shindan/core'

/** What can be known while a renewal is prepared and on the way through Apple's portal, beside its files. */
export const preparation = defineFacts('apns', {
  'apns.console': openChoice(
    { other: { ja: 'そのほか', en: 'another console' } },
    {
      label: { ja: '管理コンソール', en: 'console' },
      ask: {
        ja: 'どの MDM の管理コンソールを使っていますか。',
        en: 'Which MDM console do you use?',
      },
      where: { ja: '管理コンソールのログイン画面', en: 'Sign-in screen of the console' },
      difficulty: 'on-screen',
    },
  ),
  'apns.consoleAccess': boolean({
    label: { ja: '管理コンソールへのログイン', en: 'access to the console' },
    ask: {
      ja: 'プッシュ証明書を登録できる権限で、管理コンソールにログインできますか。',
      en: 'Can you sign in to the console with the right to register push certificates?',
    },
    where: {
      ja: '納品メールなどにある URL とアカウント',
      en: 'URL and account are in the delivery mail or the like',
    },
    difficulty: 'on-screen',
  }),
  'apns.accountMovedByApple': boolean({
    label: { ja: 'Apple による引き継ぎの完了', en: 'certificate moved by Apple' },
    ask: {
      ja: '更新に使う別の Apple ID への、Apple によるプッシュ証明書の引き継ぎは完了していますか。',
      en: 'Has Apple finished moving the push certificate to the other Apple ID of this renewal?',
    },
    where: { ja: 'Apple からの回答メール', en: 'The mail in which Apple answered' },
    difficulty: 'console',
  }),
  'apns.csrOfThisRenewal': boolean({
    label: { ja: '今回ダウンロードした CSR か', en: 'CSR downloaded for this renewal' },
    ask: {
      ja: 'ポータルにアップロードする CSR は、今回の更新のためにダウンロードしたものですか。',
      en: 'Was the CSR to upload to the portal downloaded for this renewal?',
    },
    where: { ja: 'ファイルの作成日時', en: 'Date of the file' },
    difficulty: 'on-screen',
  }),
  'apns.portalEntry': choice(
    {
      'same-topic': { ja: '使用中の証明書と UID が同じ', en: 'its UID is that of the certificate in use' },
      'other-topic': { ja: 'UID が違う', en: 'its UID is another' },
      none: { ja: '一覧に証明書がない', en: 'no certificate is listed' },
    },
    {
      label: { ja: 'ポータルで選ぶ証明書', en: 'certificate chosen at the portal' },
      ask: {
        ja: 'ポータルの一覧で選ぶ証明書の UID は、使用中の証明書と同じですか。',
        en: 'Is the UID of the certificate chosen from the list of the portal that of the certificate in use?',
      },
      where: {
        ja: 'Apple Push Certificates Portal の一覧の「i」と、デバイスの MDM プロファイルの「トピック」',
        en: 'The "i" in the list of the Apple Push Certificates Portal, and Topic in the MDM profile of a device',
      },
      difficulty: 'console',
    },
  ),
  'apns.browser': choice(
    {
      'internet-explorer': { ja: 'Internet Explorer', en: 'Internet Explorer' },
      other: { ja: 'そのほか（Safari、Chrome、Edge など）', en: 'another (Safari, Chrome, Edge …)' },
    },
    {
      label: { ja: 'ポータルを開くブラウザ', en: 'browser for the portal' },
      ask: { ja: 'ポータルをどのブラウザで開いていますか。', en: 'In which browser is the portal open?' },
      where: { ja: 'ブラウザのメニュー', en: 'Menu of the browser' },
      difficulty: 'on-screen',
    },
  ),
  'apns.notes': nullable(
    text({
      label: { ja: 'Notes に入力した文字', en: 'text entered into Notes' },
      ask: {
        ja: 'Notes 欄に入力した文字を、そのまま貼り付けてください。空のままなら「なし」です。',
        en: 'Paste the text of the Notes field exactly as it was entered; "none" if it was left empty.',
      },
      where: {
        ja: 'Apple Push Certificates Portal で CSR をアップロードする画面の「Notes」',
        en: '"Notes" on the upload screen of the Apple Push Certificates Portal',
      },
      difficulty: 'on-screen',
    }),
  ),
})
