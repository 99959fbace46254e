/** One form in which a text names a device, a person or an account, and which of its matches do. */
interface Form {
  readonly form: RegExp
  readonly holds?: (match: string) => boolean
}

const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** The check digit of an IMEI: a number without it is another number. */
function isImei(text: string): boolean {
  const sum = [...digitsOf(text)].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

const isPhone = (text: string): boolean => /^(?:81|0)\d{9,10}$/.test(digitsOf(text))
const isToken = (text: string): boolean => digitsOf(text).length >= 4
const labelled = '[\\s:=は"\'「」]{0,5}'

/** On text of which the full-width letters, digits and marks are half width. No form looks far: a text may be long. */
const forms: readonly Form[] = [
  { form: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g },
  // The topic of a push certificate is no secret, and what a renewal is judged by.
  {
    form: /(?<!com\.apple\.mgmt\.\w{0,20}\.?)\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
  },
  { form: /\b[0-9a-f]{8}-[0-9a-f]{16}\b/gi },
  { form: /\b[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}\b|\b[0-9a-f]{4}(?:\.[0-9a-f]{4}){2}\b/gi },
  { form: /\b(?=[0-9]{0,11}[a-f])(?=[a-f]{0,11}[0-9])[0-9a-f]{12}\b/gi },
  { form: /(?<![\w+/=.-])(?<!com\.apple\.mgmt\.\w{0,20}\.?)[\w+/-]{32,}={0,2}/g, holds: isToken },
  { form: /(?<!\d)\d{2}[- ]?\d{6}[- ]?\d{6}[- ]?\d(?!\d)/g, holds: isImei },
  { form: /(?<!\d)(?:\+81[- ]?|\(?0)\d{0,4}\)?[-ー ]?\d{1,4}[-ー ]?\d{3,4}(?!\d)/g, holds: isPhone },
  { form: /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g },
  {
    form: new RegExp(
      `(?<=(?:シリアル(?:番号)?|serial ?(?:number|no\\.?|#)?|s/n)${labelled})[a-z0-9]{8,14}(?![a-z0-9])`,
      'gi',
    ),
    holds: (value) => /\d/.test(value),
  },
  {
    form: new RegExp(
      `(?<=(?:パスワード|パスコード|暗証番号|passw(?:or)?d|passcode|pin|token|api.?key|bearer)(?: is)?${labelled})[!-~]{3,}`,
      'gi',
    ),
    holds: (value) => !/^(?:is|was|has|not|for|the|and|error|invalid|incorrect|expired)\b/i.test(value),
  },
]

/** What is left of a masked text as long as it was, so that places in it stay where they are. */
const hidden = (text: string): string => text.replace(/[\p{L}\p{N}]/gu, (letter) => '•'.repeat(letter.length))

/** One code unit for one, so that places stay. */
const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))

/**
 * A text in which what names a device, a person or an account is masked, in its length: mail addresses, IMEI, UDID, MAC
 * and IP addresses, tokens, phone numbers, what follows words such as パスワード, and these secrets in whatever width and
 * case. The topic of a push certificate stays. Names of people are not known.
 */
export function maskPersonal(text: string, secrets: readonly string[] = []): string {
  const longestFirst = secrets
    .filter((secret) => secret.trim().length > 1)
    .toSorted((a, b) => b.length - a.length)
    .map((secret) => ({ form: new RegExp(halfWidth(secret).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi') }))
  let masked = text
  const plain = halfWidth(text)
  for (const { form, holds } of [...longestFirst, ...forms] as readonly Form[])
    for (const match of plain.matchAll(form)) {
      if (holds && !holds(match[0])) continue
      const end = match.index + match[0].length
      masked = masked.slice(0, match.index) + hidden(masked.slice(match.index, end)) + masked.slice(end)
    }
  return masked
}
