/**
 * Where a device certificate stands, and when one wants to be renewed: for inventories. No plugin needs it.
 *
 * @packageDocumentation
 */
export type {
  CertificateEvent,
  CertificateEventName,
  CertificateState,
  CertificateStateName,
} from './certificate-state.ts'
export {
  type CertificateStatus,
  type CertificateStatusOptions,
  certificateStatus,
} from './certificate-status.ts'
export type { RenewalThreshold } from './renewal-threshold.ts'
export { type ImpossibleTransition, requestedCertificate, transition } from './transition.ts'
