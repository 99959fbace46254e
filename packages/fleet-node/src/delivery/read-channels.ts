import {
  err,
  type Localized,
  mask,
  ok,
  orNearest,
  overLimit,
  type Problem,
  type Result,
  received,
  shown,
  shownId,
} from '@shindan/core'
import type * as z from 'zod/mini'
import { channelForms } from './door.ts'

/** A channel as a file describes it, with the names of the variables that hold its secrets. */
export type ChannelDefinition = { readonly name: string } & {
  readonly [Kind in keyof typeof channelForms]: Readonly<z.infer<(typeof channelForms)[Kind]>>
}[keyof typeof channelForms]

/** Channels of one file. */
export const mostChannels = 100

/**
 * Reads channels from an administrator's JSON: `channels`, by name, each an `smtp`, a `webhook` or a `file`. Passwords and
 * secrets stand in variables of the environment, which the file names: `passwordFrom`, `secretFrom`.
 *
 * Errors: every problem at its field, e.g. `channels.mail.port`. A value is quoted where it can be no secret: what stands where
 * a secret, or an address that may hold one, belongs is masked.
 *
 * @example
 * readChannels({ channels: { mail: { kind: 'smtp', host: 'smtp.example.co.jp', user: 'shindan', passwordFrom: 'SMTP_PASSWORD', from: 'shindan@example.co.jp', to: 'admin@example.co.jp' } } })
 */
export function readChannels(given: unknown): Result<readonly ChannelDefinition[], readonly Problem[]> {
  return received('', given, expected.file, (): Result<readonly ChannelDefinition[], readonly Problem[]> => {
    if (!isObject(given)) return err([wrong('', given, expected.file)])
    const unknown = Object.keys(given)
      .filter((key) => key !== 'channels')
      .map((key) => unknownField('', key, ['channels']))
    const { channels } = given
    if (!isObject(channels)) return err([...unknown, wrong('channels', channels, expected.channels)])
    const names = Object.keys(channels)
    const tooMany =
      names.length > mostChannels ? [overLimit('channels', mostChannels, names.length, 'channels')] : []
    const read = names.slice(0, mostChannels).map((name) => readChannel(name, channels[name]))
    const problems = [...unknown, ...tooMany, ...read.flatMap((one) => (one.isErr() ? one.error : []))]
    if (problems.length > 0) return err(problems)
    return ok(read.flatMap((one) => (one.isOk() ? [one.value] : [])))
  })
}

const kinds = Object.keys(channelForms) as (keyof typeof channelForms)[]

function readChannel(name: string, given: unknown): Result<ChannelDefinition, readonly Problem[]> {
  const path = `channels.${shownId(name)}`
  if (!/^[a-z][a-z0-9-]{0,63}$/.test(name))
    return err([{ kind: 'wrong-type', path, found: shown(name), expected: expected.name }])
  if (!isObject(given)) return err([wrong(path, given, expected.channel)])
  const kind = kinds.find((one) => one === given.kind)
  if (kind === undefined) return err([wrongKind(`${path}.kind`, given.kind)])
  const form = channelForms[kind]
  const { error, data } = form.safeParse(given)
  const problems = (error?.issues ?? []).flatMap((issue) => problemsOf(issue, path, given, form))
  const crossed = problems.length === 0 ? crossProblems(data, path) : []
  if (problems.length > 0 || crossed.length > 0 || !data) return err([...problems, ...crossed])
  return ok({ name, ...data })
}

function problemsOf(
  issue: z.core.$ZodIssue,
  path: string,
  given: { readonly [key: string]: unknown },
  form: (typeof channelForms)[keyof typeof channelForms],
): readonly Problem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownField(path, key, Object.keys(form.shape)))
  const field = String(issue.path[0])
  return [wrongField(path, field, given[field], expectedAt(issue, field))]
}

/** What one field asks of another. */
function crossProblems(
  data: z.infer<(typeof channelForms)[keyof typeof channelForms]> | undefined,
  path: string,
) {
  if (data?.kind === 'smtp' && data.passwordFrom !== undefined && data.user === undefined)
    return [wrong(`${path}.user`, undefined, expected.user)]
  if (data?.kind === 'webhook' && data.url.startsWith('http:') && data.http !== 'allowed')
    return [
      { kind: 'wrong-type' as const, path: `${path}.url`, found: `http:${mask}`, expected: expected.tls },
    ]
  return []
}

function expectedAt(issue: z.core.$ZodIssue, field: string): Localized {
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    return { ja: values.join('、'), en: values.join(', ') }
  }
  if (field === 'port') return expected.port
  if (field === 'to') return expected.recipient
  if (field === 'from') return expected.mailbox
  if (field.endsWith('From')) return expected.variable
  if (field === 'url') return expected.https
  if (field === 'host') return expected.host
  return expected.line
}

