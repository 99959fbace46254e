export { renew } from './operations/renew.ts'
export * from './parse/index.ts'
export { apns } from './plugin.ts'
export * from './policies/index.ts'
export type { RenewalOutcome } from './renewal/outcome.ts'
export { clomoRenewalColumn, lanscopeRenewalGuide } from './sources/index.ts'
export {
  documentTies,
  type KnownMdmErrorId,
  mdmErrorMeanings,
  type ResponseClass,
  type ResponseReason,
  responseClass,
} from './tables/index.ts'
