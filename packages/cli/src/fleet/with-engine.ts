import type { Engine } from '@shindan/fleet-node'
import type { SharedStore } from '@shindan/fleet-node/postgres'
import type { Context } from '../context.ts'
import { refuse } from '../exit.ts'
import { type EngineOptions, openEngine } from './engine.ts'
import { openSharedStore } from './open-store.ts'
import { withStore } from './with-store.ts'

/** Does something with a store that several machines have and the queue that wakes them, and closes both. */
export async function withEngine(
  options: EngineOptions,
  context: Context,
  work: (engine: Engine, store: SharedStore) => Promise<number>,
): Promise<number> {
  const opened = await openSharedStore(options, context)
  return withStore(opened, options, context, async (store) => {
    const engine = await openEngine(options, context)
    if (engine.isErr()) return refuse([engine.error], context.json, context.world)
    try {
      return await work(engine.value, store)
    } finally {
      await engine.value.close()
    }
  })
}
