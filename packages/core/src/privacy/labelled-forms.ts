import { inAnyWidth } from './kana.ts'
import type { Form } from './personal-forms.ts'

/** Nothing stands between `PIN` and its digits; `pw` and digits are met in base64 as well. */
const passwords = inAnyWidth(
  '(?:パスワード|パスコード|パスフレーズ|暗証|ロック解除コード|passw(?:or)?[dt]|kennwort|passcode|passphrase|(?<![a-z0-9])(?:pwd?|pin|puk)(?!\\d)|(?<![\\w+/-])(?:pin|puk))(?: ?(?:コード|番号|code|number|no\\.))?',
)
const tokens = inAnyWidth(
  'トークン|シークレット|token|secret(?:[ _-]?(?:access[ _-]?)?key)?|(?:api|access|アクセス|シークレット) ?(?:[_-]?key|キー)|bearer|チャレンジ(?: ?パスワード)?|challenge(?: ?password)?',
)
const appleAccounts = '(?:apple ?id|apple ?アカウント|apple ?account)'
const serials =
  'シリアル(?: ?(?:番号|ナンバー|no\\.?))?|ｼﾘｱﾙ(?:番号)?|製造番号|製番|サービスタグ|service ?tag|serial[ _]?(?:number|no\\.?|#)?|\\bs/?n'
const devices = '\\b(?:imei(?:sv)?|meid|iccid|udid)(?: ?[12](?!\\d))?(?: ?番号| number)?'
const people =
  '氏名|(?<!の)名前|(?:担当|申請|使用|所有|利用|登録|連絡|作業)者(?:名)?|ログインユーザー|\\b[Ff]ull ?[Nn]ame'
const accounts =
  '(?:ユーザー?|利用者|アカウント|ログイン|社員|端末|デバイス|機器|ホスト|コンピューター?)(?:名| ?id|番号)|証明書識別子|ユーザー|\\b(?:user|device|host|computer|account|login)[ _]?(?:name|id)|\\buser'
const machines = '(?:ホスト|端末|デバイス|機器|コンピューター?)名|\\b(?:host|device|computer)[ _]?name'

/** Also as JSON writes them. */
const blank = '(?:\\s|\\\\[nrt])'

/** The end of a tag that a value stands in, of its own or of the string behind a key. */
const tag = `(?:</key>${blank}{0,20}<(?:string|integer|data)>${blank}{0,20}|(?<=<[\\w:]{1,40})>)`

/** What opens quoted text or a bracket; in JSON within JSON behind a backslash. */
const opening = '(?:\\\\{0,3}["\'「『(])?'

/** A mark that nothing but a value follows, and what a sentence may follow as well. */
const mark = `(?:\\\\{0,3}["'」』]?\\s{0,4}[:=]\\s{0,4}|${tag})`
const quoted = `(?:${mark}\\\\{0,3}["'「『]|\\s?[はが]?\\s?[「『])`
/** Nothing stands between words of different scripts, nor between a word and its number. */
const gapOf = (between: string): string =>
  `(?:${between}{1,4}(?:(?:is|was|[-→])${between})?|${between}?[はがをの→]${between}?|(?<=[^!-~])|(?=[\\d(]))${opening}`
const anyGap = `(?:${mark}${opening}|${gapOf(blank)})`
const spaced = gapOf('(?: |\\t|\\\\t)')

/** ASCII but blanks, quotation marks and what separates fields of an address or an element. */
const word = '[!#-%(-;=?-~]'

/** Not how much, how long or how often; and no end of PEM, whose last letters may be `pw=`. */
const noCount =
  '(?!-{5}END\\b)(?!\\(?\\d{1,3}(?:[-~]\\d{1,3})?(?:\\)|\\s?(?:digit|char|文字|桁|日|回|時間|分|秒|週|[かヶカ]月|つ|人|台|件|個|%)))'

const phrases =
  'is|was|has|are|not|no|for|the|and|of|in|an?|error|invalid|incorrect|wrong|expired|required|must|may|can|cannot|could|should|will|does|did|do|too|needed|missing|empty|failed|mismatch|denied|refused|rejected|unknown|none|null|nil|undefined|true|false|on|off|enabled|disabled|unset|set|reset|changed|policy|this|your|please|enter'
