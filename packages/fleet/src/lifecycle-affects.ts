import { type AnyLifecycle, affectsOf, type DeadlineAffects, guarded } from '@shindan/core'

/**
 * Whom missing a deadline of a lifecycle hits: all managed devices, where that is so of one of its deadlines.
 *
 * @example
 * lifecycleAffects(pushCertificate) // 'all-managed-devices'
 */
export const lifecycleAffects = guarded(
  ['lifecycle'],
  'a lifecycle',
  ({ deadlines }: Pick<AnyLifecycle, 'deadlines'>): DeadlineAffects =>
    Object.values(deadlines).some((deadline) => affectsOf(deadline) === 'all-managed-devices')
      ? 'all-managed-devices'
      : 'one-device',
)
