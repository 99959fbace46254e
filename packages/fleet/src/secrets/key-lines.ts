import { redact } from '@shindan/core'
import { mark } from './secrets.ts'

/** What stands between the fields of a row, where it is read as one text. */
export const fieldEnd = '\u2029'

/** What says itself what it is, a certificate to its end; and 64 characters of base64 alone in a field. */
const candidates =
  /(?:-----BEGIN [^-]{1,60}-----|LS0tLS1CRUdJTi)[A-Za-z0-9+/=\s\u2029]*|(?<![^",;\t\u2029])[A-Za-z0-9+/]{64}(?![^\r",;\t\u2029])/g

/**
 * Masks what is a whole line of PEM and nothing else: 64 characters of base64 alone in a field, both cases and digits among
 * them. It is none where it is hexadecimal, as fingerprints and tokens of devices are, where a certificate or a request begins
 * with it, or where one begins before it that has not ended. What has another length, and so base64 of any digest but SHA-384,
 * is none.
 */
export function withoutKeyLines(row: string): string {
  return row.replace(candidates, (found) => (isKeyLine(found) ? mark.repeat(found.length) : found))
}

/** Two such lines, one below the other, are what is left of a private key, unless they say themselves that they are public. */
function isKeyLine(found: string): boolean {
  const isMixed = /[A-Z]/.test(found) && /[a-z]/.test(found) && /\d/.test(found) && /[G-Zg-z+/]/.test(found)
  if (found.length !== 64 || !isMixed) return false
  const both = `${found}\n${found}`
  return redact(both, { only: ['private-key'] }) !== both
}