/** How a sentence about a password goes on, and what it is told by anywhere. */
const isSentence = new RegExp(`^(?:${phrases})(?![\\w@])`, 'i')
const hasSentence = new RegExp(`\\b(?:${phrases})\\b`, 'i')

const isSecret = (value: string): boolean => !isSentence.test(value)
const isPhrase = (value: string): boolean => !hasSentence.test(value)
/** No error code, nor how a secret is written. */
const hasDigit = (value: string): boolean =>
  /\d/.test(value) &&
  !/^[A-Z]{2,6}_\d{2,5}$/.test(value) &&
  !/^(?:0x|base-?(?:32|64)|utf-?\d|sha-?\d|aes-?\d|rsa-?\d|md5)/i.test(value)
/** With a number, and nothing that is said about one. */
const isNoted = (value: string): boolean =>
  hasDigit(value) && !/文字|桁|以上|以下|以内|入力|設定|変更|必要|エラー|失敗/.test(value)
/** On a line of its own: no address, code with a hyphen, date, time or version. */
const isAlone = (value: string): boolean =>
  hasDigit(value) && !/:\/\/|^[A-Z]{2,6}-\d{2,5}$|^v?\d+[/:.-][\d/:.-]*$/.test(value)
/** A number of a certificate is longer than most of a device, and hexadecimal; a short one may be anything. */
const isSerial = (value: string): boolean => {
  if (!hasDigit(value)) return false
  if (!/[a-z0-9]{8}/i.test(value)) return /[A-Z]/.test(value) && !/[a-z]|^[A-Z]{2,4}-?\d{3}$/.test(value)
  return value.length < 15 || !/^[0-9a-f]+$/i.test(value)
}
/** As many digits as such a number has, whatever stands between them. */
const isDevice = (value: string): boolean => hasDigit(value) && value.replace(/[^0-9a-f]/gi, '').length > 13

const after = (labels: string, gap: string, value: string, flags = 'gi'): RegExp =>
  new RegExp(`(?:${labels})${gap}(${value})`, flags)

/** Words have no number in them, and no capitals before a hyphen. */
const isMachine = (value: string): boolean => /\d|^[A-Z]{2,15}-/.test(value)

/** Words that are said as politely as a name: お客様、皆さん、業者さん; and 仕様、同様. */
const isAnybody = /(?:[客皆者社屋員仕同模多異各]|先生|先輩)$/
const isName = (value: string): boolean => !isAnybody.test(value)
const hasLetters = (value: string): boolean => /\d.*\d/.test(value) && /(?:[A-Z].*){4}/.test(value)

const greetings =
  'お世話に(?:なって(?:おり|い)ます|なります)|お疲れ(?:様|さま)です|いつもありがとうございます|はじめまして|初めまして'

