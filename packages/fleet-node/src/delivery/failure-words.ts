import type { Localized } from '@shindan/core'
import { networkWords } from '../network/network-words.ts'
import { withQuote } from '../network/quoted.ts'

/**
 * A failure of a delivery as a person reads it: what failed, what to look at, and, in quotation marks, what the server or the
 * system said.
 *
 * @example
 * failureWords('connect ECONNREFUSED 127.0.0.1:25').en
 * // 'Nothing answers at that port. Check that the server runs, and that the port is right. (“connect ECONNREFUSED 127.0.0.1:25”)'
 */
export function failureWords(failure: string): Localized {
  const said = mailWords(failure) ?? answerWords(failure) ?? fileWords(failure) ?? networkWords(failure)
  return withQuote(said ?? words.other, failure)
}

/** What a server of mails replied: its code, and the enhanced one where it has such (RFC 3463). */
const reply = /: ([245]\d\d)[ -](?:(\d\.\d{1,3}\.\d{1,3})\b)?/

function mailWords(failure: string): Localized | undefined {
  if (failure === notAMailbox) return words.recipient
  if (failure === notReminders) return words.otherFile
  if (failure.startsWith('EAUTH:')) return words.login
  if (!/^E(?:ENVELOPE|MESSAGE|PROTOCOL|STREAM): /.test(failure)) return undefined
  const [, code, enhanced = ''] = reply.exec(failure) ?? []
  if (code === undefined) return undefined
  if (/^53[045]$/.test(code) || enhanced === '5.7.8') return words.login
  if (/^.\.2\.2$/.test(enhanced) || code === '552' || code === '452') return words.full
  if (failure.includes('Mail command failed')) return words.sender
  if (code.startsWith('4')) return words.notNow
  if (enhanced.startsWith('5.7.') || code === '554') return words.policy
  // Said of the mail itself, it is not about whom it is to.
  if (failure.startsWith('EMESSAGE: ') && !enhanced.startsWith('5.1.')) return words.mail
  if (enhanced.startsWith('5.1.') || /^55[013]$/.test(code)) return words.recipient
  return words.mail
}

/** What a receiver of requests answered. */
function answerWords(failure: string): Localized | undefined {
  const status = Number(/^HTTP (\d{3})$/.exec(failure)?.[1] ?? 0)
  if (status === 0) return undefined
  if (status < 400) return words.moved
  if (status === 401 || status === 403) return words.signature
  if (status === 404 || status === 410) return words.address
  if (status === 408 || status === 429) return words.busy
  return status < 500 ? words.request : words.receiver
}

/** What the system said of a file. */
function fileWords(failure: string): Localized | undefined {
  const code = /^(E[A-Z]+): /.exec(failure)?.[1] ?? ''
  return Object.hasOwn(files, code) ? files[code] : undefined
}

/** An address of mails that was not even tried. */
export const notAMailbox = 'not an address of one mailbox'

/** A file that something else than reminders stands in. */
export const notReminders = 'not a file of reminders'

