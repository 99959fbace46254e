import type { Result } from '@shindan/core'
import { type FleetStore, StoreFailure } from '@shindan/fleet-node'
import type { Context } from '../context.ts'
import { refuse } from '../exit.ts'
import type { Failure } from '../failure.ts'
import { type StoreOptions, storeFailure } from './open-store.ts'

/** Does something with a store and closes it; what is wrong with it, at first or in the middle, is told. */
export async function withStore<Store extends FleetStore>(
  opened: Result<Store, Failure>,
  options: StoreOptions,
  { world, locale, json }: Context,
  work: (store: Store) => Promise<number>,
): Promise<number> {
  if (opened.isErr()) return refuse([opened.error], json, world)
  try {
    return await work(opened.value)
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error
    return refuse([storeFailure(error.problem, options.store, locale)], json, world)
  } finally {
    await opened.value.close()
  }
}
