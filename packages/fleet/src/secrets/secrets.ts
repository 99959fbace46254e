import { type PersonalKind, redact } from '@shindan/core'
import { certificatesIn } from './certificates.ts'
import { encodedKeysIn } from './encoded-keys.ts'
import { mayHoldPassword } from './labels.ts'
import type { Passage } from './lines.ts'

/** What stands in the place of a letter. */
export const mark = '•'

/** Characters of the shortest key: one of Ed25519 has 64 in base64. */
const shortestKey = 48

/** PEM, and PEM in base64, of which five dashes tell wherever they begin. */
const mayHoldPem = /PRIVATE|private|LS0t/

/** Whether a field holds a private key, in PEM, in base64 once more or not, or as its octets in base64 or hexadecimal digits. */
export function holdsKey(field: string): boolean {
  return (
    field.length >= shortestKey &&
    ((mayHoldPem.test(field) && redact(field, { only: ['private-key'] }) !== field) ||
      encodedKeysIn(field).length > 0)
  )
}

/** A field as it was, but for private keys, which are masked in their length. */
export function withoutKeys(field: string): string {
  return holdsKey(field) ? redact(withoutEncodedKeys(field), { only: ['private-key'] }) : field
}

/** Whether a name holds a private key, or a password that says that it is one. */
export function holdsSecret(name: string): boolean {
  return holdsKey(name) || (mayHoldPassword(name) && redact(name, { only: secretKinds }) !== name)
}

const secretKinds: readonly PersonalKind[] = ['private-key', 'password']

/**
 * A text as it was, but for private keys, passwords and tokens, which are masked in their length. Letters in a certificate that
 * stand for a password elsewhere, as `pw=` may, stand there by chance.
 */
export function withoutSecrets(text: string): string {
  const masked = withoutEncodedKeys(text)
  const certificates = certificatesIn(masked)
  const rest = changed(masked, certificates, (certificate) => hidden.repeat(certificate.length))
  return changed(redact(rest, { only: secretKinds }), certificates, (_, at, end) => masked.slice(at, end))
}

/** No letter, and neither a blank. */
const hidden = '·'

function withoutEncodedKeys(text: string): string {
  return changed(text, encodedKeysIn(text), (key) =>
    key.replace(/\\[nrt]|%(?:25)?0[AD]|[\w+/-]/gi, maskedUnit),
  )
}

/** A text in which these passages are something else, as long as they were. */
function changed(
  text: string,
  passages: readonly Passage[],
  change: (passage: string, at: number, end: number) => string,
): string {
  let made = ''
  let from = 0
  for (const { at, end } of passages) {
    if (at < from) continue
    made += text.slice(from, at) + change(text.slice(at, end), at, end)
    from = end
  }
  return made + text.slice(from)
}

/** The end of a line is written as more than one character in JSON and in addresses. */
function maskedUnit(unit: string): string {
  return unit.length === 1 ? mark : unit
}
