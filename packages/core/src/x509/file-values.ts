import { err, ok, type Result } from '../result.ts'
import { appearanceOf } from './appearance.ts'
import { decodeBase64 } from './base64.ts'
import { type Container, openContainer } from './container.ts'
import { type DerNode, readDer } from './der.ts'
import { fileText } from './file-text.ts'
import { x509Limits } from './limits.ts'
import { hasPem, readPem } from './pem.ts'
import type { X509Problem } from './problem.ts'

/** One value of a file: its DER, or what only says of itself what it is: cipher text, a container in BER. */
export type FileValue =
  | { readonly der: DerNode }
  | { readonly encrypted: true }
  | { readonly container: Container }

/** Finds the values in a file, whichever way they are wrapped: PEM, DER, or base64 without PEM lines. */
export function fileValues(
  input: Uint8Array | string,
): Result<readonly Result<FileValue, X509Problem>[], X509Problem> {
  if (input.length > x509Limits.bytes)
    return err({ kind: 'limit-exceeded', limit: 'bytes', allowed: x509Limits.bytes })
  const container = typeof input === 'string' ? undefined : openContainer(input)
  if (container) return ok([ok({ container })])
  if (isDer(input)) return ok([derFile(input)])
  const text = fileText(input)
  if (hasPem(text)) {
    return ok(
      readPem(text).map((block) =>
        block.andThen(({ bytes, encrypted, trailing }) =>
          encrypted ? ok({ encrypted: true as const }) : derValue(bytes, trailing),
        ),
      ),
    )
  }
  if (text.trim() === '') return err({ kind: 'empty' })
  const bytes = decodeBase64(text)
  if (bytes && (isDer(bytes) || openContainer(bytes))) return ok([derValue(bytes)])
  return err({ kind: 'not-a-certificate-file', looksLike: appearanceOf(input, text) })
}

/** A SEQUENCE: "0", then a length of several octets, which no ASCII text has there, or one that fits exactly. */
function isDer(input: Uint8Array | string): input is Uint8Array {
  if (typeof input === 'string' || input[0] !== 0x30) return false
  const length = input[1] ?? 0
  return length > 0x80 || length === input.length - 2
}

function derValue(bytes: Uint8Array, trailing = false): Result<FileValue, X509Problem> {
  const container = openContainer(bytes)
  return container ? ok({ container }) : readDer(bytes, { trailing }).map((der) => ({ der }))
}

/** Some editors and transfers add a line end to a file, whatever is in it. */
function derFile(bytes: Uint8Array): Result<FileValue, X509Problem> {
  return readDer(bytes, { trailing: true }).andThen((der): Result<FileValue, X509Problem> => {
    const rest = bytes.subarray(der.end)
    const isLineEnd = rest.every((octet) => octet === 0x0a || octet === 0x0d)
    return isLineEnd ? ok({ der }) : err({ kind: 'der-malformed', at: der.end })
  })
}
