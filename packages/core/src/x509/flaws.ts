import type { CertificateParts } from './certificate.ts'
import { content, type DerNode, isWholeOctets, sameEncoding, tags } from './der.ts'
import { type Extension, isSoundExtension } from './extension.ts'
import { isPositive } from './integer.ts'
import { isAlgorithm, isSoundKey } from './public-key.ts'
import { readTime } from './time.ts'

/** A field of a certificate, by its name in RFC 5280 §4.1. */
export type CertificateField =
  | 'version'
  | 'signature'
  | 'issuer'
  | 'notBefore'
  | 'notAfter'
  | 'subject'
  | 'subjectPublicKeyInfo'
  | 'extensions'

/** What of a certificate is not as RFC 5280 has it. The rest of it is read all the same. */
export type CertificateFlaw =
  /** Not computed with; a date is null. */
  | { readonly kind: 'field-malformed'; readonly field: CertificateField }
  /** Something stands twice, in the wrong place, or behind the last field. */
  | { readonly kind: 'field-unexpected' }
  /** Two extensions of this object identifier, of which nobody knows which one counts. */
  | { readonly kind: 'extension-repeated'; readonly oid: string }
  /** A value inside it is not in distinguished encoding, e.g. a number with needless octets. */
  | { readonly kind: 'encoding-malformed' }
  /** Extensions, which need version 3 (§4.1.2.9), in a certificate of another. */
  | { readonly kind: 'version-below-extensions' }
  /** Zero or below. */
  | { readonly kind: 'serial-not-positive' }
  /** More than 20 octets (§4.1.2.2). */
  | { readonly kind: 'serial-too-long' }
  /** Its key is of a sort that is not known here, or that signs nothing, so that nothing is said of it. */
  | { readonly kind: 'key-unknown' }

/** What is wrong with a certificate, beside what its issuer's signature tells. */
export function flawsOf(certificate: DerNode, parts: CertificateParts): readonly CertificateFlaw[] {
  const { notBefore, notAfter, issuer, subject, publicKey, body, signatureAlgorithm, serial } = parts
  const extensions = parts.extensions.flatMap((one) => one ?? [])
  const isSound = isSoundKey(publicKey)
  const malformed: { readonly [F in CertificateField]: boolean } = {
    version: !isVersion(body.children[0]),
    signature:
      !sameEncoding(parts.algorithm, signatureAlgorithm) ||
      !isAlgorithm(signatureAlgorithm) ||
      !isWholeOctets(parts.signature),
    issuer: !isPlainName(issuer),
    notBefore: !notBefore || readTime(notBefore) === undefined,
    notAfter: !notAfter || readTime(notAfter) === undefined,
    subject: !isPlainName(subject),
    subjectPublicKeyInfo: isSound === false,
    extensions: extensions.length < parts.extensions.length || !extensions.every(isSoundExtension),
  }
  return [
    ...(Object.keys(malformed) as CertificateField[])
      .filter((field) => malformed[field])
      .map((field) => ({ kind: 'field-malformed', field }) as const),
    ...(isInOrder(certificate, body) ? [] : [{ kind: 'field-unexpected' } as const]),
    ...repeated(extensions).map((oid) => ({ kind: 'extension-repeated', oid }) as const),
    ...(everyValue(certificate, isDistinguished) ? [] : [{ kind: 'encoding-malformed' } as const]),
    ...(parts.extensions.length > 0 && isBelowVersion3(body.children[0])
      ? [{ kind: 'version-below-extensions' } as const]
      : []),
    ...(isPositive(serial) ? [] : [{ kind: 'serial-not-positive' } as const]),
    ...(content(serial).length > 20 ? [{ kind: 'serial-too-long' } as const] : []),
    ...(isSound === undefined ? [{ kind: 'key-unknown' } as const] : []),
  ]
}

/** `[0]` with one INTEGER of 0 to 2, where the certificate has one. */
function isVersion(first: DerNode | undefined): boolean {
  if (first?.tag !== tags.context0) return true
  const [version, more] = first.children
  const octets = version?.tag === tags.integer ? content(version) : []
  return !more && octets.length === 1 && (octets[0] as number) <= 2
}

/** A version that is malformed is a flaw by itself. */
function isBelowVersion3(first: DerNode | undefined): boolean {
  const [version] = first?.tag === tags.context0 ? first.children : []
  return isVersion(first) && (version === undefined || content(version)[0] !== 2)
}

/** Version, serial, algorithm, issuer, validity, subject, key, extensions. No authority writes unique identifiers. */
const bodyOutline = /^(a0 )?02 30 30 30 30 30( a3)?$/

function isInOrder(certificate: DerNode, body: DerNode): boolean {
  const extensions = body.children.find(({ tag }) => tag === tags.context3)
  const validity = body.children[body.children[0]?.tag === tags.context0 ? 4 : 3]
  return (
    certificate.children.length === 3 &&
    validity?.children.length === 2 &&
    bodyOutline.test(body.children.map(({ tag }) => tag.toString(16).padStart(2, '0')).join(' ')) &&
    (!extensions || (extensions.children.length === 1 && extensions.children[0]?.tag === tags.sequence))
  )
}

function repeated(extensions: readonly Extension[]): readonly string[] {
  const oids = extensions.map(({ oid }) => oid)
  return [...new Set(oids.filter((oid, i) => oids.indexOf(oid) !== i))]
}

/** What a DirectoryString and its older kin may be. */
const nameStrings: readonly number[] = [
  tags.utf8String,
  tags.numericString,
  tags.printableString,
  tags.teletexString,
  tags.ia5String,
  tags.universalString,
  tags.bmpString,
]

function isPlainName(name: DerNode): boolean {
  return name.children.every(
    (rdn) =>
      rdn.children.length > 0 &&
      rdn.children.every(({ children: [, value] }) => value && nameStrings.includes(value.tag)),
  )
}

function everyValue(root: DerNode, holds: (value: DerNode) => boolean): boolean {
  const open = [root]
  for (let value = open.pop(); value; value = open.pop()) {
    if (!holds(value)) return false
    open.push(...value.children)
  }
  return true
}

/** Of the types whose encoding can be wrong while their length is right. */
function isDistinguished(value: DerNode): boolean {
  const octets = content(value)
  const [first = 0, second = 0] = octets
  switch (value.tag) {
    case tags.boolean:
      return octets.length === 1 && (first === 0 || first === 0xff)
    case tags.integer:
      return octets.length === 1 || (octets.length > 1 && first !== (second > 0x7f ? 0xff : 0))
    case tags.bitString:
      // Bits that are not used are zero.
      return octets.length > 1
        ? first < 8 && ((octets.at(-1) as number) & ((1 << first) - 1)) === 0
        : octets.length === 1 && first === 0
    case tags.null:
      return octets.length === 0
    case tags.oid:
      return octets.length > 0 && (octets.at(-1) as number) < 0x80 && octets.every(isMinimalArc)
    default:
      return true
  }
}

/** An arc does not begin with nothing. */
function isMinimalArc(octet: number, i: number, octets: Uint8Array): boolean {
  return octet !== 0x80 || (i > 0 && (octets[i - 1] as number) > 0x7f)
}
