import { type AnyLifecycle, affectsOf, type Composition, type DeadlineAffects, guarded } from '@shindan/core'

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

/**
 * Whether missing a deadline of a lifecycle hits all managed devices; not where the composition does not have it.
 *
 * @example
 * hitsAllDevices('apns/push-certificate', diagnoser.composition) // true
 */
export const hitsAllDevices = guarded(
  ['id', 'composition'],
  'the id of a lifecycle, and a composition',
  (id: string, { lifecycles }: Pick<Composition, 'lifecycles'>): boolean => {
    const lifecycle = lifecycles.get(id)
    return lifecycle !== undefined && lifecycleAffects(lifecycle) === 'all-managed-devices'
  },
)
