import { err, ok, type Result } from '../result.ts'
import { decodeBase64 } from './base64.ts'
import { isBytesOrText } from './bytes-or-text.ts'
import { type CertificateFacts, readCertificate } from './certificate.ts'
import { content, type DerNode, readDer, sameEncoding, tags } from './der.ts'
import { x509Limits } from './limits.ts'
import { type PemBlock, readPem } from './pem.ts'
import type { X509Problem } from './problem.ts'
import { shapeOf } from './shape.ts'

/** Why a server would not load a certificate of a file. */
export type NotLoaded =
  /** No line of it is a `-----BEGIN …-----`, or it is no text: DER, base64 alone, UTF-16, something else, or nothing. */
  | 'no-pem'
  /** There is one, but not alone on a line of its own: indented, glued to something, or all on one line. */
  | 'begin-not-alone'
  /** Blocks there are, but the first certificate is not labelled `CERTIFICATE`: what only OpenSSL takes counts as none. */
  | 'no-certificate'
  /** An `-----END …-----` is missing, is another's, or is not alone on its line. */
  | 'end-not-alone'
  /** Between both stands something else than base64. */
  | 'not-base64'
  /** The certificate, or one behind it, cannot be read. */
  | 'damaged'
  /** Beyond {@link x509Limits}. */
  | 'limit-exceeded'

/** The certificate that a server loads of a file. */
export interface LoadedCertificate extends CertificateFacts {
  /**
   * False where another certificate stands before it that OpenSSL passes over and readers of other systems do not: under
   * another label, or glued to a text.
   */
  readonly everywhere: boolean
}

/**
 * The certificate that a server loads of a file: the first block labelled `CERTIFICATE`, as OpenSSL 3 reads PEM
 * (`SSL_CTX_use_certificate_chain_file`). Where readers differ among systems, or OpenSSL takes something for another
 * reason than that it is PEM, nothing is loaded here, or it is said not to be loaded `everywhere`. A text stands for its
 * UTF-8.
 *
 * Any other reading, of what a person has at hand, is that of {@link readX509}.
 *
 * @example
 * loadedCertificate(bytes).map(({ subject }) => subject)
 */
export function loadedCertificate(file: Uint8Array | string): Result<LoadedCertificate, NotLoaded> {
  if (!isBytesOrText(file)) return err('no-pem')
  if (file.length > x509Limits.bytes) return err('limit-exceeded')
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  // A NUL makes some programs take the file for something else before they look for PEM in it.
  if (bytes.includes(0)) return err('no-pem')
  return blocksOf(bytes).andThen((blocks) => {
    const [first, ...others] = blocks.filter(({ label }) => labels.includes(label))
    if (first?.label !== 'CERTIFICATE') return err('no-certificate')
    // A server loads all of a file or none of it.
    const isWhole = others.every((other) => certificateIn(other) !== undefined)
    const certificate = isWhole ? certificateIn(first) : undefined
    if (!certificate) return err('damaged')
    return readCertificate(certificate)
      .map((facts) => ({ ...facts, everywhere: isFirstOf(bytes, certificate) }))
      .mapErr((): NotLoaded => 'damaged')
  })
}

/** Whether no other certificate stands before it in any reading. What is no PEM at all nobody loads. */
function isFirstOf(file: Uint8Array, certificate: DerNode): boolean {
  const first = readPem(new TextDecoder().decode(file))
    .map(readableIn)
    .find((one) => one !== undefined)
  return typeof first === 'object' && sameEncoding(first, certificate)
}

function readableIn(block: Result<PemBlock, X509Problem>): DerNode | 'damaged' | undefined {
  if (block.isErr()) return block.error.kind.startsWith('pem-') ? undefined : 'damaged'
  const { bytes, encrypted } = block.value
  if (encrypted) return undefined
  const value = readDer(bytes, { trailing: true }).unwrapOr(undefined)
  if (!value) return 'damaged'
  return shapeOf(value) === 'certificate' ? value : undefined
}

const trusted = 'TRUSTED CERTIFICATE'
const labels: readonly string[] = ['CERTIFICATE', 'X509 CERTIFICATE', trusted]

interface Block {
  readonly label: string
  readonly bytes: Uint8Array
}