function unknownField(path: string, key: string, known: readonly string[]): Problem<'unknown-field'> {
  const found = shownId(key)
  return {
    kind: 'unknown-field',
    path: path === '' ? found : `${path}.${found}`,
    found,
    expected: orNearest({ ja: known.join('、'), en: known.join(', ') }, key.slice(0, 100), known),
  }
}

function wrongKind(path: string, given: unknown): Problem {
  const choices = { ja: kinds.join('、'), en: kinds.join(', ') }
  if (typeof given !== 'string') return wrong(path, given, choices)
  const nearest = orNearest(choices, given.slice(0, 100), kinds)
  return { kind: 'not-a-choice', path, found: shown(given), expected: nearest }
}

/** Fields where nobody keeps a secret. */
const open: readonly string[] = [
  'kind',
  'host',
  'port',
  'security',
  'user',
  'from',
  'fromName',
  'to',
  'http',
  'names',
  'file',
]

/** With its value, where that can be no secret. */
function wrongField(path: string, field: string, found: unknown, expected: Localized): Problem {
  const at = `${path}.${field}`
  if (typeof found === 'object' || found === undefined) return wrong(at, found, expected)
  const kind = field === 'port' && typeof found === 'number' ? 'out-of-range' : kindAt(field)
  return { kind, path: at, found: open.includes(field) ? shown(found) : mask, expected }
}

function kindAt(field: string): Problem['kind'] {
  return choices.includes(field) ? 'not-a-choice' : 'wrong-type'
}

/** Fields with few values. */
const choices: readonly string[] = ['security', 'http', 'names']

/** What holds others by its brackets alone: there may be a secret in it. */
function wrong(path: string, found: unknown, expected: Localized): Problem {
  if (found === undefined) return { kind: 'missing-field', path, found: '', expected }
  return { kind: 'wrong-type', path, found: withoutParts(found), expected }
}

function withoutParts(found: unknown): string {
  if (found === null) return 'null'
  if (Array.isArray(found)) return '[…]'
  return typeof found === 'object' ? '{…}' : mask
}

function isObject(given: unknown): given is { readonly [key: string]: unknown } {
  return typeof given === 'object' && given !== null && !Array.isArray(given)
}

const expected = {
  file: {
    ja: '送り先を "channels" に書いたもの（例: {"channels": {"mail": {…}}}）',
    en: 'the channels under "channels": {"channels": {"mail": {…}}}',
  },
  channels: {
    ja: '送り先の名前と設定の組（例: {"mail": {"kind": "smtp", …}}）',
    en: 'each channel under a name: {"mail": {"kind": "smtp", …}}',
  },
  channel: {
    ja: '1 つの送り先の設定（例: {"kind": "smtp", …}）',
    en: 'the settings of a channel: {"kind": "smtp", …}',
  },
  name: {
    ja: '英小文字で始まる、英小文字・数字・ハイフンの名前（64 文字以内）',
    en: 'a name of at most 64 small letters, digits and hyphens that begins with a letter',
  },
  port: {
    ja: '1 から 65535 までのポート番号（引用符なし。例: 587）',
    en: 'the number of a port from 1 to 65535 without quotation marks, e.g. 587',
  },
  mailbox: {
    ja: '1 つのメールアドレス（例: admin@example.co.jp）',
    en: 'one mail address, e.g. admin@example.co.jp',
  },
  recipient: {
    ja: '1 つのメールアドレス（例: admin@example.co.jp）。2 人以上に送るときは、"mail-2" のような別の名前の送り先を加えるか、メーリングリストのアドレスを書きます',
    en: 'one mail address, e.g. admin@example.co.jp; for several people a channel each, such as "mail-2", or the address of a mailing list',
  },
  variable: {
    ja: '環境変数の名前（英大文字・数字・下線。例: SMTP_PASSWORD）。値そのものは書きません',
    en: 'the name of a variable of the environment in capitals, e.g. SMTP_PASSWORD, never its value',
  },
  https: {
    ja: 'https: で始まり、ユーザー名を含まない URL（http: は "http": "allowed" とした場合のみ）',
    en: 'a URL that begins with https: and names no user; http: only with "http": "allowed"',
  },
  tls: {
    ja: 'https: で始まる URL。相手が自社のネットワークの中にあり、暗号化せずに送ってよいときだけ、同じ送り先に "http": "allowed" を加えます',
    en: 'a URL that begins with https:; only where it may be sent unencrypted, as within your own network, add "http": "allowed" to the channel',
  },
  host: { ja: 'サーバーの名前または IP アドレス', en: 'the name or the IP address of a server' },
  line: { ja: '1 行の空でない文字列', en: 'a text of one line that is not empty' },
  user: { ja: 'passwordFrom に対応するユーザー名', en: 'the user that passwordFrom is the password of' },
} as const satisfies { readonly [what: string]: Localized }
