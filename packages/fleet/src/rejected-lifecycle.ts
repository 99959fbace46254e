import { type Composition, guarded, nearest } from '@shindan/core'
import { lifecycleAffects } from './lifecycle-affects.ts'
import type { Rejected } from './partition.ts'

/**
 * The lifecycle that hits all managed devices of which a row is that could not be read; nothing where it is of another, or nobody can
 * tell. An id that nobody has counts as the one that it is most like. Where the fields could not be told apart, it is one that stands
 * in the row.
 *
 * @example
 * wideLifecycleOf({ line: 2, written: ['console', '2026-13-01'], problems, lifecycle: 'apns/push-certificate' }, composition)
 * // 'apns/push-certificate'
 */
export const wideLifecycleOf = guarded(
  ['rejected', 'composition'],
  'a row that could not be read, and a composition',
  (
    { lifecycle, written, columns }: Pick<Rejected, 'lifecycle' | 'written' | 'columns'>,
    { lifecycles }: Pick<Composition, 'lifecycles'>,
  ): string | undefined => {
    const isWide = (id: string) => {
      const known = lifecycles.get(id)
      return known !== undefined && lifecycleAffects(known) === 'all-managed-devices'
    }
    const said = lifecycle ?? columns?.lifecycleOfAll
    if (said === undefined) {
      const row = typeof written === 'string' ? written : written.join('\n')
      return [...lifecycles.keys()].find((id) => isWide(id) && row.includes(id))
    }
    const meant = lifecycles.has(said) ? said : nearest(said.slice(0, 100), [...lifecycles.keys()])
    return meant !== undefined && isWide(meant) ? meant : undefined
  },
)
