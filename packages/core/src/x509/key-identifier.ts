import { bytesToHex } from '@noble/hashes/utils.js'
import { content, tags } from './der.ts'
import { type Extension, extensionValue } from './extension.ts'

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
export function keyIdsIn(extension: (oid: string) => Extension | undefined): KeyIds {
  const authority = valueIn(extension('2.5.29.35'))?.children[0]
  const subject = valueIn(extension('2.5.29.14'))
  return {
    authorityKeyId: authority?.tag === keyIdentifier ? bytesToHex(content(authority)) : null,
    subjectKeyId: subject?.tag === tags.octetString ? bytesToHex(content(subject)) : null,
  }
}

function valueIn(extension: Extension | undefined) {
  return extension && extensionValue(extension)
}
