import type { Localized } from '@shindan/core'

/** What each result of a check is called. */
export const resultWords: { readonly [R in 'pass' | 'fail' | 'unknown']: Localized } = {
  pass: { ja: '合格', en: 'pass' },
  fail: { ja: '不合格', en: 'FAIL' },
  unknown: { ja: '未確認', en: 'open' },
}

/** The words around the answer. */
export const words = {
  answer: { ja: '確認の結果', en: 'Result of the check' },
  checks: { ja: '{step}の確認項目', en: 'Checks: {step}' },
  passed: { ja: '合格した項目（{count}）', en: 'Passed ({count})' },
  toDecide: { ja: '判定に必要なもの', en: 'To decide, add' },
  topics: { ja: 'トピックの比較', en: 'The topics side by side' },
  inUse: { ja: '使用中', en: 'in use' },
  toUpload: { ja: 'アップロードするもの', en: 'to upload' },
  same: { ja: '一致しています。', en: 'They are the same.' },
  differs: {
    ja: '一致していません。下線の部分が違います。',
    en: 'They differ where they are underlined.',
  },
  consoles: { ja: 'アップロードしたときの各管理コンソールの表示', en: 'What each console will show' },
  toDo: { ja: '対処', en: 'What to do' },
  save: { ja: 'アップロード用の PEM を保存する', en: 'Save the PEM to upload' },
  saveHint: {
    ja: '証明書だけを取り出したファイルです。元のファイルの代わりにこれをアップロードしてください。',
    en: 'The certificate alone. Upload this in place of the file that was given.',
  },
  fileProblems: { ja: '使わなかったファイル', en: 'Files that were not used' },
} as const satisfies { readonly [word: string]: Localized }
