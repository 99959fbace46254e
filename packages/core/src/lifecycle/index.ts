export type {
  DeadlineAnswer,
  LifecycleAnswer,
  LifecycleNote,
  ReminderAnswer,
  WindowAnswer,
} from './answer.ts'
export {
  type CertificateIds,
  type CertificateProfile,
  certificateLifecycle,
  type InstantIds,
  remindersOn,
} from './certificate-lifecycle.ts'
export { type LifecycleMaker, lifecyclesOn } from './define-lifecycle.ts'
export { type LifecycleEvents, type LifecycleOptions, lifecycleInput, type SentReminder } from './door.ts'
export { evaluateLifecycle, lifecycleAt } from './evaluate.ts'
export { boundaryNotesOf, constraintsOf } from './implied.ts'
export type {
  AnyLifecycle,
  DeadlineAffects,
  DeadlineDefinition,
  DeadlineState,
  DeadlineTerm,
  Duration,
  EventDefinition,
  LeadTime,
  Lifecycle,
  LifecycleIds,
  LifecycleIdsOf,
  PhaseDefinition,
  ReminderDefinition,
  SuppliedBy,
  WindowDefinition,
} from './lifecycle.ts'
export { affectsOf, isWait, termsOf } from './lifecycle.ts'
export {
  type PresentedDeadline,
  type PresentedLifecycle,
  type PresentedLifecycleNote,
  type PresentedPhase,
  type PresentedReminder,
  type PresentedWindow,
  presentLifecycle,
} from './present.ts'
export { scanLifecycle } from './scan.ts'
export { type FactsSupplied, factsSupplied, withZones } from './supplied.ts'
