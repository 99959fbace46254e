import { err, ok, type Result } from '../result.ts'
import { readBlock, type X509Block } from './block.ts'
import { isBytesOrText } from './bytes-or-text.ts'
import { type FileValue, fileValues } from './file-values.ts'
import type { X509Problem } from './problem.ts'

/**
 * Reads every certificate, certificate request and key in a file, in the order of the file.
 *
 * Takes PEM (blocks glued together, any line ends, a byte order mark, UTF-16, indented, with text around), DER, and
 * base64 without PEM lines. What a block is, is judged by its content; its label is ignored. Of a private key only
 * format, algorithm and the digest of its public part are told. Costs are bounded by {@link x509Limits}.
 *
 * @returns at least one readable block, or the first problem when nothing in the file can be read.
 * @example
 * readX509(bytes).map((blocks) => blocks.map((block) => block.kind)) // Ok(['private-key', 'certificate'])
 */
export function readX509(input: Uint8Array | string): Result<readonly X509Block[], X509Problem> {
  if (!isBytesOrText(input)) return err({ kind: 'empty' })
  return fileValues(input).andThen((values) => {
    const read = values.map((value) => value.andThen(readValue))
    const [first] = read
    if (read.every((block) => block.isErr()) && first?.isErr()) return err(first.error)
    return ok(read.map((block) => block.match(asIs, unreadable)))
  })
}

const asIs = (block: X509Block): X509Block => block

const unreadable = (problem: X509Problem): X509Block => ({ kind: 'unreadable', problem })

function readValue(value: FileValue): Result<X509Block, X509Problem> {
  if ('der' in value) return readBlock(value.der)
  return ok(
    'container' in value ? { kind: value.container } : { kind: 'encrypted-private-key', format: 'OpenSSL' },
  )
}