function certificateIn({ label, bytes }: Block): DerNode | undefined {
  const certificate = readDer(bytes, { trailing: label === trusted }).unwrapOr(undefined)
  if (!certificate || shapeOf(certificate) !== 'certificate') return undefined
  return isTrust(bytes.subarray(certificate.end)) ? certificate : undefined
}

/** What `TRUSTED` may append: purposes, those that are refused, an alias, a key identifier. */
function isTrust(settings: Uint8Array): boolean {
  if (settings.length === 0) return true
  const read = readDer(settings).unwrapOr(undefined)
  const outline = read?.children.map(({ tag }) => tag.toString(16).padStart(2, '0')).join(' ') ?? ''
  const purposes = read?.children.flatMap(({ children }) => children) ?? []
  return (
    read?.tag === tags.sequence &&
    /^(30)? ?(a0)? ?(0c)? ?(04)?$/.test(outline) &&
    purposes.every((purpose) => purpose.tag === tags.oid && content(purpose).length > 0)
  )
}

const begin = '-----BEGIN '
const end = '-----END '
const mark = '\u00EF\u00BB\u00BF'

/** All blocks of a file, each in lines of its own: at least one. One that is broken breaks the file. */
function blocksOf(file: Uint8Array): Result<readonly Block[], NotLoaded> {
  const lines = linesOf(file)
  const blocks: Block[] = []
  let hasOther = false
  // A byte order mark is passed over where a reader starts: at the beginning, and behind a block.
  let isStart = true
  for (let line = lines.next(); !line.done; line = lines.next()) {
    const text: string = isStart && line.value.startsWith(mark) ? line.value.slice(mark.length) : line.value
    const label: string | undefined = /^-----BEGIN ([ -~]*)-----[\t\r\n ]*$/.exec(text)?.[1]
    isStart = label !== undefined
    if (label === undefined) {
      // What is not visible ends the line on one system, and is a part of it on another.
      if (text.startsWith(begin) && /-----[^!-~]*$/.test(text)) return err('begin-not-alone')
      hasOther ||= text.includes(begin)
      continue
    }
    if (blocks.length === x509Limits.blocks) return err('limit-exceeded')
    const block = bodyOf(label, lines)
    if (block.isErr()) return err(block.error)
    blocks.push({ label, bytes: block.value })
  }
  if (blocks.length > 0) return ok(blocks)
  return err(hasOther ? 'begin-not-alone' : 'no-pem')
}

/** Lines up to the end of a block. A blank line before them is an empty header, behind which all are of 64 but the last. */
function bodyOf(label: string, lines: Iterator<string>): Result<Uint8Array, NotLoaded> {
  let base64 = ''
  let [isBehindHeader, isLast, wasPart] = [false, false, false]
  for (let line = lines.next(); !line.done; line = lines.next()) {
    const text = withoutBlanksBehind(line.value)
    const isBlank = text === '' && !wasPart
    wasPart = line.value.length === longestLine && !line.value.endsWith('\n')
    if (text.includes('-----')) return text === `${end}${label}-----` ? decoded(base64) : err('end-not-alone')
    if (isLast || !/^[A-Za-z0-9+/=\t ]*$/.test(text)) return err('not-base64')
    if (isBlank && (isBehindHeader || base64 !== '')) return err('not-base64')
    if (isBehindHeader && text.length > 64) return err('not-base64')
    isLast = isBehindHeader && text.length < 64
    isBehindHeader ||= isBlank
    base64 += text
  }
  return err('end-not-alone')
}

/** Whole groups of four: some readers take a last one that is not. */
function decoded(base64: string): Result<Uint8Array, NotLoaded> {
  const bytes = base64.replace(/[\t ]/g, '').length % 4 === 0 ? decodeBase64(base64) : undefined
  return bytes ? ok(bytes) : err('not-base64')
}

/** Of what is longer OpenSSL makes several lines, and so finds the beginning of a block in the middle of one. */
const longestLine = 254

function* linesOf(file: Uint8Array): Generator<string> {
  for (let at = 0; at < file.length; ) {
    const line = file.subarray(at, at + longestLine)
    const newline = line.indexOf(0x0a)
    const length = newline === -1 ? line.length : newline + 1
    yield String.fromCharCode(...line.subarray(0, length))
    at += length
  }
}

function withoutBlanksBehind(line: string): string {
  let end = line.length
  while (end > 0 && '\t\r\n '.includes(line.charAt(end - 1))) end--
  return line.slice(0, end)
}