const words = {
  otherFile: {
    ja: 'そのファイルには、通知ではないものが入っています。何も書き込んでいません。別のファイル名を指定してください。',
    en: 'Something else than reminders stands in that file. Nothing was written to it. Name another file.',
  },
  login: {
    ja: 'メールサーバーにログインできませんでした。ユーザー名とパスワード、ログインが必要な設定かどうかを確認してください。',
    en: 'The mail server lets nobody in. Check the user and the password, and whether it wants a login at all.',
  },
  recipient: {
    ja: '宛先のメールアドレスが受け付けられませんでした。アドレスのつづりと、そのメールボックスがあるかを確認してください。',
    en: 'The recipient’s address was refused. Check how it is spelled, and that its mailbox exists.',
  },
  sender: {
    ja: '差出人のメールアドレスが受け付けられませんでした。差出人のアドレスと、そのアドレスから送る権限を確認してください。',
    en: 'The sender’s address was refused. Check that address, and the right to send from it.',
  },
  full: {
    ja: '宛先のメールボックスに空きがありません。不要なメールを減らしてもらってください。',
    en: 'The recipient’s mailbox is full. Have it cleared.',
  },
  policy: {
    ja: 'メールサーバーの規則により拒否されました。中継の許可、差出人のドメイン（SPF、DKIM）、迷惑メールの判定を、メールサーバーの管理者に確認してください。',
    en: 'The rules of the mail server refuse the mail. Ask its administrator about relaying, the sender’s domain (SPF, DKIM) and the spam filter.',
  },
  notNow: {
    ja: 'メールサーバーが、今はメールを受け付けていません。後で自動的に送り直します。続く場合は、メールサーバーの管理者に確認してください。',
    en: 'The mail server takes no mail just now. It is sent again by itself later; if that goes on, ask its administrator.',
  },
  mail: {
    ja: 'メールサーバーがメールを拒否しました。理由は、メールサーバーの管理者に確認してください。',
    en: 'The mail server refused the mail. Ask its administrator why.',
  },
  moved: {
    ja: '受信側が別の URL に転送しようとしました。転送先には送りません。設定の URL を、転送先の URL に直してください。',
    en: 'The receiver wants it at another URL, where nothing is sent. Enter that URL in the settings.',
  },
  signature: {
    ja: '受信側が拒否しました。URL と署名用の秘密が、受信側の設定と同じかを確認してください。',
    en: 'The receiver lets nobody in. Check that the URL and the signing secret are those that the receiver has.',
  },
  address: {
    ja: '受信側にその URL がありません。URL が正しいか、受信側で削除されていないかを確認してください。',
    en: 'The receiver has no such URL. Check that it is right, and that the receiver has not removed it.',
  },
  busy: {
    ja: '受信側が混み合っています。後で自動的に送り直します。続く場合は、受信側の上限を確認してください。',
    en: 'The receiver is busy. It is sent again by itself later; if that goes on, see the limits of the receiver.',
  },
  request: {
    ja: '受信側が内容を受け付けませんでした。受信側のログで理由を確認してください。',
    en: 'The receiver does not take what it is sent. Its log says why.',
  },
  receiver: {
    ja: '受信側でエラーが起きました。後で自動的に送り直します。続く場合は、受信側のログを確認してください。',
    en: 'Something broke at the receiver. It is sent again by itself later; if that goes on, see the receiver’s log.',
  },
  other: {
    ja: '送れませんでした。エラーの内容を確認してください。',
    en: 'It could not be sent. See what was said.',
  },
} as const satisfies { readonly [what: string]: Localized }

const notAllowed: Localized = {
  ja: 'ファイルに書き込む権限がありません。ファイルとフォルダーの権限を確認してください。',
  en: 'The file may not be written. Check the rights of the file and of its folder.',
}

/** By the code of the system. */
const files: { readonly [code: string]: Localized | undefined } = {
  EACCES: notAllowed,
  EPERM: notAllowed,
  EISDIR: {
    ja: 'ファイルの場所に、同じ名前のフォルダーがあります。別のファイル名を指定してください。',
    en: 'A folder stands where the file should be. Name another file.',
  },
  ENOTDIR: {
    ja: 'フォルダーの場所に、同じ名前のファイルがあります。別の場所を指定してください。',
    en: 'A file stands where its folder should be. Name another place.',
  },
  EEXIST: {
    ja: 'フォルダーの場所に、同じ名前のファイルがあります。別の場所を指定してください。',
    en: 'A file stands where its folder should be. Name another place.',
  },
  ENOENT: {
    ja: 'その場所にファイルを作れません。ファイルの場所を確認してください。',
    en: 'No file can be made there. Check the place.',
  },
  ENOSPC: {
    ja: 'ディスクの空きがありません。空きを作ってください。',
    en: 'The disk is full. Make room on it.',
  },
  EROFS: {
    ja: '読み取り専用の場所です。書き込める場所を指定してください。',
    en: 'That place can only be read. Name one that can be written.',
  },
}
