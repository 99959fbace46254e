export type { RenewalOutcome, UploadTable } from './facts/upload-outcome.ts'
export {
  type PushCertificateIds,
  type PushCertificateProfile,
  pushCertificate,
  pushCertificateLifecycle,
} from './lifecycles/index.ts'
export { keepSteps, portalSteps, renew } from './operations/index.ts'
export * from './parse/index.ts'
export { apns } from './plugin.ts'
export { clomoRenewalColumn, lanscopeRenewalGuide } from './sources/index.ts'
export {
  type KnownMdmErrorId,
  mdmErrorMeanings,
  type ResponseClass,
  type ResponseReason,
  responseClass,
} from './tables/index.ts'
