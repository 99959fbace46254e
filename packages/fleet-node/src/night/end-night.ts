import { type Composition, err, type Result } from '@shindan/core'
import type { StoreProblem } from '../store/problem.ts'
import type { FleetStore, NightTold, OpenNight } from '../store/store.ts'
import type { NightProgress, NightReport } from './run-night.ts'
import { noUnread, type UnreadRows, unreadRows } from './unread.ts'

/** Ends a night whose shards are all committed, and tells which certificates it could not read that hit the whole fleet. */
export async function endNight(
  store: Pick<FleetStore, 'rejects' | 'finish'>,
  night: OpenNight,
  composition: Pick<Composition, 'lifecycles'>,
  told: Pick<NightTold, 'channels' | 'timeZone'>,
): Promise<Result<UnreadRows, StoreProblem>> {
  const unread = await unreadRows(store, night.night, composition)
  if (unread.isErr()) return err(unread.error)
  return (await store.finish(night, { ...told, unread: unread.value.rows })).map(() => unread.value)
}

/** How a night came out: without what it could not read, it has not come to its end. */
export function reportOf(
  { night, now, resumed }: OpenNight,
  progress: NightProgress,
  unread?: UnreadRows,
): NightReport {
  return { night, now, resumed, finished: unread !== undefined, unread: unread ?? noUnread, ...progress }
}
