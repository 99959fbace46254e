import { content, type DerNode } from './der.ts'

/** An OBJECT IDENTIFIER in dotted notation. Arcs may be wider than 32 bits (2.25.<UUID>). */
export function readOid(node: DerNode): string {
  const arcs: bigint[] = []
  let arc = 0n
  for (const octet of content(node)) {
    arc = (arc << 7n) | BigInt(octet & 0x7f)
    if (octet & 0x80) continue
    arcs.push(arc)
    arc = 0n
  }
  const [first = 0n, ...rest] = arcs
  const root = first < 80n ? first / 40n : 2n
  return [root, first - root * 40n, ...rest].join('.')
}
