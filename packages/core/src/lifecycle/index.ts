export type {
  DeadlineAnswer,
  LifecycleAnswer,
  LifecycleNote,
  ReminderAnswer,
  WindowAnswer,
} from './answer.ts'
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
export { deadlineOf } from './deadline-of.ts'
export { definePolicy } from './define-policy.ts'
export {
  evaluateLifecycle,
  type LifecycleEvents,
  type LifecycleOptions,
  type SentReminder,
} from './evaluate.ts'
export type {
  AnyPolicy,
  DeadlineDefinition,
  DeadlineTerm,
  Duration,
  EventDefinition,
  LeadTime,
  PhaseDefinition,
  Policy,
  PolicyIds,
  PolicyIdsOf,
  ReminderDefinition,
  WindowDefinition,
} from './policy.ts'
export { type PresentedLifecycle, presentLifecycle } from './present.ts'
export type { LifecycleError } from './problem.ts'
export type { RenewalThreshold } from './renewal-threshold.ts'
export { type ScannedLifecycle, scanLifecycle } from './scan.ts'
export { type ImpossibleTransition, requestedCertificate, transition } from './transition.ts'
export { windowOf } from './window-of.ts'
