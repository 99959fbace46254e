import { bytesToHex } from '@noble/hashes/utils.js'
import { content, type DerNode, readDer, tags } from './der.ts'

/** Identifiers of keys as a certificate names them; anybody can write them. */
export interface KeyIds {
  /** Of the key that signed the certificate, lower-case hexadecimal; null where it names none. */
  readonly authorityKeyId: string | null
  /** Of the key in the certificate, lower-case hexadecimal; null where it names none. */
  readonly subjectKeyId: string | null
}

/** Tag of `keyIdentifier [0]` in an AuthorityKeyIdentifier. */
const keyIdentifier = 0x80

/** The identifiers in two extensions, given by their object identifiers. Source: RFC 5280 §4.2.1.1, §4.2.1.2. */
export function keyIdsIn(extension: (oid: string) => DerNode | undefined): KeyIds {
  const authority = valueOfExtension(extension('2.5.29.35'))?.children[0]
  const subject = valueOfExtension(extension('2.5.29.14'))
  return {
    authorityKeyId: authority?.tag === keyIdentifier ? bytesToHex(content(authority)) : null,
    subjectKeyId: subject?.tag === tags.octetString ? bytesToHex(content(subject)) : null,
  }
}

function valueOfExtension(extension: DerNode | undefined): DerNode | undefined {
  const wrapped = extension?.children.at(-1)
  return wrapped && readDer(content(wrapped)).unwrapOr(undefined)
}
