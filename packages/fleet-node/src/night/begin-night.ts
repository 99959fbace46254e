import type { Result } from '@shindan/core'
import type { StoreProblem } from '../store/problem.ts'
import type { FleetStore, OpenNight } from '../store/store.ts'
import type { NightOptions } from './run-night.ts'

/** What a night is begun with. */
type Begun = Pick<NightOptions, 'now' | 'inventory' | 'columns'> &
  Required<Pick<NightOptions, 'channels' | 'size'>> & { readonly store: FleetStore }

/** Begins a night or goes on with it. With other channels it is another one: what was committed is not addressed to them. */
export function beginNight({
  store,
  now,
  inventory,
  channels,
  size,
  columns,
}: Begun): Promise<Result<OpenNight, StoreProblem>> {
  const named = `${inventory} → ${channels.join(', ')}`
  return store.begin({ now, inventory: named, size, ...(columns && { columns }) })
}
