import type { Localized } from '@shindan/core'
import { networkWords } from '../network/network-words.ts'
import { withQuote } from '../network/quoted.ts'

/** Why a server lets nobody in: it does not answer, or refuses whoever asks. */
export interface ServerProblem {
  readonly kind: 'unreachable' | 'refused'
  /** With its host and port, and never with a password. */
  readonly text: Localized
}

/** What is wrong with a server at the first connection; `at` is its host and port, `detail` what it or the system said. */
export function serverProblem(kind: ServerProblem['kind'], at: string, detail: string): ServerProblem {
  const { ja, en } = texts[kind]
  const advice = networkWords(detail) ?? usual[kind]
  const text = {
    ja: ja.replace('{at}', () => at) + advice.ja,
    en: `${en.replace('{at}', () => at)} ${advice.en}`,
  }
  return { kind, text: withQuote(text, detail) }
}

const texts: { readonly [Kind in ServerProblem['kind']]: Localized } = {
  unreachable: {
    ja: 'サーバー {at} に接続できません。',
    en: 'The server at {at} cannot be reached.',
  },
  refused: {
    ja: 'サーバー {at} が接続を拒否しました。',
    en: 'The server at {at} refuses the connection.',
  },
}

/** What to look at, where nothing tells more exactly. */
const usual: { readonly [Kind in ServerProblem['kind']]: Localized } = {
  unreachable: {
    ja: 'サーバーが動作しているか、ホスト名とポート番号が正しいか、ファイアウォールに遮られていないかを確認してください。',
    en: 'Check that it runs, that its host and port are right, and that no firewall is in between.',
  },
  refused: {
    ja: 'ユーザー名、パスワード、データベース名、TLS の設定を確認してください。',
    en: 'Check the user, the password, the name of the database, and TLS.',
  },
}
