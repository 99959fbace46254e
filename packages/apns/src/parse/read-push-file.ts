import { decodeBase64, fileText, readX509, type X509Block, x509Limits } from '@shindan/core/x509'
import { mdmTopicOf, otherCertificateKind } from './certificate-kind.ts'
import { looksLikePlist, readPlist } from './plist.ts'
import { precedence } from './precedence.ts'
import type { PushFile, Unreadable, VendorSignedCsr } from './push-file.ts'
import { readVendorSignedRequest } from './vendor-signed-request.ts'

/**
 * Says what a file is. Takes whatever {@link readX509} takes, and vendor-signed push CSRs as base64 or XML.
 *
 * Nothing is ever thrown and there is always an answer: a file that cannot be read is `unreadable`.
 *
 * @example
 * readPushFile(bytes).kind // 'mdm-push-certificate'
 */
export function readPushFile(input: Uint8Array | string): PushFile {
  const [first] = readPushFiles(input)
  return first
}

/** Everything that is in a file, the most telling first. A file may hold a certificate and its key. */
export function readPushFiles(input: Uint8Array | string): readonly [PushFile, ...PushFile[]] {
  return mostTellingFirst(readInOrder(input))
}

/** What is in a file, as {@link readPushFiles} gives it. */
export function mostTellingFirst(inside: readonly PushFile[]): readonly [PushFile, ...PushFile[]] {
  const rank = (file: PushFile) => precedence.indexOf(file.kind)
  const [first, ...others] = inside.toSorted((a, b) => rank(a) - rank(b))
  return first ? [first, ...others] : [{ kind: 'unreadable', problem: { kind: 'empty' } }]
}

/** Everything that is in a file, in its order. */
export function readInOrder(input: Uint8Array | string): readonly PushFile[] {
  if (!isBytesOrText(input)) return [{ kind: 'unreadable', problem: { kind: 'empty' } }]
  const plist = plistIn(input)
  if (plist) return [readPlistFile(plist)]
  const blocks = readX509(input)
  return blocks.isErr() ? [{ kind: 'unreadable', problem: blocks.error }] : blocks.value.map(pushFileOf)
}

/** Bytes of another realm, such as a frame or a worker, are no instance of our Uint8Array. */
export function isBytesOrText(input: unknown): input is Uint8Array | string {
  if (typeof input === 'string') return true
  return ArrayBuffer.isView(input) && Object.prototype.toString.call(input) === '[object Uint8Array]'
}

interface Plist {
  readonly encoding: VendorSignedCsr['encoding']
  readonly text: string
}

function plistIn(input: Uint8Array | string): Plist | undefined {
  if (input.length > x509Limits.bytes) return undefined
  const text = fileText(input)
  if (looksLikePlist(text)) return { encoding: 'xml', text }
  const decoded = decodeBase64(text)
  const inner = decoded && fileText(decoded)
  return inner && looksLikePlist(inner) ? { encoding: 'base64', text: inner } : undefined
}

function readPlistFile({ encoding, text }: Plist): VendorSignedCsr | Unreadable {
  return readPlist(text)
    .andThen(readVendorSignedRequest)
    .match<VendorSignedCsr | Unreadable>(
      (facts) => ({ kind: 'vendor-signed-csr', encoding, ...facts }),
      (problem) => ({ kind: 'unreadable', problem }),
    )
}

/** What a block of a file is around a push certificate. */
export function pushFileOf(block: X509Block): PushFile {
  switch (block.kind) {
    case 'certificate': {
      const topic = mdmTopicOf(block)
      return topic === undefined
        ? { ...block, kind: otherCertificateKind(block) }
        : { ...block, kind: 'mdm-push-certificate', topic }
    }
    case 'certificate-request':
      return { ...block, kind: 'csr' }
    default:
      return block
  }
}
