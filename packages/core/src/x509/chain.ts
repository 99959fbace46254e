import { err, ok, type Result } from '../result.ts'
import { allOrFirstProblem } from './all-or-first-problem.ts'
import { type CertificateFacts, certificateParts, readCertificate } from './certificate.ts'
import type { DerNode } from './der.ts'
import type { HashName } from './digest.ts'
import { fileValues } from './file-values.ts'
import { x509Limits } from './limits.ts'
import { readName } from './peculiar.ts'
import type { X509Problem } from './problem.ts'
import { shapeOf } from './shape.ts'
import { verifyDigest, verifySigned } from './signature.ts'
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

/** Checks a detached signature: RSASSA-PKCS1-v1_5, or ECDSA on P-256 and P-384. */
export function verifySignature(input: DetachedSignature): Result<SignatureVerdict, X509Problem> {
  const { signer, data, signature, hash } = input
  return certificatesOf(signer).map(([first]) =>
    verifyDigest(hash, data, signature, certificateParts(first).publicKey),
  )
}

function certificatesOf(input: Uint8Array | string): Result<readonly [DerNode, ...DerNode[]], X509Problem> {
  const values = fileValues(input).andThen(allOrFirstProblem)
  if (values.isErr()) return err(values.error)
  const certificates = values.value.flatMap((value) =>
    'der' in value && shapeOf(value.der) === 'certificate' ? [value.der] : [],
  )
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
  const { body, signatureAlgorithm: algorithm, signature } = certificateParts(child)
  return verifySigned({ body, algorithm, signature }, certificateParts(issuer).publicKey)
}

/** Names are compared as text: an issuer may repeat a subject in another string type or letter case. */
function sameName(a: DerNode, b: DerNode): boolean {
  const [text, other] = [readName(a), readName(b)]
  return text !== undefined && text.text.toLowerCase() === other?.text.toLowerCase()
}
