import { byte, contentOf, endOf } from '../certificate/der.ts'

/** Characters of code 0 to 255, each an octet. */
export type Octets = string

/** Octets that tell of any private key that it is one. */
export const headLength = 18

/** Where the private key ends that these octets begin with: in DER, or as OpenSSH keeps it. A cut off one ends beyond them. */
export function keyEnd(octets: Octets): number | undefined {
  if (octets.startsWith(openSsh)) return openSshEnd(octets)
  const head = headIn(octets)
  const end = endOf(head, 0, Number.MAX_SAFE_INTEGER)
  if (end < 0 || byte(head, 0) !== sequence) return undefined
  const at = contentOf(head, 0)
  return isVersioned(head, at) || isEncrypted(head, at) ? end : undefined
}

export function headIn(octets: Octets): Uint8Array {
  return Uint8Array.from(octets.slice(0, headLength), (octet) => octet.charCodeAt(0))
}

/** The tag of what holds other values in their order. */
export const sequence = 0x30

/** PKCS #8, of RSA or of a curve, or a PKCS #12. */
function isVersioned(head: Uint8Array, at: number): boolean {
  return byte(head, at) === 0x02 && byte(head, at + 1) === 1 && versions.includes(byte(head, at + 2))
}

/** A certificate begins with another SEQUENCE. */
const versions: readonly number[] = [0, 1, 3]

/** PKCS #8 under a password. */
function isEncrypted(head: Uint8Array, at: number): boolean {
  const oid = contentOf(head, at) + 2
  const isPkcs = pkcs.every((octet, i) => byte(head, oid + i) === octet)
  return byte(head, at) === sequence && isPkcs && passwordBased.includes(byte(head, oid + pkcs.length))
}

/** 1.2.840.113549.1, and of it PKCS #5 and #12. */
const pkcs: readonly number[] = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01]
const passwordBased: readonly number[] = [0x05, 0x0c]

const openSsh = 'openssh-key-v1'

/** The names of the cipher and of what makes its key, what that takes, the public keys behind their number, the private ones. */
function openSshEnd(octets: Octets): number {
  const { length } = openSsh
  const behindNames = [1, 2, 3].reduce((at) => behindString(octets, at), length + 1)
  return behindString(octets, behindString(octets, behindNames + 4))
}

function behindString(octets: Octets, at: number): number {
  const size = [0, 1, 2, 3].reduce((sum, i) => sum * 256 + (octets.charCodeAt(at + i) || 0), 0)
  return at + 4 + size
}
