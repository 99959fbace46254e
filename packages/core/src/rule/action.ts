/**
 * What shindan itself can do, so that a host renders a button and the command line a command, while texts speak of
 * neither:
 * - `check-renewal`: whether a renewed push certificate may be uploaded (`checkRenewal`)
 * - `inspect-certificate`: what a file is and holds (`readPushFile`)
 * - `show-lifecycle`: which dates follow from what is known (`evaluateLifecycle`)
 * - `make-calendar`: those dates as a calendar (`calendarOf`)
 * - `check-operation`: whether something can be done (`operate`)
 * - `diagnose`: what is wrong (`diagnose`)
 */
export const actions = [
  'check-renewal',
  'inspect-certificate',
  'show-lifecycle',
  'make-calendar',
  'check-operation',
  'diagnose',
] as const
/** One of {@link actions}. */
export type Action = (typeof actions)[number]
