import { type PersonalKind, redact } from '@shindan/core'
import { derKeysIn } from './der-keys.ts'

/** What stands in the place of a letter. */
export const mark = '•'

/** Characters of the shortest key: one of Ed25519 has 64 in base64. */
const shortestKey = 48

/** PEM, and PEM in base64, of which five dashes tell wherever they begin. */
const mayHoldPem = /PRIVATE|private|LS0t/

/** Whether a field holds a private key, in PEM, in base64 once more or not, or as its DER in base64. */
export function holdsKey(field: string): boolean {
  return (
    field.length >= shortestKey &&
    ((mayHoldPem.test(field) && redact(field, { only: ['private-key'] }) !== field) ||
      derKeysIn(field).length > 0)
  )
}

/** A field as it was, but for private keys, which are masked in their length. */
export function withoutKeys(field: string): string {
  return holdsKey(field) ? redact(withoutDerKeys(field), { only: ['private-key'] }) : field
}

/** Whether a name holds a private key, or a password that says that it is one. */
export function holdsSecret(name: string): boolean {
  return holdsKey(name) || (mayHoldPassword.test(name) && redact(name, { only: secretKinds }) !== name)
}

/** A name is looked at closely where it has one of these: nearly none has. */
const mayHoldPassword = /pass|pwd|\bpin\b|secret|token|:\/\/|パス(?:ワード|コード)|暗証/i

const secretKinds: readonly PersonalKind[] = ['private-key', 'password']

/** A text as it was, but for private keys, passwords and tokens, which are masked in their length. */
export function withoutSecrets(text: string): string {
  return redact(withoutDerKeys(text), { only: secretKinds })
}

function withoutDerKeys(text: string): string {
  let masked = ''
  let from = 0
  for (const { at, end } of derKeysIn(text)) {
    masked += text.slice(from, at) + text.slice(at, end).replace(/\\[nrt]|[A-Za-z0-9+/]/g, maskedUnit)
    from = end
  }
  return masked + text.slice(from)
}

/** JSON writes the end of a line as two characters. */
function maskedUnit(unit: string): string {
  return unit.length === 1 ? mark : unit
}
