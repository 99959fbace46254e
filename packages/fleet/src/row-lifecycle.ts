import type { Composition, Problem } from '@shindan/core'
import { kept } from './kept.ts'
import { hitsAllDevices } from './lifecycle-affects.ts'
import { lifecycleMeant } from './lifecycle-meant.ts'
import { partOf } from './part-of.ts'
import type { InventoryRow } from './row.ts'
import { lifecycleTakenFor } from './unknown-lifecycle.ts'

/** A row, of the lifecycle by its id. */
export interface RowOfLifecycle {
  readonly row: InventoryRow
  /** What its lifecycle is written as, where that is neither its id nor its name. */
  readonly problems: readonly Problem[]
}

/**
 * Tells of which lifecycle rows are. One that is written by its name is of that; one that hits the whole fleet and is clear in spite of
 * a slip as well, beside the problem: its date matters more than how it is called. One that says no lifecycle, and has the date of one
 * that hits the whole fleet among its facts, is of that: nobody should learn of it once it is over. `isDated` tells whether such a date
 * can be read.
 */
export function lifecycleReader(
  composition: Pick<Composition, 'lifecycles'>,
  isDated: (row: InventoryRow) => boolean,
): (row: InventoryRow) => RowOfLifecycle {
  const { lifecycles } = composition
  const wide = [...lifecycles]
    .filter(([id]) => hitsAllDevices(id, composition))
    .map(([id, { events }]) => ({
      id,
      facts: Object.entries(events).flatMap(([event, { fact }]) =>
        fact === undefined ? [] : [[event, fact] as const],
      ),
    }))
  const meantBy = kept(
    (said: string) => said,
    (said) => lifecycleMeant(said, { lifecycles }) ?? nothing,
  )
  return (row) => {
    const { lifecycle: said } = row
    if (said === undefined || said === '') return { row: datedByFacts(row, wide, isDated), problems: [] }
    if (lifecycles.has(said)) return { row, problems: [] }
    const { id, how } = meantBy(said)
    if (how === 'named') return { row: { ...row, lifecycle: id }, problems: [] }
    return how === 'clear' && hitsAllDevices(id, composition)
      ? { row: { ...row, lifecycle: id }, problems: [lifecycleTakenFor(said, id)] }
      : { row, problems: [] }
  }
}

function datedByFacts(
  row: InventoryRow,
  wide: readonly {
    readonly id: string
    readonly facts: readonly (readonly [event: string, fact: string])[]
  }[],
  isDated: (row: InventoryRow) => boolean,
): InventoryRow {
  for (const _ in row.events) return row
  for (const { id, facts } of wide) {
    const dates = facts.flatMap(([event, fact]) => {
      const date = partOf(row.facts, fact)
      return date === undefined || date === '' ? [] : [[event, date] as const]
    })
    if (dates.length === 0) continue
    const dated = { ...row, lifecycle: id, events: Object.fromEntries(dates) }
    if (isDated(dated)) return dated
  }
  return row
}

const nothing = { id: '', how: undefined } as const
