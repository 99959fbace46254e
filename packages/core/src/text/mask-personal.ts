const digit = '[0-9０-９]'

/** What names a device, a person or an account in any text: each form with the part of it that is masked. */
const personal: readonly RegExp[] = [
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  // The topic of a push certificate is no secret, and what a renewal is judged by.
  /(?<!com\.apple\.mgmt\.[\w.]*)\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
  /\b[0-9a-f]{8}-[0-9a-f]{16}\b/gi,
  /\b[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}\b/gi,
  /(?<!com\.apple\.mgmt\.[\w.]*)(?<![A-Za-z0-9+/=_-])[A-Za-z0-9+/_-]{32,}={0,2}(?![A-Za-z0-9+/=_-])/g,
  new RegExp(`(?<!${digit})${digit}{2}[- ]?${digit}{6}[- ]?${digit}{6}[- ]?${digit}{1,2}(?!${digit})`, 'g'),
  new RegExp(
    `(?<!${digit})(?:0|[+＋]81[- ]?)${digit}{1,4}[-ー－ ]${digit}{1,4}[-ー－ ]${digit}{3,4}(?!${digit})`,
    'g',
  ),
  /(?<=(?:シリアル番号|serial(?: number| no\.?)?|パスワード|passw(?:or)?d|passcode|パスコード|PIN|暗証番号)\s?[:：=は]\s?)[^\s、。,]+/gi,
]

/** What is left of a masked text as long as it was, so that places in it stay where they are. */
const hidden = (text: string): string => text.replace(/[\p{L}\p{N}]/gu, (letter) => '•'.repeat(letter.length))

/**
 * A text in which what names a device, a person or an account is masked, in its length: mail addresses, IMEI, UDID, MAC
 * addresses, tokens, phone numbers, what follows words such as パスワード, and these secrets. The topic of a push
 * certificate stays.
 */
export function maskPersonal(text: string, secrets: readonly string[] = []): string {
  const told = secrets.filter((secret) => secret.trim().length > 2)
  const known = told.reduce((masked, secret) => masked.replaceAll(secret, hidden(secret)), text)
  return personal.reduce((masked, form) => masked.replace(form, hidden), known)
}
