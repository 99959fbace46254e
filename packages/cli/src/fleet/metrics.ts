import { prometheusText } from '@shindan/fleet'
import { StoreFailure } from '@shindan/fleet-node'
import type { Context } from '../context.ts'
import { exit, refuse } from '../exit.ts'
import { openCatalog, pluginsFor } from '../plugins.ts'
import { openStore, type StoreOptions, storeFailure } from './open-store.ts'

/** Prints how the fleet of a store stands, as Prometheus reads it. */
export async function fleetMetrics(options: StoreOptions, context: Context): Promise<number> {
  const { world, locale, json } = context
  const given = await pluginsFor(context)
  if (given.isErr()) return refuse(given.error, json, world)
  const { lifecycles } = openCatalog(given.value)
  const store = await openStore(options, context)
  if (store.isErr()) return refuse([store.error], json, world)
  try {
    const status = await store.value.status()
    if (status.isErr()) return refuse([storeFailure(status.error, options.store, locale)], json, world)
    const measured = {
      status: status.value,
      reminders: status.value.reminders,
      certificates: store.value.certificates(),
    }
    const oneByOne = [...lifecycles.keys()].filter((id) => id.endsWith('/push-certificate'))
    world.out(await prometheusText(measured, { lifecycles, oneByOne, locale }))
    return exit.done
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error
    return refuse([storeFailure(error.problem, options.store, context.locale)], json, world)
  } finally {
    await store.value.close()
  }
}
