import type { Localized } from '@shindan/core'

/** Why a server lets nobody in: it does not answer, or refuses whoever asks. */
export interface ServerProblem {
  readonly kind: 'unreachable' | 'refused'
  /** With its host and port, and never with a password. */
  readonly text: Localized
}

/** What is wrong with a server at the first connection; `at` is its host and port. */
export function serverProblem(kind: ServerProblem['kind'], at: string, detail: string): ServerProblem {
  const { ja, en } = texts[kind]
  const said = detail === '' ? { ja: '', en: '' } : { ja: `（${detail}）`, en: ` (${detail})` }
  return {
    kind,
    text: { ja: ja.replace('{at}', () => at) + said.ja, en: en.replace('{at}', () => at) + said.en },
  }
}

const texts: { readonly [Kind in ServerProblem['kind']]: Localized } = {
  unreachable: {
    ja: 'サーバー {at} に接続できません。サーバーが動作しているか、ホスト名とポート番号が正しいか、ファイアウォールに遮られていないかを確認してください。',
    en: 'The server at {at} cannot be reached. Check that it runs, that its host and port are right, and that no firewall is in between.',
  },
  refused: {
    ja: 'サーバー {at} が接続を拒否しました。ユーザー名、パスワード、データベース名、TLS の設定を確認してください。',
    en: 'The server at {at} refuses the connection. Check the user, the password, the name of the database, and TLS.',
  },
}
