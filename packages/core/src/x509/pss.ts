import { content, type DerNode, tags } from './der.ts'
import type { HashName } from './digest.ts'
import { readOid } from './oid.ts'

/** With what an RSASSA-PSS signature is made. Source: RFC 8017 §A.2.3. */
export interface PssParameters {
  readonly hash: HashName
  readonly maskHash: HashName
  readonly saltLength: number
}

const mgf1 = '1.2.840.113549.1.1.8'

const hashes: Readonly<Record<string, HashName>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}

/** The parameters in an AlgorithmIdentifier; undefined where they are missing, malformed, or of other digests. */
export function readPss(algorithm: DerNode): PssParameters | undefined {
  const parameters = algorithm.children[1]
  if (parameters?.tag !== tags.sequence) return undefined
  const field = (tag: number) => parameters.children.find((child) => child.tag === tag)?.children[0]
  const [hash, mask, salt, trailer] = [tags.context0, tags.context1, tags.context2, tags.context3].map(field)
  const maskGeneration = oidOf(mask)
  if (mask && maskGeneration !== mgf1) return undefined
  const read = {
    hash: hash ? hashes[oidOf(hash)] : 'sha1',
    maskHash: mask ? hashes[oidOf(mask.children[1])] : 'sha1',
    saltLength: salt ? smallNumber(salt) : 20,
  }
  if (trailer && smallNumber(trailer) !== 1) return undefined
  const { hash: named, maskHash, saltLength } = read
  return named && maskHash && saltLength !== undefined ? { hash: named, maskHash, saltLength } : undefined
}

/** Whether a key for RSASSA-PSS alone takes such signatures: it may name its digests, and the shortest salt. */
export function pssAllows(key: DerNode, made: PssParameters): boolean {
  if (!key.children[1]) return true
  const wanted = readPss(key)
  return (
    wanted !== undefined &&
    wanted.hash === made.hash &&
    wanted.maskHash === made.maskHash &&
    made.saltLength >= wanted.saltLength
  )
}

function oidOf(identifier: DerNode | undefined): string {
  const oid = identifier?.children[0]
  return oid?.tag === tags.oid ? readOid(oid) : ''
}

function smallNumber(integer: DerNode): number | undefined {
  const octets = content(integer)
  if (integer.tag !== tags.integer || octets.length === 0 || octets.length > 2) return undefined
  const value = octets.reduce((number, octet) => number * 256 + octet, 0)
  return value > 0x7fff ? undefined : value
}
