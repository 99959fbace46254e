import { err, ok, type Result } from '../result.ts'
import { type DerNode, encoding, sameEncoding, tags } from './der.ts'
import { sha256Hex } from './digest.ts'
import { type Extension, readExtension, readIsCa, readPurposes } from './extension.ts'
import { type CertificateFlaw, flawsOf } from './flaws.ts'
import { integerHex } from './integer.ts'
import { type KeyIds, keyIdsIn } from './key-identifier.ts'
import { readName } from './name.ts'
import type { X509Problem } from './problem.ts'
import { type KeyFacts, keyFacts } from './public-key.ts'
import { verifySigned } from './signature.ts'
import type { SignatureVerdict } from './signature-verdict.ts'
import { readTime } from './time.ts'

/** What a certificate says. Plain JSON. */
export interface CertificateFacts extends KeyFacts, KeyIds {
  /**
   * Attribute names and escapes of RFC 4514, attributes in the order of the certificate, e.g.
   * `UID=com.apple.mgmt.External.…, CN=APSP:…, C=US`.
   */
  readonly subject: string
  readonly issuer: string
  /** Values of the subject's UID attributes (OID 0.9.2342.19200300.100.1.1), wherever in the subject they stand. */
  readonly userIds: readonly string[]
  /** Lower-case hexadecimal without separators; with a minus sign where it is negative. */
  readonly serialNumber: string
  /**
   * ISO 8601 instants in UTC, e.g. `2025-03-31T15:30:00Z`; null where the certificate does not write one as RFC 5280
   * has it (`flaws` says so too), since what another program makes of that is anybody's guess.
   */
  readonly notBefore: string | null
  readonly notAfter: string | null
  /** SHA-256 over the DER certificate, lower-case hexadecimal without separators. */
  readonly fingerprintSha256: string
  /** Object identifiers of all extensions. */
  readonly extensions: readonly string[]
  /** Object identifiers of the purposes in the extended key usage extension. */
  readonly extendedKeyUsage: readonly string[]
  readonly isCa: boolean
  /** Whether it names itself as its issuer and its own key signed it (RFC 5280 §3.2). */
  readonly isSelfSigned: boolean
  /** What in it is not as RFC 5280 has it. None in a certificate that an authority issued. */
  readonly flaws: readonly CertificateFlaw[]
}

const extendedKeyUsage = '2.5.29.37'
const basicConstraints = '2.5.29.19'

/** The named parts of a certificate. Source: RFC 5280 §4.1. */
export interface CertificateParts {
  readonly body: DerNode
  readonly serial: DerNode
  /** The algorithm that the signed part names. */
  readonly algorithm: DerNode
  readonly issuer: DerNode
  readonly notBefore: DerNode | undefined
  readonly notAfter: DerNode | undefined
  readonly subject: DerNode
  readonly publicKey: DerNode
  /** Undefined in place of what is built as none. */
  readonly extensions: readonly (Extension | undefined)[]
  readonly signatureAlgorithm: DerNode
  readonly signature: DerNode
}

/** Takes a value of the shape `certificate` apart. */
export function certificateParts(certificate: DerNode): CertificateParts {
  const [body, signatureAlgorithm, signature] = certificate.children as [DerNode, DerNode, DerNode]
  const fields = body.children[0]?.tag === tags.context0 ? body.children.slice(1) : body.children
  const [serial, algorithm, issuer, validity, subject, publicKey] = fields as [
    DerNode,
    DerNode,
    DerNode,
    DerNode,
    DerNode,
    DerNode,
  ]
  const [notBefore, notAfter] = validity.children
  const extensions = fields.find((field) => field.tag === tags.context3)?.children[0]?.children ?? []
  return {
    body,
    serial,
    algorithm,
    issuer,
    notBefore,
    notAfter,
    subject,
    publicKey,
    extensions: extensions.map(readExtension),
    signatureAlgorithm,
    signature,
  }
}

/** Facts of a value of the shape `certificate`. */
export function readCertificate(certificate: DerNode): Result<CertificateFacts, X509Problem> {
  const parts = certificateParts(certificate)
  const subject = readName(parts.subject)
  const issuer = readName(parts.issuer)
  if (!subject || !issuer) return err({ kind: 'field-malformed', of: 'certificate' })
  const purposes = extensionOf(parts, extendedKeyUsage)
  return ok({
    subject: subject.text,
    issuer: issuer.text,
    userIds: subject.userIds,
    serialNumber: integerHex(parts.serial),
    notBefore: (parts.notBefore && readTime(parts.notBefore)) ?? null,
    notAfter: (parts.notAfter && readTime(parts.notAfter)) ?? null,
    fingerprintSha256: sha256Hex(encoding(certificate)),
    ...keyFacts(parts.publicKey),
    extensions: parts.extensions.flatMap((extension) => extension?.oid ?? []),
    extendedKeyUsage: purposes ? readPurposes(purposes) : [],
    isCa: isAuthority(parts),
    ...keyIdsOf(parts),
    isSelfSigned:
      subject.text.toLowerCase() === issuer.text.toLowerCase() &&
      signatureBy(parts, parts.publicKey) === 'valid',
    flaws: flawsOf(certificate, parts),
  })
}

function extensionOf({ extensions }: CertificateParts, oid: string): Extension | undefined {
  return extensions.find((extension) => extension?.oid === oid)
}

/** Whether a certificate is marked as one of an authority. */
export function isAuthority(parts: CertificateParts): boolean {
  const constraints = extensionOf(parts, basicConstraints)
  return (constraints && readIsCa(constraints)) ?? false
}

/** The key identifiers of a certificate. */
export function keyIdsOf(parts: CertificateParts): KeyIds {
  return keyIdsIn((oid) => extensionOf(parts, oid))
}

/** The verdict on the signature of a certificate, by a key that may have made it. */
export function signatureBy(parts: CertificateParts, publicKey: DerNode): SignatureVerdict {
  const { body, algorithm, signatureAlgorithm, signature } = parts
  // It has to be named alike inside and outside of what is signed (RFC 5280 §4.1.1.2).
  if (!sameEncoding(algorithm, signatureAlgorithm)) return 'invalid'
  return verifySigned({ body, algorithm: signatureAlgorithm, signature }, publicKey)
}
