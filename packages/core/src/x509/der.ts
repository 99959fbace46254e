import { err, ok, type Result } from '../result.ts'
import { x509Limits } from './limits.ts'
import type { X509Problem } from './problem.ts'

/** One ASN.1 value in the bytes that it was read from. `tag` is its first identifier octet. */
export interface DerNode {
  readonly tag: number
  readonly source: Uint8Array
  readonly start: number
  readonly contentStart: number
  readonly end: number
  readonly children: readonly DerNode[]
}

interface Open extends DerNode {
  readonly children: DerNode[]
}

/** Identifier octets used in X.509, PKCS#8 and PKCS#10. */
export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  utf8String: 0x0c,
  numericString: 0x12,
  printableString: 0x13,
  teletexString: 0x14,
  ia5String: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  visibleString: 0x1a,
  universalString: 0x1c,
  bmpString: 0x1e,
  sequence: 0x30,
  set: 0x31,
  context0: 0xa0,
  context1: 0xa1,
  context2: 0xa2,
  context3: 0xa3,
} as const

const constructed = 0x20

/**
 * Reads one DER value and everything inside it, without recursion and within {@link x509Limits}. Nothing may follow
 * it except, with `trailing`, other bytes.
 */
export function readDer(
  source: Uint8Array,
  { trailing = false }: { trailing?: boolean } = {},
): Result<DerNode, X509Problem> {
  const path: Open[] = []
  let root: Open | undefined
  let at = 0
  let nodes = 0
  do {
    const parent = path.at(-1)
    const node = readHeader(source, at, parent?.end ?? source.length)
    if (node === undefined) return err({ kind: 'der-malformed', at })
    if (++nodes > x509Limits.nodes) return exceeded('nodes')
    if (node.tag === tags.oid && node.end - node.contentStart > x509Limits.oidBytes)
      return exceeded('oidBytes')
    root ??= node
    parent?.children.push(node)
    if (node.tag & constructed && node.end > node.contentStart) {
      if (path.push(node) > x509Limits.depth) return exceeded('depth')
      at = node.contentStart
    } else {
      at = node.end
    }
    while (path.at(-1)?.end === at) path.pop()
  } while (path.length > 0)
  if (!trailing && at !== source.length) return err({ kind: 'der-malformed', at })
  return ok(root)
}

function exceeded(limit: keyof typeof x509Limits): Result<never, X509Problem> {
  return err({ kind: 'limit-exceeded', limit, allowed: x509Limits[limit] })
}

/** The identifier and length octets at `start`; undefined if they are not DER or reach beyond `limit`. */
function readHeader(source: Uint8Array, start: number, limit: number): Open | undefined {
  let at = start
  const tag = source[at++]
  if (tag === undefined) return undefined
  if ((tag & 0x1f) === 0x1f) {
    while ((source[at] ?? 0) & 0x80) at++
    at++
  }
  const short = source[at++]
  if (at > limit || short === undefined) return undefined
  let length = short
  if (short > 0x7f) {
    const count = short & 0x7f
    if (count === 0 || count > 4 || at + count > limit || source[at] === 0) return undefined
    length = 0
    for (let i = 0; i < count; i++) length = length * 256 + (source[at++] as number)
    if (length < 0x80) return undefined
  }
  const end = at + length
  if (end > limit) return undefined
  return { tag, source, start, contentStart: at, end, children: [] }
}

/** The whole encoding of a value: identifier, length and content. */
export function encoding(node: DerNode): Uint8Array {
  return node.source.subarray(node.start, node.end)
}

/** The content octets of a value. */
export function content(node: DerNode): Uint8Array {
  return node.source.subarray(node.contentStart, node.end)
}

/** Whether two values are the same to the octet. */
export function sameEncoding(a: DerNode, b: DerNode): boolean {
  const other = encoding(b)
  return a.end - a.start === other.length && encoding(a).every((octet, i) => octet === other[i])
}

/** The octets of a BIT STRING that ends on a whole octet, as keys and signatures do. */
export function bitStringOctets(node: DerNode): Uint8Array {
  return content(node).subarray(1)
}

/** Whether a BIT STRING ends on a whole octet. */
export function isWholeOctets(node: DerNode): boolean {
  return content(node)[0] === 0
}

/** Puts the content parts into one DER value. */
export function encode(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  const octets: number[] = []
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest & 0xff)
  const header = length < 0x80 ? [tag, length] : [tag, 0x80 | octets.length, ...octets]
  const out = new Uint8Array(header.length + length)
  out.set(header)
  let at = header.length
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}
