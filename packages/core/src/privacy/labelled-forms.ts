import type { Form } from './personal-forms.ts'

const passwords =
  'パスワード|パスコード|パスフレーズ|暗証番号|暗証コード|ﾊﾟｽﾜｰﾄﾞ|ﾊﾟｽｺｰﾄﾞ|passw(?:or)?d|passcode|passphrase|\\bpwd?|\\bpin(?: ?(?:コード|code))?'
const tokens =
  'トークン|シークレット|ﾄｰｸﾝ|token|secret|api[ _-]?key|bearer|チャレンジ(?: ?パスワード)?|challenge(?: ?password)?'
const appleAccounts = '(?:apple ?id|apple ?アカウント|apple ?account)'
const serials =
  'シリアル(?: ?(?:番号|ナンバー|no\\.?))?|ｼﾘｱﾙ(?:番号)?|製造番号|serial[ _]?(?:number|no\\.?|#)?|\\bs/?n'
const devices = '\\b(?:imei|meid|iccid|udid)(?:番号| number)?'
const people = '氏名|(?<!の)名前|\\b[Ff]ull ?[Nn]ame'
const accounts =
  '(?:ユーザー?|利用者|アカウント|ログイン|社員|端末|デバイス|機器|ホスト|コンピューター?)(?:名| ?id|番号)|証明書識別子|\\b(?:user|device|host|computer|account|login)[ _]?(?:name|id)'

/** A mark that nothing but a value follows, and one that a sentence may follow as well. */
const mark = '["\'」』]?\\s{0,4}[:=]\\s{0,4}'
const quoted = `(?:${mark}["'「『]|\\s?[「『])`
const anyGap = `(?:${mark}["'「『]?|\\s?[「『]|\\s{1,4}(?:is\\s)?|\\s?[はが]\\s?)`
const spaced = '(?: {1,4}(?:is )?| ?[はが] ?)'

/** ASCII but blanks, quotation marks and what separates fields of an address or an element. */
const word = '[!#-%(-;=?-~]'

/** How a sentence about a password goes on. */
const isSentence =
  /^(?:is|was|has|are|not|no|for|the|and|of|in|an?|error|invalid|incorrect|wrong|expired|required|must|may|can|cannot|could|should|will|does|did|do|too|needed|missing|empty|failed|mismatch|unknown|none|null|nil|undefined|true|false|unset|set|reset|changed|policy|this|your|please|enter)(?![\w@])/i

const isSecret = (value: string): boolean => !isSentence.test(value)
const hasDigit = (value: string): boolean => /\d/.test(value) && !/^0x/i.test(value)

const after = (labels: string, gap: string, value: string, flags = 'gi'): RegExp =>
  new RegExp(`(?:${labels})${gap}(${value})`, flags)

/** Words that are said as politely as a name: お客様、皆さん、業者さん; and 仕様、同様. */
const isAnybody = /(?:[客皆者社屋員仕同模多異各]|先生|先輩)$/
const isName = (value: string): boolean => !isAnybody.test(value)
const hasLetters = (value: string): boolean => /\d.*\d/.test(value) && /(?:[A-Z].*){4}/.test(value)

/** What a label tells to be a name or a secret, on text as `personalForms` read it. */
export const labelledForms: readonly Form[] = [
  {
    kind: 'password',
    form: after(`${passwords}|${tokens}|\\bpass`, quoted, '[ !#-&(-~]{1,100}'),
    holds: isSecret,
  },
  { kind: 'password', form: after(`${passwords}|${tokens}|\\bpass`, mark, `${word}+`), holds: isSecret },
  {
    kind: 'password',
    form: after('authorization', `${mark}(?:(?:basic|bearer|digest|negotiate)\\s)?`, `${word}{4,}`),
    holds: isSecret,
  },
  {
    kind: 'password',
    form: after(
      `${passwords}|${tokens}`,
      spaced,
      `${word}{4,}(?![!-~]|\\s?(?:digits|characters|[年月日文字桁回時分秒]))`,
    ),
    holds: hasDigit,
  },
  { kind: 'serial', form: after(serials, anyGap, '[a-z0-9]{8,14}(?![a-z0-9])'), holds: hasDigit },
  {
    kind: 'imei',
    form: after(devices, anyGap, '[0-9a-f][0-9a-f -]{12,48}[0-9a-f](?![0-9a-z])'),
    holds: hasDigit,
  },
  {
    kind: 'mac',
    form: after('\\bmac(?: ?(?:アドレス|address))?', anyGap, '[0-9a-f]{2}(?: [0-9a-f]{2}){5}\\b'),
  },
  {
    kind: 'person',
    form: after(
      people,
      `${mark}["'「『]?`,
      '[^\\s"\'「」『』、。,;&<>]{1,40}(?: (?:\\p{Script=Han}{1,3}|[A-Z][a-z]{1,14})(?!\\p{L}))?',
      'gu',
    ),
  },
  { kind: 'account', form: after(appleAccounts, mark, `${word}{2,}`), holds: isSecret },
  {
    kind: 'account',
    form: after(
      accounts,
      `${mark}["'「『]?`,
      "[^\\s\"'「」『』、。,;&<>’]{1,40}(?:['’]s(?: (?:iphone|ipad|mac\\w*))?)?",
    ),
  },
  { kind: 'person', form: /(?<!\p{Script=Han})\p{Script=Han}{1,5}(?=さん|様)/gu, holds: isName },
  {
    kind: 'person',
    form: /(?<!\p{Script=Han})\p{Script=Han}{3,5}(?=の ?(?:iPhone|iPad|Mac|端末|デバイス|スマホ))/giu,
    holds: isName,
  },
  {
    kind: 'person',
    form: /担当(?:者)?(?:の|は|: ?)(\p{Script=Han}{2,5}?)(?=様|さん|\P{Script=Han}|$)/gu,
    holds: isName,
  },
  { kind: 'account', form: /(?:社員番号|職員番号|内線(?:番号)?)(?:は|: ?| )?(\d{2,10})/gu },
  { kind: 'serial', form: /\b(?:[A-Z0-9]{10}|[A-Z0-9]{12})\b/g, holds: hasLetters },
]
