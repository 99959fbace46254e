/**
 * Files around a push certificate: what they are, and whether an upload is safe. Loads `@shindan/core/x509`.
 *
 * @packageDocumentation
 */
export type { OtherCertificateKind } from '../parse/certificate-kind.ts'
export type {
  Csr,
  EncryptedPrivateKey,
  MdmPushCertificate,
  OtherCertificate,
  PrivateKey,
  PushFile,
  PushFileKind,
  Unreadable,
  VendorSignedCsr,
} from '../parse/push-file.ts'
export { readPushFile, readPushFiles } from '../parse/read-push-file.ts'
export type {
  VendorSignature,
  VendorSignedDefect,
  VendorSignedRequestFacts,
} from '../parse/vendor-signed-request.ts'
export type { CheckId, CheckOf, CheckReason, CheckResult, RenewalCheckItem } from './check.ts'
export { checkRenewal, type RenewalReport } from './check-renewal.ts'
export { type CheckTexts, checkTexts } from './check-texts.ts'
export type { RenewalRuleId } from './confirmed-rules.ts'
export { type InUse, inUseTexts } from './in-use.ts'
export type { RenewalFile, RenewalInput, RenewalSlot } from './input.ts'
export type { RenewalOutcome } from './outcome.ts'
export { outcomeTexts } from './outcome-texts.ts'
export type { RenewalFacts, UploadedFile } from './renewal-facts.ts'
export type { CheckText } from './texts/check-text.ts'
export { unreadableText } from './unreadable-text.ts'
export type { RenewalVerdict } from './verdict.ts'
