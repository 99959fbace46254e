import fc from 'fast-check'
import { type DerNode, encode, encoding, readDer } from '../src/x509/der.ts'

/** One octet changed, or one value of the structure set, emptied, doubled, left out, swapped or lengthened. */
export type Edit = readonly [
  kind: 'octet' | 'set' | 'empty' | 'double' | 'drop' | 'swap' | 'pad' | 'tag',
  at: number,
  octet: number,
]
export const edit: fc.Arbitrary<Edit> = fc.tuple(
  fc.constantFrom('octet', 'set', 'empty', 'double', 'drop', 'swap', 'pad', 'tag'),
  fc.nat(),
  fc.nat(255),
)

/** The bytes after one edit. */
export function edited(bytes: Uint8Array, [kind, position, octet]: Edit): Uint8Array {
  if (kind === 'octet' && bytes.length > 0) return bytes.with(position % bytes.length, octet)
  const root = readDer(bytes, { trailing: true }).unwrapOr(undefined)
  if (!root) return bytes
  const all: DerNode[] = []
  for (const open = [root]; open.length > 0; ) {
    const node = open.pop() as DerNode
    all.push(node)
    open.push(...node.children)
  }
  const chosen = all[position % all.length]
  const parts = (node: DerNode): Uint8Array[] => {
    if (node !== chosen) return [rebuilt(node)]
    const inside =
      node.children.length > 0
        ? node.children.map(rebuilt)
        : [encoding(node).slice(node.contentStart - node.start)]
    const [first = new Uint8Array(), ...rest] = inside
    switch (kind) {
      case 'set':
        return [
          encode(
            node.tag,
            first.map((old, i) => (i === octet % first.length ? octet : old)),
            ...rest,
          ),
        ]
      case 'empty':
        return [encode(node.tag)]
      case 'double':
        return [encoding(node), encoding(node)]
      case 'drop':
        return []
      case 'swap':
        return [encode(node.tag, ...inside.reverse())]
      case 'pad':
        return [encode(node.tag, Uint8Array.of(octet), ...inside)]
      default:
        return [encode(octet, ...inside)]
    }
  }
  const rebuilt = (node: DerNode): Uint8Array =>
    node.children.length > 0 ? encode(node.tag, ...node.children.flatMap(parts)) : encoding(node)
  return Uint8Array.from(parts(root).flatMap((part) => [...part]))
}
