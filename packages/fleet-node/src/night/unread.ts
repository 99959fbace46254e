import { type Composition, err, ok, type Result } from '@shindan/core'
import { type Rejected, sayReasons, wideLifecycleOf } from '@shindan/fleet'
import { StoreFailure, type StoreProblem } from '../store/problem.ts'
import type { FleetStore, UnreadRow } from '../store/store.ts'

/** Certificates that hit the whole fleet and stand in rows that a night could not read. */
export interface UnreadRows {
  /** The first of them. */
  readonly rows: readonly UnreadRow[]
  /** How many there are, by lifecycle. */
  readonly counts: ReadonlyMap<string, number>
}

/** No row. */
export const noUnread: UnreadRows = { rows: [], counts: new Map() }

/** How many certificates that hit the whole fleet stand in rows that could not be read. */
export function unreadCount({ counts }: Pick<UnreadRows, 'counts'>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}

/** Rows that are told by name. */
export const mostTold = 1_000

/** Looks for certificates that hit the whole fleet among the rows of which a night could not read a date. */
export async function unreadRows(
  store: Pick<FleetStore, 'rejects'>,
  night: number,
  composition: Pick<Composition, 'lifecycles'>,
): Promise<Result<UnreadRows, StoreProblem>> {
  const rows: UnreadRow[] = []
  const counts = new Map<string, number>()
  const known = new Map<string, number>()
  try {
    for await (const row of store.rejects(night, 'undated')) {
      const lifecycle = wideLifecycleOf(row, composition)
      if (lifecycle === undefined) continue
      counts.set(lifecycle, (counts.get(lifecycle) ?? 0) + 1)
      if (rows.length === mostTold) continue
      const name = JSON.stringify([row.device, lifecycle])
      const nth = (known.get(name) ?? 0) + 1
      known.set(name, nth)
      rows.push(unreadRow(row, lifecycle, nth))
    }
  } catch (error) {
    if (error instanceof StoreFailure) return err(error.problem)
    throw error
  }
  return ok({ rows, counts })
}

function unreadRow({ device, line, problems, columns }: Rejected, lifecycle: string, nth: number): UnreadRow {
  const [ja, en] = [
    sayReasons(problems, columns, 'ja').join(''),
    sayReasons(problems, columns, 'en').join(' '),
  ]
  return { ...(device !== undefined && { device }), lifecycle, nth, line, reason: { ja, en } }
}