/** What a label tells to be a name or a secret, on text as `personalForms` read it. */
export const labelledForms: readonly Form[] = [
  {
    kind: 'password',
    form: after(`${passwords}|${tokens}|\\bpass`, quoted, '[ !#-&(-~]{1,100}'),
    holds: isSecret,
  },
  {
    kind: 'password',
    form: after(`${passwords}|${tokens}|\\bpass`, mark, `${noCount}${word}+`),
    holds: isSecret,
  },
  {
    kind: 'password',
    form: after(`${passwords}|\\bpass`, mark, '[a-z]{2,20}(?: [a-z]{2,20}){1,9}(?![^\\n<])'),
    holds: isPhrase,
  },
  // In letters that nobody types into a password field, and notes all the same.
  {
    kind: 'password',
    form: after(
      passwords,
      mark,
      `${noCount}[^\\s"'「」『』、。,;&<>]{0,20}[\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Han}][^\\s"'「」『』、。,;&<>]{0,20}`,
      'giu',
    ),
    holds: isNoted,
  },
  {
    kind: 'password',
    form: after('authorization', `${mark}(?:(?:basic|bearer|digest|negotiate)\\s)?`, `${word}{4,}`),
    holds: isSecret,
  },
  {
    kind: 'password',
    form: after(
      `${passwords}${spaced}|(?:${tokens})(?: {1,4}(?:is )?| ?[はが] ?)`,
      '',
      `${noCount}${word}{4,}(?!${word}|\\s?(?:digits|characters|[年月日文字桁回時分秒]))`,
    ),
    holds: hasDigit,
  },
  {
    kind: 'password',
    form: after(
      passwords,
      '[ \\t]{0,4}(?:\\r?\\n|(?:\\\\r)?\\\\n)[ \\t]{0,20}',
      `${word}{4,100}(?![^\\r\\n"])`,
    ),
    holds: isAlone,
  },
  {
    kind: 'password',
    form: /(?<!\S)(?:-u|--(?:proxy-)?user)[ =]?["']?([^\s"':<]{1,64}:(?!\/\/)[^\s"']{1,100})/g,
  },
  // In an address: what stands between its user and its host, which no port does.
  {
    kind: 'password',
    form: /\b[a-z][a-z0-9+.-]{1,30}:\/\/[\w.~%!$&'()*+,;=-]{0,100}:(?!\d{1,5}(?:[/?#,;]|$))([!$-&(-.0-;=@-~]{1,200}|[!#-&(-;=?A-~]{1,200})(?=@[\w.[-])/gi,
  },
  {
    kind: 'serial',
    form: after(serials, anyGap, '[a-z0-9](?:-?[a-z0-9]){4,19}(?![a-z0-9])'),
    holds: isSerial,
  },
  {
    kind: 'imei',
    form: after(devices, anyGap, '[0-9a-f][0-9a-f ./_-]{12,48}[0-9a-f](?![0-9a-z])'),
    holds: isDevice,
  },
  {
    kind: 'mac',
    form: after(
      '\\bmac(?: ?(?:アドレス|addr(?:ess)?))?',
      anyGap,
      '(?:[0-9a-f]{2}(?:[ _][0-9a-f]{2}){5}|[0-9a-f]{6}[ :.-]?[0-9a-f]{6})\\b',
    ),
  },
  {
    kind: 'person',
    form: after(
      people,
      `${mark}["'「『]?`,
      '[^\\s"\'「」『』、。,;&<>]{1,40}(?: (?:\\p{Script=Han}{1,3}|[ァ-ヶー]{1,10}|[A-Z][a-z]{1,14})(?!\\p{L}))?',
      'gu',
    ),
  },
  // A blank between label and name is followed by other words as well, but not by kanji or katakana alone.
  {
    kind: 'person',
    form: after(
      people,
      '[ \\t]{1,4}',
      '(?:\\p{Script=Han}{1,5}|[ァ-ヶー]{2,10})(?: (?:\\p{Script=Han}{1,4}|[ァ-ヶー]{2,10}))?(?![\\p{L}ー])',
      'gu',
    ),
    holds: isName,
  },
  // Who writes a mail says who that is.
  {
    kind: 'person',
    form: after(
      greetings,
      '[。、., \\t]{0,3}(?:[^\\s。、]{1,20}の)?',
      '(?:\\p{Script=Han}{1,5}|[ァ-ヶー]{2,10})(?=です|と申)',
      'gu',
    ),
    holds: isName,
  },
  { kind: 'account', form: after(appleAccounts, mark, `${word}{2,}`), holds: isSecret },
  {
    kind: 'account',
    form: after(
      accounts,
      `${mark}["'「『]?`,
      "[^\\s\"'「」『』、。,;&<>’]{1,40}(?:['’]s(?: (?:iphone|ipad|mac\\w*))?)?",
    ),
    holds: isSecret,
  },
  {
    kind: 'account',
    form: after(machines, '[ \\t]{1,4}(?:is |は )?', '[a-z][\\w.-]{2,62}(?![\\w.-])'),
    holds: isMachine,
  },
  { kind: 'account', form: /\b(?:DESKTOP|LAPTOP|WIN)-[A-Z0-9]{6,11}\b/g },
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
  { kind: 'account', form: /(?:社員番号|職員番号|内線(?:番号)?)(?:は|: ?| )?([A-Z]{0,2}-?\d{2,10})/gu },
  { kind: 'serial', form: /\b(?:[A-Z0-9]{10}|[A-Z0-9]{12})\b/g, holds: hasLetters },
]
