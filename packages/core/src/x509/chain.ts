import { fieldOf } from '../problem/field-of.ts'
import { err, ok, type Result } from '../result.ts'
import { allOrFirstProblem } from './all-or-first-problem.ts'
import { isBytesOrText } from './bytes-or-text.ts'
import {
  type CertificateFacts,
  certificateParts,
  isAuthority,
  keyIdsOf,
  readCertificate,
  signatureBy,
} from './certificate.ts'
import { type DerNode, encoding } from './der.ts'
import { type HashName, isHashName, sha256Hex } from './digest.ts'
import { type FileValue, fileValues } from './file-values.ts'
import { x509Limits } from './limits.ts'
import { readName } from './name.ts'
import type { X509Problem } from './problem.ts'
import { shapeOf } from './shape.ts'
import { verifyDigest } from './signature.ts'
import type { SignatureVerdict } from './signature-verdict.ts'

/** Where the way from a certificate up to a self-signed root ends. */
export type ChainEnd = 'self-signed-root' | 'issuer-missing' | 'signature-invalid' | 'unsupported-signature'

/** The way from the first certificate of a file up to its root. Plain JSON. */
export interface CertificateChain {
  /** The first certificate of the file, its issuer, the issuer's issuer … as far as the file goes. */
  readonly path: readonly CertificateFacts[]
  readonly end: ChainEnd
}

/**
 * Follows issuers and signatures from the first certificate of a file. The others may stand in any order. Whether the
 * root is one to be trusted is not judged.
 */
export function readChain(input: Uint8Array | string): Result<CertificateChain, X509Problem> {
  if (!isBytesOrText(input)) return err({ kind: 'empty' })
  return certificatesOf(input).andThen(([first, ...others]) => {
    const { path, end } = climb(first, others)
    return allOrFirstProblem(path.map(readCertificate)).map((facts) => ({ path: facts, end }))
  })
}

/** A signature that stands beside what it signs. */
export interface DetachedSignature {
  /** File whose first certificate holds the signer's key. */
  readonly signer: Uint8Array | string
  readonly data: Uint8Array
  readonly signature: Uint8Array
  readonly hash: HashName
}

/** Checks a detached signature: RSASSA-PKCS1-v1_5, or ECDSA on P-256, P-384 and P-521. */
export function verifySignature(input: DetachedSignature): Result<SignatureVerdict, X509Problem> {
  const { signer, data, signature, hash } = plainFields(input, 'signer', 'data', 'signature', 'hash')
  if (!isBytesOrText(signer)) return err({ kind: 'empty' })
  if (!isHashName(hash)) return ok('unsupported')
  if (!isBytes(data) || !isBytes(signature)) return ok('invalid')
  return certificatesOf(signer).map(([first]) =>
    verifyDigest(hash, data, signature, certificateParts(first).publicKey),
  )
}

/** A certificate of a file, and where that of its issuer may be found: in the file itself, or in others. */
export interface IssuedCertificate {
  readonly file: Uint8Array | string
  /** Which certificate of the file it is. */
  readonly fingerprintSha256: string
  readonly authorities: readonly (Uint8Array | string)[]
}

/**
 * Outcome of checking a certificate with those that may have issued it. `issuer-unfit`: the key of one signed it that is
 * no issuer of it, because it bears another name than the certificate names, or is not marked as an authority.
 */
export type IssuerVerdict = SignatureVerdict | 'issuer-missing' | 'issuer-unfit' | 'self-signed'

/**
 * Checks the signature of a certificate with those that it may name as its issuer: by the identifier of their key, or by
 * their subject where either tells no identifier. Only one that bears the name of the issuer and is an authority makes it
 * `valid` (RFC 5280 §6.1.3, §6.1.4); `issuer-missing` where there is none, `self-signed` where its own key signed it,
 * whatever it names as its issuer. Whether an issuer is one to be trusted, or in date, is not judged.
 */
