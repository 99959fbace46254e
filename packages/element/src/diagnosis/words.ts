import type { Localized } from '@shindan/core'

/** The words of the form with which a diagnosis begins. */
export const words = {
  title: { ja: 'エラーの診断', en: 'Diagnose an error' },
  text: { ja: 'エラーの文言', en: 'Words of the error' },
  textHint: {
    ja: '画面、ログ、メールの文言をそのまま貼り付けてください。ファイル（.eml、.log、.txt）のドロップもできます。内容はこのページの外に送られません。',
    en: 'Paste what the screen, the log or the mail says, as it stands there. A file (.eml, .log, .txt) can be dropped as well. Nothing of it leaves this page.',
  },
  code: { ja: 'エラーコード（あれば）', en: 'Error code, if there is one' },
  choose: { ja: 'エラーのファイルを選ぶ', en: 'Choose a file with the error' },
  diagnose: { ja: '診断する', en: 'Diagnose' },
  again: { ja: '診断し直す', en: 'Diagnose again' },
  changeText: { ja: '文言を変更する', en: 'Change the text' },
  restart: { ja: '最初からやり直す', en: 'Start again' },
  working: { ja: '診断しています…', en: 'Diagnosing …' },
  drop: { ja: 'ここにドロップしてください', en: 'Drop it here' },
  notLoaded: {
    ja: '診断に必要なデータを読み込めませんでした。接続を確かめて、もう一度「診断する」を押してください。入力した内容は残っています。',
    en: 'What a diagnosis needs could not be loaded. See whether the connection works, then press “Diagnose” again. What was entered is still there.',
  },
  tooLong: {
    ja: '文章が長すぎます（{count} 文字）。エラーの前後だけを貼り付けてください（{most} 文字まで）。',
    en: 'This is too long ({count} characters). Paste only what is around the error, at most {most} characters.',
  },
  readOf: {
    ja: '{count} 文字をすべて調べ、エラーに関係する部分（{kept} 文字）だけを残しました。',
    en: 'All {count} characters were searched. What belongs to the error ({kept} characters) was kept.',
  },
  notResumed: {
    ja: '前回の診断の続きを開けませんでした。お手数ですが、もう一度はじめから診断してください。',
    en: 'The earlier diagnosis could not be opened again. Please begin a new one.',
  },
  restarted: { ja: '最初に戻りました。', en: 'Back at the beginning.' },
} as const satisfies { readonly [word: string]: Localized }
