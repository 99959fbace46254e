import { err, ok, type Result } from '../result.ts'
import { content, type DerNode, encoding, readDer, tags } from './der.ts'
import { sha256Hex } from './digest.ts'
import { type KeyIds, keyIdsIn } from './key-identifier.ts'
import { readOid } from './oid.ts'
import { readFields, readIsCa, readName, readPurposes } from './peculiar.ts'
import type { X509Problem } from './problem.ts'
import { type KeyFacts, keyFacts } from './public-key.ts'
import { verifySigned } from './signature.ts'
import type { SignatureVerdict } from './signature-verdict.ts'

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
  /** Lower-case hexadecimal without separators. */
  readonly serialNumber: string
  /** ISO 8601 instants in UTC, e.g. `2025-03-31T15:30:00Z`. */
  readonly notBefore: string
  readonly notAfter: string
  /** SHA-256 over the DER certificate, lower-case hexadecimal without separators. */
  readonly fingerprintSha256: string
  /** Object identifiers of all extensions. */
  readonly extensions: readonly string[]
  /** Object identifiers of the purposes in the extended key usage extension. */
  readonly extendedKeyUsage: readonly string[]
  readonly isCa: boolean
  /** Whether its own key signed it, whatever it names as its issuer. */
  readonly isSelfSigned: boolean
}

const extendedKeyUsage = '2.5.29.37'
const basicConstraints = '2.5.29.19'

/** The named parts of a certificate. Source: RFC 5280 §4.1. */
export interface CertificateParts {
  readonly body: DerNode
  readonly issuer: DerNode
  readonly subject: DerNode
  readonly publicKey: DerNode
  readonly extensions: readonly DerNode[]
  readonly signatureAlgorithm: DerNode
  readonly signature: DerNode
}

/** Takes a value of the shape `certificate` apart. */
export function certificateParts(certificate: DerNode): CertificateParts {
  const [body, signatureAlgorithm, signature] = certificate.children as [DerNode, DerNode, DerNode]
  const fields = body.children[0]?.tag === tags.context0 ? body.children.slice(1) : body.children
  const [, , issuer, , subject, publicKey] = fields as [DerNode, DerNode, DerNode, DerNode, DerNode, DerNode]
  const extensions = fields.find((field) => field.tag === tags.context3)?.children[0]?.children ?? []
  return { body, issuer, subject, publicKey, extensions, signatureAlgorithm, signature }
}

/** Facts of a value of the shape `certificate`. */
export function readCertificate(certificate: DerNode): Result<CertificateFacts, X509Problem> {
  const parts = certificateParts(certificate)
  const fields = readFields(certificate)
  const subject = readName(parts.subject)
  const issuer = readName(parts.issuer)
  if (!fields || !subject || !issuer) return err({ kind: 'field-malformed', of: 'certificate' })
  const extensions = parts.extensions.filter(isExtension)
  const withOid = (oid: string) => extensions.find((extension) => extensionOid(extension) === oid)
  const purposes = withOid(extendedKeyUsage)
  const constraints = withOid(basicConstraints)
  return ok({
    subject: subject.text,
    issuer: issuer.text,
    userIds: subject.userIds,
    ...fields,
    fingerprintSha256: sha256Hex(encoding(certificate)),
    ...keyFacts(parts.publicKey),
    extensions: extensions.map(extensionOid),
    extendedKeyUsage: purposes ? readPurposes(purposes) : [],
    isCa: constraints ? readIsCa(constraints) : false,
    ...keyIdsOf(parts),
    isSelfSigned: signatureBy(parts, parts.publicKey) === 'valid',
  })
}

/** The key identifiers of a certificate. */
export function keyIdsOf({ extensions }: CertificateParts): KeyIds {
  const sound = extensions.filter(isExtension)
  return keyIdsIn((oid) => sound.find((extension) => extensionOid(extension) === oid))
}

/** The verdict on the signature of a certificate, by a key that may have made it. */
export function signatureBy(
  { body, signatureAlgorithm: algorithm, signature }: CertificateParts,
  publicKey: DerNode,
): SignatureVerdict {
  return verifySigned({ body, algorithm, signature }, publicKey)
}

/** A sound extension: its value, which is DER inside an OCTET STRING, has to keep to the limits as well. */
function isExtension(extension: DerNode): boolean {
  const value = extension.children.at(-1)
  return (
    extension.children[0]?.tag === tags.oid &&
    value?.tag === tags.octetString &&
    readDer(content(value)).match(
      () => true,
      (problem) => problem.kind !== 'limit-exceeded',
    )
  )
}

function extensionOid(extension: DerNode): string {
  return readOid(extension.children[0] as DerNode)
}
