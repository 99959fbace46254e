import { err, ok, type Result } from '../result.ts'
import { decodeBase64 } from './base64.ts'
import { x509Limits } from './limits.ts'
import type { X509Problem } from './problem.ts'

/** The bytes of one PEM block. `encrypted` is the old OpenSSL way: base64 of cipher text under a `Proc-Type` header. */
export interface PemBlock {
  readonly bytes: Uint8Array
  readonly encrypted: boolean
  /** OpenSSL's `TRUSTED CERTIFICATE` appends trust settings to the certificate. */
  readonly trailing: boolean
}

const begin = '-----BEGIN '
const end = '-----END '

/** Whether a text has the start of a PEM block anywhere. */
export function hasPem(text: string): boolean {
  return text.includes(begin)
}

/**
 * The PEM blocks of a text, in order: glued together without a line break, indented, with any line end, with text
 * before, between and after them. Each is read or has its own problem.
 */
export function readPem(text: string): Result<PemBlock, X509Problem>[] {
  const blocks: Result<PemBlock, X509Problem>[] = []
  for (let at = text.indexOf(begin); at !== -1; ) {
    if (blocks.length === x509Limits.blocks) {
      blocks.push(err({ kind: 'limit-exceeded', limit: 'blocks', allowed: x509Limits.blocks }))
      break
    }
    const next = text.indexOf(begin, at + begin.length)
    blocks.push(readBlock(text.slice(at + begin.length, next === -1 ? undefined : next)))
    at = next
  }
  return blocks
}

/** `text` runs from behind `-----BEGIN ` to the next block or the end of the file. */
function readBlock(text: string): Result<PemBlock, X509Problem> {
  const labelEnd = text.indexOf('-----')
  const bodyEnd = text.indexOf(end, labelEnd + 5)
  if (labelEnd === -1 || bodyEnd === -1) return err({ kind: 'pem-truncated' })
  const { headers, body } = splitHeaders(text.slice(labelEnd + 5, bodyEnd))
  const bytes = decodeBase64(body)
  if (bytes === undefined) return err({ kind: 'pem-not-base64' })
  return ok({
    bytes,
    encrypted: headers.includes('ENCRYPTED'),
    trailing: text.slice(0, labelEnd) === 'TRUSTED CERTIFICATE',
  })
}

/** RFC 1421 headers end at the first blank line; base64 itself holds no colon. */
function splitHeaders(content: string): { headers: string; body: string } {
  const lastColon = content.lastIndexOf(':')
  if (lastColon === -1) return { headers: '', body: content }
  const bodyStart = content.indexOf('\n', lastColon)
  return { headers: content.slice(0, bodyStart), body: bodyStart === -1 ? '' : content.slice(bodyStart) }
}
