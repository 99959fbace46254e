import type { Localized } from '@shindan/core'
import { withQuote } from '../network/quoted.ts'

/**
 * Why a store does not serve: `missing` where nobody has made one, `in-use` by another run, `newer` than this version can read, `not-a-store` where its file is
 * another, `not-writable`, `disk-full`, `unreachable` where its server does not answer, `refused` where that lets nobody
 * in, `failed` for what else its database says.
 */
export interface StoreProblem {
  readonly kind:
    | 'missing'
    | 'in-use'
    | 'newer'
    | 'not-a-store'
    | 'not-writable'
    | 'disk-full'
    | 'unreachable'
    | 'refused'
    | 'failed'
  readonly text: Localized
}

const texts: { readonly [Kind in StoreProblem['kind']]: Localized } = {
  missing: {
    ja: 'ここには、まだ結果が保存されていません。場所を確認してください。保存先は、最初の実行で作られます。',
    en: 'There is no store here. Check the place; the first run makes one.',
  },
  'in-use': {
    ja: '別の実行がこの保存先を使用しています。終わってから、もう一度実行してください。',
    en: 'Another run uses this store. Run it again when that has ended.',
  },
  newer: {
    ja: 'この保存先は、新しいバージョンの shindan が作成しました。そのバージョンで開いてください。',
    en: 'A newer version of shindan made this store. Open it with that version.',
  },
  'not-a-store': {
    ja: '保存先のファイルは shindan のデータベースではないか、壊れています。別のフォルダーを指定してください。',
    en: 'The file of this store is not a database of shindan, or is damaged. Name another folder.',
  },
  'not-writable': {
    ja: '保存先に書き込めません。フォルダーの場所と、書き込みの権限を確認してください。',
    en: 'This store cannot be written. Check where its folder is, and the right to write there.',
  },
  'disk-full': {
    ja: 'ディスクの空きがありません。ここまでの結果は保存されています。空きを作り、もう一度実行すると、続きから始まります。',
    en: 'The disk is full. What was committed stays. Make room and run it again: it goes on from there.',
  },
  unreachable: {
    ja: '保存先のサーバーが応答しません。ここまでの結果は保存されています。もう一度実行すると、続きから始まります。',
    en: 'The server of this store does not answer. What was committed stays. Run it again: it goes on from there.',
  },
  refused: {
    ja: '保存先のサーバーが接続を拒否しました。ユーザー名、パスワード、データベース名を確認してください。',
    en: 'The server of this store refuses the connection. Check the user, the password and the name of the database.',
  },
  failed: {
    ja: '保存先のデータベースがエラーになりました。ここまでの結果は保存されています。',
    en: 'The database of the store failed. What was committed stays.',
  },
}

/** A problem of a store, in words; `detail` is what its database said. */
export function storeProblem(kind: StoreProblem['kind'], detail = ''): StoreProblem {
  return { kind, text: withQuote(texts[kind], detail) }
}

/** What reading a store row by row throws, where it cannot be read any further. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure'
  readonly problem: StoreProblem

  constructor(problem: StoreProblem, cause?: unknown) {
    super(problem.text.en, { cause })
    this.problem = problem
  }
}
