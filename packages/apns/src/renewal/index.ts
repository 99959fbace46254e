/**
 * Files around a push certificate: what they are, and whether an upload is safe. Loads `@shindan/core/x509`.
 *
 * @packageDocumentation
 */
export { facts as renewalFacts } from '../facts/index.ts'
export type { RenewalOutcome, UploadTable } from '../facts/upload-outcome.ts'
export type { OtherCertificateKind } from '../parse/certificate-kind.ts'
export type {
  Csr,
  EncryptedPrivateKey,
  MdmPushCertificate,
  OtherCertificate,
  Pkcs7,
  Pkcs12,
  PrivateKey,
  PublicKey,
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
export { answerRenewal, type RenewalAtHand, type RenewalContext } from './answer-renewal.ts'
export { type AppleIssuer, appleIssuers } from './apple-issuers.ts'
export { renewalLimits } from './budget.ts'
export {
  type CheckId,
  checkRenewal,
  type InUse,
  type RenewalCheck,
  type RenewalReport,
  type RenewalRuleId,
  type RenewalStep,
  type RenewalVerdict,
} from './check-renewal.ts'
export { type CheckText, checkText } from './check-text.ts'
export type { Console, PresentedConsole } from './consoles.ts'
export {
  type RenewalFile,
  type RenewalInput,
  type RenewalOptions,
  renewalInput,
  renewalOptions,
} from './door.ts'
export { fileKindWords } from './file-kind-words.ts'
export { type GivenFile, type RenewalPlace, renewalPlaces } from './given-file.ts'
export type { RenewalSlot } from './input.ts'
export type { RenewalPart } from './missing.ts'
export { type NamedFile, type PlacedFiles, placeFiles, type UnplacedFile } from './place-files.ts'
export { type FileVoice, type PresentedFile, type PresentedFlaw, presentFiles } from './present-files.ts'
export type {
  PresentedCheck,
  PresentedInUse,
  PresentedMisplaced,
  PresentedRenewal,
  PresentedRenewalStep,
} from './present-renewal.ts'
export type { RenewalFacts } from './renewal-facts.ts'
export { wayOn } from './way-on.ts'
export { renewalStepWords } from './words.ts'
