import type { Localized } from '@shindan/core'

/** The words around an answer that a terminal has no use for. */
export const words = {
  question: { ja: '次の質問', en: 'Next question' },
  changing: { ja: '答えの変更', en: 'Change an answer' },
  aboutError: { ja: 'このエラーの説明', en: 'About this error' },
  findings: { ja: '考えられる原因と対処', en: 'Possible causes, and what to do' },
  yes: { ja: 'はい', en: 'Yes' },
  no: { ja: 'いいえ', en: 'No' },
  thatIsSo: { ja: '正しい', en: 'That is so' },
  otherwise: { ja: '違う・変更する', en: 'No, change it' },
  confirmHint: {
    ja: '貼り付けた文章に書かれていたことです。「正しい」を押すと、診断に使います。',
    en: 'The text says so. Once confirmed, it is used for the diagnosis.',
  },
  difficulty: { ja: '調べ方', en: 'To find out' },
  submit: { ja: '回答する', en: 'Answer' },
  cannotTell: { ja: '分からない', en: 'I cannot find out' },
  back: { ja: '一つ前に戻る', en: 'Go back' },
  keep: { ja: '変更しない', en: 'Leave it as it is' },
  day: { ja: '日付', en: 'Day' },
  time: { ja: '時刻（分かれば）', en: 'Time, if known' },
  value: { ja: '答え', en: 'Answer' },
  writeTime: { ja: '文字で入力する', en: 'Write it instead' },
  pickTime: { ja: 'カレンダーから選ぶ', en: 'Pick it from a calendar' },
  writtenTime: {
    ja: '日時（例: 2025年1月5日 9時、昨日 9:00）',
    en: 'Day and time, e.g. 5 Jan 2025 9:00 am, yesterday 9:00',
  },
  version: { ja: 'バージョン（例: 15.1）', en: 'Version, e.g. 15.1' },
  number: { ja: '数', en: 'Number' },
  noAnswer: {
    ja: '答えを入力するか、「分からない」を選んでください。',
    en: 'Enter an answer, or choose “I cannot find out”.',
  },
  whichMeant: { ja: '「{line}」はどれですか。', en: 'Which of these is “{line}”?' },
  sensitive: {
    ja: 'この答えは、画面でも問い合わせの文面でも伏せ字になります。',
    en: 'This answer is masked in everything that is shown or stored.',
  },
  settles: { ja: 'この答えで分かる原因', en: 'What this can settle' },
  ruledOut: { ja: '該当しない原因', en: 'Ruled out' },
  triedCauses: { ja: '試したが解決しなかった対処', en: 'Tried in vain' },
  known: { ja: '分かっていること', en: 'What is known' },
  unknown: { ja: '分からない', en: 'cannot be found out' },
  change: { ja: '変更', en: 'Change' },
  changeOf: { ja: '{label}を変更', en: 'Change {label}' },
  noneChosen: { ja: 'どれでもない', en: 'none of those suggested' },
  inquiry: { ja: '問い合わせの文面', en: 'Message to support' },
  inquiryHint: {
    ja: 'パスワードや識別番号などは自動で伏せますが、氏名などは残ることがあります。送る前に必ず読んでください。',
    en: 'Passwords, serial numbers and the like are masked automatically, but names of people and the like may remain. Always read it before you send it.',
  },
  copy: { ja: 'コピーする', en: 'Copy' },
  copied: { ja: 'コピーしました。', en: 'Copied.' },
  notCopied: {
    ja: 'コピーできませんでした。文面を選択して、手動でコピーしてください。',
    en: 'It could not be copied. Select the text and copy it yourself.',
  },
  codeTooLong: {
    ja: 'エラーコードとしては長すぎます。文章は上の欄に貼り付けてください。',
    en: 'This is too long for a code. Paste a text into the field above.',
  },
  complete: { ja: 'これ以上の質問はありません。', en: 'There is nothing more to ask.' },
} as const satisfies { readonly [word: string]: Localized }

/** What stood in the places of messages that vary, by their names. */
export const slotWords = {
  days: { ja: '{value}日', en: '{value} days' },
  time: { ja: '時刻: {value}', en: 'Time: {value}' },
  url: { ja: 'アドレス: {value}', en: 'Address: {value}' },
  status: { ja: '応答コード: {value}', en: 'Response code: {value}' },
  payload: { ja: 'ペイロード: {value}', en: 'Payload: {value}' },
  profileName: { ja: 'プロファイル: {value}', en: 'Profile: {value}' },
} as const satisfies { readonly [slot: string]: Localized }

/** Why what was entered is not taken, by the kind of its problem. */
export const refusals = {
  'nothing-given': {
    ja: 'エラーの文言を貼り付けるか、エラーコードを入力してください。',
    en: 'Paste the words of the error, or enter its code.',
  },
  'empty-text': {
    ja: 'エラーの文言を貼り付けるか、エラーコードを入力してください。',
    en: 'Paste the words of the error, or enter its code.',
  },
  'not-a-date': {
    ja: '「{found}」は日付として読み取れませんでした。「2025年1月5日」「1月5日 9時」「昨日」のように入力してください。',
    en: '“{found}” could not be read as a day. Write it as “5 Jan 2025”, “5 Jan 9:00 am” or “yesterday”.',
  },
  'impossible-date': {
    ja: '存在しない日時です。カレンダーで確かめて、入力し直してください。',
    en: 'There is no such day or time. See the calendar, and enter it again.',
  },
  'two-digit-year': {
    ja: '年は 4 桁で入力してください（例: 2025年1月5日）。',
    en: 'Write the year with four digits, e.g. 5 Jan 2025.',
  },
  'wrong-weekday': {
    ja: '曜日が日付と合いません。どちらが正しいか確かめて、入力し直してください。',
    en: 'The weekday is not that of the date. See which of them is right, and enter it again.',
  },
  'wrong-type': {
    ja: '「{found}」は読み取れませんでした。例のとおりに入力し直してください。',
    en: '“{found}” could not be read. Enter it again as the example shows.',
  },
  'not-nullable': {
    ja: '「なし」とは答えられない質問です。調べられないときは「分からない」を選んでください。',
    en: '“None” is no answer to this question. Choose “I cannot find out” if you cannot.',
  },
  contradiction: {
    ja: 'この答えは、すでに分かっている{others}と合いません。どちらが正しいか確かめてください。',
    en: 'This does not agree with what is known already: {others}. See which of the two is right.',
  },
} as const satisfies { readonly [kind: string]: Localized }