export function verifyIssuer(input: IssuedCertificate): IssuerVerdict {
  const { file, fingerprintSha256, authorities } = plainFields(
    input,
    'file',
    'fingerprintSha256',
    'authorities',
  )
  const files = [file, ...listOf(authorities)].filter(isBytesOrText)
  const all = files.flatMap(readableCertificates)
  const issued = all.find((certificate) => sha256Hex(encoding(certificate)) === fingerprintSha256)
  if (!issued) return 'issuer-missing'
  if (signs(issued, issued) === 'valid') return 'self-signed'
  const verdicts = all
    .filter((other) => mayHaveIssued(other, issued))
    .map((other) => verdictBy(other, issued))
  if (verdicts.includes('valid')) return 'valid'
  if (verdicts.length === 0) return 'issuer-missing'
  if (verdicts.includes('unsupported')) return 'unsupported'
  return verdicts.includes('invalid') ? 'invalid' : 'issuer-unfit'
}

function verdictBy(issuer: DerNode, issued: DerNode): SignatureVerdict | 'issuer-unfit' {
  const verdict = signs(issuer, issued)
  const parts = certificateParts(issuer)
  const isFit = isAuthority(parts) && sameName(parts.subject, certificateParts(issued).issuer)
  return verdict === 'valid' && !isFit ? 'issuer-unfit' : verdict
}

function isBytes(value: unknown): value is Uint8Array {
  return typeof value !== 'string' && isBytesOrText(value)
}

function listOf(given: unknown): readonly unknown[] {
  try {
    return Array.isArray(given) ? [...given] : []
  } catch {
    return []
  }
}

function plainFields<Field extends string>(
  given: unknown,
  ...fields: readonly Field[]
): { readonly [F in Field]: unknown } {
  return Object.fromEntries(fields.map((field) => [field, fieldOf(given, field)])) as {
    [F in Field]: unknown
  }
}

/** Identifiers of keys help to find an issuer and prove none (RFC 5280 §4.2.1.1). */
function mayHaveIssued(other: DerNode, issued: DerNode): boolean {
  const [parts, ofIssued] = [certificateParts(other), certificateParts(issued)]
  if (other === issued) return false
  const { authorityKeyId } = keyIdsOf(ofIssued)
  const { subjectKeyId } = keyIdsOf(parts)
  if (authorityKeyId !== null && subjectKeyId !== null) return authorityKeyId === subjectKeyId
  return sameName(parts.subject, ofIssued.issuer)
}

/** The certificates of a file as DER. What is damaged beside them is left out. */
export function readableCertificates(input: Uint8Array | string): readonly DerNode[] {
  return fileValues(input)
    .unwrapOr([])
    .flatMap((value) => value.match(certificateIn, () => []))
}

function certificateIn(value: FileValue): readonly DerNode[] {
  return 'der' in value && shapeOf(value.der) === 'certificate' ? [value.der] : []
}

function certificatesOf(input: Uint8Array | string): Result<readonly [DerNode, ...DerNode[]], X509Problem> {
  const values = fileValues(input).andThen(allOrFirstProblem)
  if (values.isErr()) return err(values.error)
  const certificates = values.value.flatMap(certificateIn)
  const [first, ...others] = certificates
  if (!first) return err({ kind: 'not-supported', found: 'unknown' })
  if (certificates.length > x509Limits.chain)
    return err({ kind: 'limit-exceeded', limit: 'chain', allowed: x509Limits.chain })
  return ok([first, ...others])
}

function climb(first: DerNode, others: readonly DerNode[]): { path: DerNode[]; end: ChainEnd } {
  const path = [first]
  const rest = [...others]
  for (let child = first; ; ) {
    const issuer = certificateParts(child).issuer
    const candidates = [child, ...rest].filter((other) => sameName(certificateParts(other).subject, issuer))
    if (candidates.length === 0) return { path, end: 'issuer-missing' }
    const verdicts = candidates.map((candidate) => signs(candidate, child))
    const next = candidates[verdicts.indexOf('valid')]
    if (!next)
      return { path, end: verdicts.includes('unsupported') ? 'unsupported-signature' : 'signature-invalid' }
    if (next === child) return { path, end: 'self-signed-root' }
    path.push(next)
    rest.splice(rest.indexOf(next), 1)
    child = next
  }
}

function signs(issuer: DerNode, child: DerNode): SignatureVerdict {
  return signatureBy(certificateParts(child), certificateParts(issuer).publicKey)
}

/** Names are compared as text: an issuer may repeat a subject in another string type or letter case. */
function sameName(a: DerNode, b: DerNode): boolean {
  const [text, other] = [readName(a), readName(b)]
  return text !== undefined && text.text.toLowerCase() === other?.text.toLowerCase()
}
