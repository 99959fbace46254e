import { type Composition, err, ok, type Result } from '@shindan/core'
import { wideLifecycleOf } from '@shindan/fleet'
import { StoreFailure, type StoreProblem } from '../store/problem.ts'
import type { FleetStore } from '../store/store.ts'

/** A certificate that hits the whole fleet and whose row could not be read. */
export interface UnreadRow {
  /** Where the row tells it. */
  readonly device?: string
  readonly lifecycle: string
  readonly line: number
}

/** Rows that are told by name, and that are looked at: where hardly any could be read, a night says so anyway. */
export const mostTold = 1_000
export const mostLookedAt = 100_000

/** The certificates that hit the whole fleet and stand in rows that a night could not read: the first of them. */
export async function unreadRows(
  store: Pick<FleetStore, 'rejects'>,
  night: number,
  composition: Pick<Composition, 'lifecycles'>,
): Promise<Result<readonly UnreadRow[], StoreProblem>> {
  const unread: UnreadRow[] = []
  let looked = 0
  try {
    for await (const row of store.rejects(night)) {
      if (++looked > mostLookedAt || unread.length === mostTold) break
      const lifecycle = wideLifecycleOf(row, composition)
      const { device, line } = row
      if (lifecycle !== undefined) unread.push({ ...(device !== undefined && { device }), lifecycle, line })
    }
  } catch (error) {
    if (error instanceof StoreFailure) return err(error.problem)
    throw error
  }
  return ok(unread)
}
