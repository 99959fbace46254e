import { content, type DerNode, readDer, tags } from './der.ts'
import { readOid } from './oid.ts'

/** An extension of a certificate, its value still wrapped. Source: RFC 5280 §4.1. */
export interface Extension {
  readonly oid: string
  readonly value: DerNode
}

const { bitString, boolean, integer, oid, octetString, sequence } = tags

/** Undefined where it is not built as one, or its value does not keep to the limits. */
export function readExtension({ tag, children }: DerNode): Extension | undefined {
  const [type, ...rest] = children
  const [value, more] = rest[0]?.tag === boolean ? rest.slice(1) : rest
  if (tag !== sequence || type?.tag !== oid || value?.tag !== octetString || more) return undefined
  const isWithinLimits = readDer(content(value)).match(
    () => true,
    (problem) => problem.kind !== 'limit-exceeded',
  )
  return isWithinLimits ? { oid: readOid(type), value } : undefined
}

/** The DER inside an extension; undefined where it is none. */
export function extensionValue(extension: Extension): DerNode | undefined {
  return readDer(content(extension.value)).unwrapOr(undefined)
}

/** How the values of common extensions are built; the names in some of them are not looked into. */
const outlines: { readonly [oid: string]: (value: DerNode) => boolean } = {
  // Subject key identifier, key usage.
  '2.5.29.14': ({ tag }) => tag === octetString,
  '2.5.29.15': ({ tag }) => tag === bitString,
  // Alternative names.
  '2.5.29.17': (value) => isList(value, (name) => (name.tag & 0xc0) === 0x80),
  '2.5.29.18': (value) => isList(value, (name) => (name.tag & 0xc0) === 0x80),
  '2.5.29.19': (value) => isCaIn(value) !== undefined,
  // Distribution points, policies.
  '2.5.29.31': (value) => isList(value, ({ tag }) => tag === sequence),
  '2.5.29.32': (value) =>
    isList(value, ({ tag, children: [policy] }) => tag === sequence && policy?.tag === oid),
  // Authority key identifier.
  '2.5.29.35': ({ tag, children }) =>
    tag === sequence && /^(80)?(a1)?(82)?$/.test(children.map((child) => child.tag.toString(16)).join('')),
  '2.5.29.37': (value) => isList(value, ({ tag }) => tag === oid),
}

function isList({ tag, children }: DerNode, isItem: (item: DerNode) => boolean): boolean {
  return tag === sequence && children.length > 0 && children.every(isItem)
}

/** Whether the value of an extension is DER, and built as its kind of extension wants it. */
export function isSoundExtension(extension: Extension): boolean {
  const value = extensionValue(extension)
  return value !== undefined && (outlines[extension.oid]?.(value) ?? true)
}

/** The purposes in an extended key usage extension; none if it is malformed. */
export function readPurposes(extension: Extension): readonly string[] {
  const purposes = extensionValue(extension)
  if (purposes?.tag !== sequence || !purposes.children.every(({ tag }) => tag === oid)) return []
  return purposes.children.map(readOid)
}

/** Whether a basic constraints extension marks a certification authority; undefined if it is malformed. */
export function readIsCa(extension: Extension): boolean | undefined {
  const constraints = extensionValue(extension)
  return constraints && isCaIn(constraints)
}

function isCaIn(constraints: DerNode): boolean | undefined {
  if (constraints.tag !== sequence) return undefined
  const [first, ...rest] = constraints.children
  const [flag, length, more] = first?.tag === boolean ? [first, ...rest] : [undefined, first, ...rest]
  if (more || (length && length.tag !== integer)) return undefined
  return flag !== undefined && content(flag)[0] !== 0
}
