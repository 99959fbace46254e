import type { Composition, Problem } from '@shindan/core'
import { kept } from './kept.ts'
import { hitsAllDevices } from './lifecycle-affects.ts'
import { lifecycleMeant } from './lifecycle-meant.ts'
import type { InventoryRow } from './row.ts'
import { lifecycleTakenFor } from './unknown-lifecycle.ts'

/** A row, of the lifecycle by its id. */
export interface RowOfLifecycle {
  readonly row: InventoryRow
  /** What its lifecycle is written as, where that is neither its id nor its name. */
  readonly problems: readonly Problem[]
}

/**
 * Tells of which lifecycle rows are. One that is written by its name is of that; one that hits the whole fleet and is clear in spite of a
 * slip as well, beside the problem: its date matters more than how it is called.
 */
export function lifecycleReader(
  composition: Pick<Composition, 'lifecycles'>,
): (row: InventoryRow) => RowOfLifecycle {
  const { lifecycles } = composition
  const meantBy = kept(
    (said: string) => said,
    (said) => lifecycleMeant(said, { lifecycles }) ?? nothing,
  )
  return (row) => {
    const { lifecycle: said } = row
    if (said === undefined || said === '' || lifecycles.has(said)) return { row, problems: [] }
    const { id, how } = meantBy(said)
    if (how === 'named') return { row: { ...row, lifecycle: id }, problems: [] }
    return how === 'clear' && hitsAllDevices(id, composition)
      ? { row: { ...row, lifecycle: id }, problems: [lifecycleTakenFor(said, id)] }
      : { row, problems: [] }
  }
}

const nothing = { id: '', how: undefined } as const
