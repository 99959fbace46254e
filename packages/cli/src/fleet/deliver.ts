import { type Composition, envelope, textIn } from '@shindan/core'
import { type Channel, type ChannelDelivery, deliver, type FleetStore } from '@shindan/fleet-node'
import type { Context } from '../context.ts'
import { exit, refuse } from '../exit.ts'
import { jsonDocument } from '../json.ts'
import { openCatalog, pluginsFor } from '../plugins.ts'
import { timeZoneOf } from '../time-zone.ts'
import { channelsIn } from './channels.ts'
import { openStore, type StoreOptions, storeFailure } from './open-store.ts'

/** What `shindan fleet deliver` is told. */
export interface DeliverOptions extends StoreOptions {
  readonly channels: string
}

/** Sends the reminders that wait. */
export async function fleetDeliver(options: DeliverOptions, context: Context): Promise<number> {
  const { world, json } = context
  const given = await pluginsFor(context)
  if (given.isErr()) return refuse(given.error, json, world)
  const zone = timeZoneOf(context)
  if (zone.isErr()) return refuse([zone.error], json, world)
  const channels = await channelsIn(options.channels, context)
  if (channels.isErr()) return refuse(channels.error, json, world)
  const store = await openStore(options, context)
  if (store.isErr()) return refuse([store.error], json, world)
  try {
    return await delivered(store.value, channels.value, openCatalog(given.value), options, context)
  } finally {
    await store.value.close()
  }
}

/** Sends what waits on these channels and says what became of it. */
export async function delivered(
  store: FleetStore,
  channels: readonly Channel[],
  composition: Composition,
  options: StoreOptions,
  context: Context,
): Promise<number> {
  const { world, json, locale, timeZone } = context
  const signal = world.interrupted?.()
  const sent = await deliver({
    store,
    channels,
    composition,
    locale,
    timeZone,
    ...(options.tenant !== undefined && { tenant: options.tenant }),
    ...(signal && { signal }),
    clock: () => world.now().toISOString(),
  })
  if (sent.isErr()) return refuse([storeFailure(sent.error, options.store, locale)], json, world)
  if (json) world.out(jsonDocument({ ...envelope('fleet'), channels: sent.value }))
  else for (const one of sent.value) world.out(`${textIn(said(one), locale)}\n`)
  return sent.value.some(({ waiting, failed }) => waiting + failed > 0) ? exit.undecided : exit.done
}

function said({ channel, sent, waiting, failed, failure }: ChannelDelivery) {
  const why = failure === undefined ? { ja: '', en: '' } : { ja: `（${failure}）`, en: ` (${failure})` }
  return {
    ja: `${channel}: 送信 ${sent} 件、後で再送 ${waiting} 件、送信できず ${failed} 件${why.ja}`,
    en: `${channel}: ${sent} sent, ${waiting} to be tried again, ${failed} given up${why.en}`,
  }
}
