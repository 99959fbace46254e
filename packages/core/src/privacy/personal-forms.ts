/**
 * What names a device, a person or an account, or opens one. `digest` is 64 hexadecimal digits: the token of a device, but
 * a fingerprint as well.
 */
export type PersonalKind =
  | 'mail'
  | 'phone'
  | 'person'
  | 'account'
  | 'udid'
  | 'imei'
  | 'iccid'
  | 'mac'
  | 'serial'
  | 'ip'
  | 'password'
  | 'token'
  | 'digest'
  | 'private-key'

/** One form in which a text names a device, a person or an account. */
export interface Form {
  readonly kind: PersonalKind
  /** What it matches is hidden; where it has a group, which ends the match, that alone. No form looks far back or ahead. */
  readonly form: RegExp
  /** Which of its matches do name one. */
  readonly holds?: (match: string) => boolean
  /** Set where it is one also across the end of a line: two words that stand there by chance hardly make one. */
  readonly wraps?: true
}

const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** The check digit of an IMEI or an ICCID: a number without it is another number. */
function hasCheckDigit(text: string): boolean {
  const sum = [...digitsOf(text)].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

const isPhone = (text: string): boolean => /^0\d{9,10}$/.test(digitsOf(text))
const isAbroad = (text: string): boolean => /^\d{9,15}$/.test(digitsOf(text))
/** Not a path, nor words with a number. */
const isToken = (text: string): boolean =>
  digitsOf(text).length >= 4 && (text.match(/\d+/g) ?? []).length > 1 && !text.startsWith('/')

/**
 * What is left of a private key whose first line is cut off: no word has both cases, in fours, behind a line of base64. What
 * says itself what it is, is passed over.
 */
const base64Lines =
  /-{4,5} ?BEGIN [^-]{1,60}-{4,5}[A-Za-z0-9+/=\s>]*-{4,5} ?END\b|(?<![^\s>])(?:(?=[0-9A-Fa-f]{0,47}[G-Zg-z+/])[A-Za-z0-9+/]{48,76}\r?\n[> \t]{0,4}){1,400}(?!0x)(?=\S{0,75}(?:[=+/]|[a-z]\S{0,75}[A-Z]|\d\S{0,75}[a-z]))(?:[A-Za-z0-9+/]{4}){0,19}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?(?!\S)/g

/** PEM, the DER of a certificate, a request or a list of revoked ones in base64, and PEM in base64 once more. */
const isPublic = /^(?:-|MI(?:[A-P][A-Za-z0-9+/]{3}C[BC]|[GH][A-Za-z0-9+/]MI[GH])|LS0tLS1CRUdJTi)/

/** `PRIVATE KEY` in base64, wherever among three bytes it begins. */
const wrappedKey = /UFJJVkFURSBLRV|QUklWQVRFIEtFW|BSSVZBVEUgS0VZ/

/**
 * Certificates, in lines or not: no secret, but they may name somebody. Letters in one of them that stand for a password
 * elsewhere, as `pW9` may, stand there by chance.
 */
export const publicForms: readonly Form[] = [
  { kind: 'token', form: base64Lines, holds: (match) => /^[ML]/.test(match) && isPublic.test(match) },
  {
    kind: 'token',
    form: /-{5}BEGIN (?![^-]{0,40}PRIVATE KEY)[^-]{1,60}-{5}([A-Za-z0-9+/=\s>]{1,100000})(?=-{5}END\b)/g,
  },
  {
    kind: 'token',
    form: /[A-Za-z0-9+/]{40,}={0,2}/g,
    holds: (match) => isPublic.test(match) && !wrappedKey.test(match),
  },
]

/** The topic of a push certificate is no secret, and what a renewal is judged by. */
const noTopic = '(?<!com\\.apple\\.mgmt\\.\\w{0,20}\\.?)'

/** Mail addresses. Across the end of a line they are looked for last: behind a whole one the next word stands. */
export const mailForms: readonly Form[] = [
  {
    kind: 'mail',
    form: /(?<![\w.+-])[\w.+-]+(?:@|%(?:25)?40|&(?:#64|#x40|commat);)(?:localhost\b|[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|\[[\d.:a-f]{3,45}\])/gi,
  },
  { kind: 'mail', form: /(?<![\w.+-])[\w.+-]+@[\p{L}\p{N}-]{1,30}(?:\.[a-z]{2,10}){1,3}/gu },
  {
    kind: 'mail',
    form: /(?<![\p{Script=Han}ァ-ヶー])[\p{Script=Han}ァ-ヶー]+@[\p{L}\p{N}-]{1,30}(?:\.[a-z]{2,10}){1,3}/gu,
  },
]

/** What tells by itself that it is a name, on text of which the full-width letters, digits and marks are half width. */
export const personalForms: readonly Form[] = [
  ...mailForms,
  // Without a dot at the end of a line, the next may bring it.
  {
    kind: 'mail',
    form: /(?<![\w.+-])[\w.+-]+@(?!(?:seclevel|strength|latest)\b)[a-z][\w-]{1,62}(?![\w.-]|[^\S\n]*\n)/gi,
  },
  // Also as an address has it.
  {
    kind: 'private-key',
    form: /(?:-|%(?:25)?2D){4,5} ?BEGIN(?: |\+|%(?:25)?20)(?:[A-Z0-9]{1,12}(?:\s{1,2}|\+|%(?:25)?20)){0,3}PRIVATE(?:\s{1,2}|\+|%(?:25)?20)KEY(?: BLOCK)? ?(?:-|%(?:25)?2D){4,5}([\s\S]*?)(?=(?:-|%(?:25)?2D){4,5} ?(?:BEGIN|END)\b|$)/gi,
  },
  { kind: 'private-key', form: base64Lines, holds: (match) => !isPublic.test(match) },
  // One that is base64 already, in base64 once more, as Kubernetes keeps secrets, with whatever stands beside it.
  {
    kind: 'private-key',
    form: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{16,}={0,2}(?:(?:\s|\\[nrt]){1,24}[A-Za-z0-9+/]{60,76}(?![\w+/=.-])){0,400}(?:(?:\s|\\[nrt]){1,24}(?!0x)(?=\S{0,75}(?:[=+/]|[a-z]\S{0,75}[A-Z]|\d\S{0,75}[a-z]|L[QS]0))(?:[A-Za-z0-9+/]{4}){0,18}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?(?![\w+/=.-]))?/g,
    holds: (match) => wrappedKey.test(match.replace(/\s|\\[nrt]/g, '')),
  },
  ...publicForms,
  {
    kind: 'private-key',
    form: /(?<=[{,\s]\\{0,3}["'](?:d|p|q|dp|dq|qi|k)\\{0,3}["']\s{0,4}:\s{0,4}\\{0,3}["'])[\w-]{16,}/g,
  },
  {
    kind: 'udid',
    form: new RegExp(`${noTopic}\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b`, 'gi'),
    wraps: true,
  },
  { kind: 'udid', form: /\b(?:[0-9a-f]{8}-[0-9a-f]{16}|[0-9a-f]{40})\b/gi, wraps: true },
  { kind: 'digest', form: /\b[0-9a-f]{64}\b/gi, wraps: true },
  {
    kind: 'mac',
    form: /\b[0-9a-f]{2}(?:[:_-][0-9a-f]{2}){5}\b|\b[0-9a-f]{4}(?:\.[0-9a-f]{4}){2}\b/gi,
    wraps: true,
  },
  {
    kind: 'mac',
    // But for the end of a topic, by which an error is recognised.
    form: /(?<!com\.apple\.mgmt\.\w{0,20}\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-)\b(?=[0-9-]{0,12}[a-f])(?=[a-f-]{0,12}[0-9])[0-9a-f]{6}-?[0-9a-f]{6}\b|(?<![\w:])[0-9a-f]{1,2}(?::[0-9a-f]{1,2}){5}(?![\w:])/gi,
  },
  { kind: 'token', form: new RegExp(`(?<![\\w+/=.-])${noTopic}[\\w+/-]{32,}={0,2}`, 'g'), holds: isToken },
  { kind: 'token', form: /\b(?:gh[a-z]_\w{16,}|AKIA[0-9A-Z]{12,20}\b)/g },
  { kind: 'token', form: /(?<![\w-])eyJ[\w-]{2,}\.[\w-]{2,}(?:\.[\w-]+)?/g },
  {
    kind: 'imei',
    form: /(?<!\d)\d{2}[-. ]?\d{4}[/ ]?\d{2}[-./ ]?\d{6}[-./ ]?\d(?!\d)/g,
    holds: hasCheckDigit,
    wraps: true,
  },
  { kind: 'iccid', form: /(?<!\d)89\d{17,18}(?!\d)/g, holds: hasCheckDigit, wraps: true },
  {
    kind: 'phone',
    form: /(?<!\d[-.]?)\(?0\d{1,4}[-ー. ()・〜~]{0,2}\d{1,4}[-ー. ()・〜~]{0,2}\d{3,4}(?!\d)/g,
    holds: isPhone,
  },
  {
    kind: 'phone',
    form: /(?<!\d[-.]?)(?:\(?0\d{1,4}[-ー.()・〜~]\d{1,4}[-ー.()・〜~]\d{3,4}|0[5-9]0\d{8})(?!\d)/g,
    holds: isPhone,
    wraps: true,
  },
  { kind: 'phone', form: /(?<![\d+])(?:\+[1-9]|0081(?=[- (]))[\d ()-]{6,20}\d(?!\d)/g, holds: isAbroad },
  { kind: 'ip', form: /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g },
]
