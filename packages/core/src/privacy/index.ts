import { guarded } from '../problem/mistake.ts'
import { redacted } from './redact.ts'

export { mask } from './mask.ts'
export type { PersonalKind } from './personal-forms.ts'
export type { Redaction } from './redact.ts'

/**
 * A text in which what names a device, a person or an account, or opens one, is masked in its length: mail addresses,
 * IMEI, UDID, MAC and IP addresses, tokens, private keys, also in base64 once more, and phone numbers, also across the end of
 * a line; the password in a URL; what follows words such as パスワード, challenge and 端末名; and these secrets in whatever
 * width and case. Names of people are known by such a word alone. The topic of a push certificate stays, and so does what a
 * sentence says of a password.
 *
 * @example
 * redact('503 on 00008030-001A2B3C4D5E802E') // '503 on ••••••••-••••••••••••••••'
 */
export const redact = guarded(['text', 'options'], 'a text, and secrets or kinds to keep', redacted)
