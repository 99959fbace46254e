import { type DerNode, tags } from './der.ts'

/** What a DER value is, judged by how it is built: a label above it or a file name may be wrong. */
export type Shape =
  | 'certificate'
  | 'certificate-request'
  | 'pkcs8'
  | 'pkcs8-encrypted'
  | 'pkcs1'
  | 'sec1'
  | 'pkcs12'
  | 'pkcs7'
  | 'public-key'
  | 'unknown'

const { sequence, integer, bitString, octetString, oid, set, context0, context1 } = tags

/** Tells certificates, requests and keys apart by the outline of RFC 5280, 2986, 5958, 8017, 5915, 7292 and 5652. */
export function shapeOf(root: DerNode): Shape {
  if (root.tag !== sequence) return 'unknown'
  const [first, second, third] = root.children
  const outline = tagsOf(root)
  if (starts(outline, sequence, sequence, bitString) && first) {
    const body = tagsOf(first)
    if (starts(body, integer, sequence, sequence) && body.length <= 4) return 'certificate-request'
    const v1 = body[0] === context0 ? body.slice(1) : body
    if (starts(v1, integer, sequence, sequence, sequence, sequence, sequence)) return 'certificate'
  }
  if (starts(outline, integer, sequence, octetString)) return 'pkcs8'
  if (starts(outline, integer, ...Array<number>(8).fill(integer))) return 'pkcs1'
  if (starts(outline, integer, octetString) && (!third || [context0, context1].includes(third.tag as never)))
    return 'sec1'
  if (starts(outline, integer, sequence) && second?.children[0]?.tag === oid) return 'pkcs12'
  if (starts(outline, integer, set, sequence)) return 'pkcs7'
  if (starts(outline, oid, context0)) return 'pkcs7'
  if (first?.tag === sequence && first.children[0]?.tag === oid) {
    if (starts(outline, sequence, octetString)) return 'pkcs8-encrypted'
    if (starts(outline, sequence, bitString)) return 'public-key'
  }
  return 'unknown'
}

function tagsOf(node: DerNode): number[] {
  return node.children.map((child) => child.tag)
}

function starts(actual: readonly number[], ...wanted: readonly number[]): boolean {
  return wanted.every((tag, i) => actual[i] === tag)
}
