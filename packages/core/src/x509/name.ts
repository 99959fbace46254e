import { bytesToHex } from '@noble/hashes/utils.js'
import { content, type DerNode, encoding, tags } from './der.ts'
import { type NameAttribute, nameText } from './name-text.ts'
import { readOid } from './oid.ts'

/** OID of the attribute `UID`. Source: RFC 4519 §2.39. */
const userId = '0.9.2342.19200300.100.1.1'

/** Short names of attribute types. Source: RFC 4519; for `E`, RFC 2985. */
const shortNames: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.4': 'SN',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'T',
  '2.5.4.42': 'G',
  '2.5.4.43': 'I',
  '0.9.2342.19200300.100.1.25': 'DC',
  '1.2.840.113549.1.9.1': 'E',
  [userId]: 'UID',
}

/** A distinguished name as a person reads it, and the values of its UID attributes. */
export interface NameFacts {
  readonly text: string
  readonly userIds: readonly string[]
}

/** A DER Name; undefined if it is none. */
export function readName(name: DerNode): NameFacts | undefined {
  if (name.tag !== tags.sequence || !name.children.every((rdn) => rdn.tag === tags.set)) return undefined
  const rdns = name.children.map((rdn) => rdn.children.flatMap((attribute) => readAttribute(attribute) ?? []))
  if (rdns.some((attributes, i) => attributes.length < (name.children[i]?.children.length ?? 0)))
    return undefined
  const userIds = rdns
    .flat()
    .flatMap(({ type, value }) => (type === 'UID' && 'text' in value ? value.text : []))
  return { text: nameText(rdns), userIds }
}

function readAttribute({ tag, children }: DerNode): NameAttribute | undefined {
  const [type, value, more] = children
  if (tag !== tags.sequence || type?.tag !== tags.oid || !value || more) return undefined
  const oid = readOid(type)
  const decode = decoders[value.tag]
  if (!decode) return { type: shortNames[oid] ?? oid, value: { hex: bytesToHex(encoding(value)) } }
  const text = decode(content(value))
  return text === undefined ? undefined : { type: shortNames[oid] ?? oid, value: { text } }
}

type Decode = (octets: Uint8Array) => string | undefined

/** Strings of one octet a character; what is beyond ASCII in them is read as Latin-1, as OpenSSL does. */
const narrow: Decode = (octets) => fromCodePoints([...octets])

const decoders: { readonly [tag: number]: Decode } = {
  [tags.utf8String]: (octets) => {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets)
    } catch {
      return undefined
    }
  },
  [tags.numericString]: narrow,
  [tags.printableString]: narrow,
  [tags.teletexString]: narrow,
  [tags.ia5String]: narrow,
  [tags.visibleString]: narrow,
  [tags.universalString]: (octets) => wide(octets, 4),
  [tags.bmpString]: (octets) => wide(octets, 2),
}

function wide(octets: Uint8Array, width: 2 | 4): string | undefined {
  if (octets.length % width !== 0) return undefined
  const points: number[] = []
  for (let at = 0; at < octets.length; at += width)
    points.push(octets.subarray(at, at + width).reduce((point, octet) => point * 256 + octet, 0))
  return fromCodePoints(points)
}

/** A BMPString has no surrogates, and Unicode nothing above 10FFFF. */
function fromCodePoints(points: readonly number[]): string | undefined {
  if (points.some((point) => point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff))) return undefined
  return points.map((point) => String.fromCodePoint(point)).join('')
}
