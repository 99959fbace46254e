/**
 * Bytes to facts: certificates, certificate requests, keys. Kept apart from the rest of core because reading X.509
 * weighs more than everything else together.
 *
 * @packageDocumentation
 */
export { decodeBase64 } from './base64.ts'
export type { EncryptedFormat, X509Block } from './block.ts'
export type { CertificateFacts } from './certificate.ts'
export { certificatePem } from './certificate-pem.ts'
export {
  type CertificateChain,
  type ChainEnd,
  type DetachedSignature,
  type IssuedCertificate,
  type IssuerVerdict,
  readChain,
  verifyIssuer,
  verifySignature,
} from './chain.ts'
export type { HashName } from './digest.ts'
export { fileText } from './file-text.ts'
export { flawText } from './flaw-text.ts'
export type { CertificateField, CertificateFlaw } from './flaws.ts'
export type { KeyIds } from './key-identifier.ts'
export { x509Limits } from './limits.ts'
export { type LoadedCertificate, loadedCertificate, type NotLoaded } from './loaded.ts'
export type { PrivateKeyFacts } from './private-key.ts'
export type { Appearance, X509Problem } from './problem.ts'
export { x509ProblemTexts } from './problem-text.ts'
export type { KeyFacts } from './public-key.ts'
export { pushTopicIn } from './push-topic.ts'
export { readX509 } from './read.ts'
export type { RequestFacts } from './request.ts'
export type { SignatureVerdict } from './signature-verdict.ts'
