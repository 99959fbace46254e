import { prometheusText } from '@shindan/fleet'
import type { Context } from '../context.ts'
import { exit, refuse } from '../exit.ts'
import { openStore, type StoreOptions, storeFailure } from './open-store.ts'
import { questionOf } from './question.ts'
import { unreadOf } from './unread.ts'
import { withUnseen } from './unsaid.ts'
import { withStore } from './with-store.ts'

/** Prints how the fleet of a store stands, as Prometheus reads it. */
export async function fleetMetrics(options: StoreOptions, context: Context): Promise<number> {
  const { world, locale, json } = context
  const question = await questionOf(context)
  if (question.isErr()) return refuse(question.error, json, world)
  const { lifecycles } = question.value.composition
  return withStore(await openStore(options, context), options, context, async (store) => {
    const status = await store.status()
    if (status.isErr()) return refuse([storeFailure(status.error, options.store, locale)], json, world)
    const unread = await unreadOf(store, status.value, question.value.composition)
    if (unread.isErr()) return refuse([storeFailure(unread.error, options.store, locale)], json, world)
    const measured = {
      unread: unread.value.counts,
      status: status.value,
      reminders: status.value.reminders,
      certificates: withUnseen(store, question.value.composition),
    }
    world.out(await prometheusText(measured, { lifecycles, locale }))
    return exit.done
  })
}
