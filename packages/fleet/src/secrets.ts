import { err, mask, type PersonalKind, type Problem, redact } from '@shindan/core'
import { bytesIn } from './certificate/base64.ts'
import { byte, contentOf, endOf } from './certificate/der.ts'
import type { ReadRow, Rejected } from './partition.ts'

/** Says of a row that something in it was masked. */
const secretInRow: Problem<'wrong-type'> = {
  kind: 'wrong-type',
  path: '',
  found: mask,
  expected: {
    ja: '秘密鍵やパスワードのない行（伏せて残しました。台帳から取り除いてください）',
    en: 'a row without private keys and passwords (masked here; take them out of the inventory)',
  },
}

/** A row that could not be read as it is kept: as it was but for secrets, which are masked, and said to be. */
export function keptWithoutSecrets({ line, written, problems }: Rejected): Rejected {
  const kept = typeof written === 'string' ? withoutSecrets(written) : written.map(withoutSecrets)
  const isMasked = typeof kept === 'string' ? kept !== written : kept.some((field, i) => field !== written[i])
  if (!isMasked) return { line, written, problems }
  const told = problems.filter((problem) => problem !== secretInRow)
  return {
    line,
    written: kept,
    problems: [...told.map((one) => ({ ...one, found: withoutSecrets(one.found) })), secretInRow],
  }
}

/**
 * Masks the lines of a private key that stand in rows of their own, as they do in a file that does not quote them: nothing
 * is read of them.
 */
export function keysAcrossRows(): (row: ReadRow) => ReadRow {
  let isOpen = false
  return (row) => {
    const fields = typeof row.written === 'string' ? [row.written] : row.written
    if (isOpen) {
      const text = fields.join(',')
      if (text.trim() === '') return row
      if (keyLine.test(text)) {
        const kept = fields.map((field) => field.replace(/[A-Za-z0-9+/]/g, mark))
        return { line: row.line, written: kept, read: err([secretInRow]) }
      }
    }
    isOpen = fields.some((field) => pemKey.test(field) && !field.includes('-----END '))
    return row
  }
}

/** Base64 and nothing else, or what stands ahead of an encrypted one. */
const keyLine = /^(?:[ ,;\t]{0,80}[A-Za-z0-9+/=]{1,80}[ ,;\t]{0,80}|(?:Proc-Type|DEK-Info): ?.{1,100})$/

/** What stands in the place of a letter. */
const mark = '•'

/** Whether a field holds a private key, in PEM or as its DER in base64. */
export function holdsKey(field: string): boolean {
  return field.length >= shortestKey && (pemKey.test(field) || keysIn(field).length > 0)
}

/** Whether a name holds a private key, or a password that says that it is one. */
export function holdsSecret(name: string): boolean {
  return holdsKey(name) || (mayHoldPassword.test(name) && withoutSecrets(name) !== name)
}

/** A name is looked at closely where it has one of these: nearly none has. */
const mayHoldPassword = /pass|pwd|\bpin\b|secret|token|:\/\/|パス(?:ワード|コード)|暗証/i

/** A text as it was, but for private keys, passwords and tokens, which are masked in their length. */
function withoutSecrets(text: string): string {
  return withoutKeys(text).split(beginOfCertificate).map(withoutNamedBehind).join(beginOfCertificate)
}

/** Certificates are nobody's secret, and tell which row it is. */
const beginOfCertificate = '-----BEGIN CERTIFICATE-----'

/** The same for what stands behind the beginning of a certificate, but for the first piece. */
function withoutNamedBehind(piece: string, place: number): string {
  const dashes = piece.indexOf('-----')
  const end = place > 0 && piece.startsWith('-----END CERTIFICATE-----', dashes) ? dashes : 0
  return piece.slice(0, end) + withoutNamed(piece.slice(end))
}

/** What is masked of a text where everything personal is, and not where secrets are left: those. */
function withoutNamed(text: string): string {
  const all = redact(text)
  if (all === text) return text
  const personal = redact(text, { keep: secretKinds })
  return text.replace(/[\s\S]/g, (unit, at: number) => (all[at] === personal[at] ? unit : (all[at] ?? unit)))
}

const secretKinds: readonly PersonalKind[] = ['private-key', 'password']

/** Characters of the shortest key: one of Ed25519 has 64 in base64. */
const shortestKey = 48

const pemKey = /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY/

/** Runs of base64, of which those are meant that begin with a SEQUENCE. */
const runs = /[A-Za-z0-9+/]{24,}/g

/** How much of it tells what it is, in characters. */
const headLength = 24

function withoutKeys(text: string): string {
  let masked = ''
  let from = 0
  for (const { at, end } of keysIn(text)) {
    masked += text.slice(from, at) + text.slice(at, end).replace(/\\[nrt]|[A-Za-z0-9+/]/g, maskedUnit)
    from = end
  }
  return masked + text.slice(from)
}

/** JSON writes the end of a line as two characters. */
function maskedUnit(unit: string): string {
  return unit.length === 1 ? mark : unit
}

/** Where private keys stand in a text as base64 of their DER, which says how long it is, in lines or not. */
function keysIn(text: string): readonly { readonly at: number; readonly end: number }[] {
  const keys: { readonly at: number; readonly end: number }[] = []
  let last = 0
  for (const { 0: run, index: at } of text.matchAll(runs)) {
    const head = at < last || !run.startsWith('M') ? undefined : bytesIn(run.slice(0, headLength))
    const bytes = head && keyLength(head)
    if (bytes === undefined) continue
    last = endOfBase64(text, at, Math.ceil((bytes * 4) / 3))
    keys.push({ at, end: last })
  }
  return keys
}

/** Bytes of the private key that begins so: as PKCS #8, encrypted or not, of RSA or of a curve, or in a PKCS #12. */
function keyLength(head: Uint8Array): number | undefined {
  const end = endOf(head, 0, Number.MAX_SAFE_INTEGER)
  if (end < 0 || byte(head, 0) !== 0x30) return undefined
  const at = contentOf(head, 0)
  const isVersioned =
    byte(head, at) === 0x02 && byte(head, at + 1) === 1 && versions.includes(byte(head, at + 2))
  return isVersioned || isEncrypted(head, at) ? end : undefined
}

/** A certificate begins with another SEQUENCE. */
const versions: readonly number[] = [0, 1, 3]

function isEncrypted(head: Uint8Array, at: number): boolean {
  const oid = contentOf(head, at) + 2
  const isPkcs = pkcs.every((octet, i) => byte(head, oid + i) === octet)
  return byte(head, at) === 0x30 && isPkcs && passwordBased.includes(byte(head, oid + pkcs.length))
}

/** 1.2.840.113549.1, and of it PKCS #5 and #12. */
const pkcs: readonly number[] = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01]
const passwordBased: readonly number[] = [0x05, 0x0c]

/** Where so many characters of base64 end, whatever stands between its lines. */
function endOfBase64(text: string, from: number, count: number): number {
  let [at, left] = [from, count]
  for (const [unit] of text.slice(from).matchAll(/[A-Za-z0-9+/]|\s|\\[nrt]/gy)) {
    if (left === 0) break
    at += unit.length
    if (unit.length === 1 && unit.trim() !== '') left--
  }
  return at
}
