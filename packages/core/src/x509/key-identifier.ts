import { bytesToHex } from '@noble/hashes/utils.js'
import { content, type DerNode, readDer, tags } from './der.ts'

/** Tag of `keyIdentifier [0]` in an AuthorityKeyIdentifier. */
const keyIdentifier = 0x80

/** The key that signed the certificate, by the identifier that its issuer gave it. Source: RFC 5280 §4.2.1.1. */
export function authorityKeyIdIn(extension: DerNode): string | null {
  const [id] = valueIn(extension)?.children ?? []
  return id?.tag === keyIdentifier ? bytesToHex(content(id)) : null
}

/** The identifier of the key in the certificate. Source: RFC 5280 §4.2.1.2. */
export function subjectKeyIdIn(extension: DerNode): string | null {
  const id = valueIn(extension)
  return id?.tag === tags.octetString ? bytesToHex(content(id)) : null
}

function valueIn(extension: DerNode): DerNode | undefined {
  const wrapped = extension.children.at(-1)
  return wrapped && readDer(content(wrapped)).unwrapOr(undefined)
}
