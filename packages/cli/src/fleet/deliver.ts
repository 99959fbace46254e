import { type Composition, err, type Localized, ok, type Result, textIn } from '@shindan/core'
import {
  type Channel,
  type ChannelDelivery,
  deliver,
  type FleetStore,
  type NightUnread,
  type OutboxEntry,
} from '@shindan/fleet-node'
import type { Context } from '../context.ts'
import { exit, refuse } from '../exit.ts'
import { type Failure, failureOf } from '../failure.ts'
import { nowOf } from '../now.ts'
import { channelsIn } from './channels.ts'
import { openStore, type StoreOptions, storeFailure } from './open-store.ts'
import { questionOf } from './question.ts'
import { sayStatus } from './status.ts'
import { lastUnread } from './unread.ts'
import { sayUnsent } from './unsaid.ts'
import { withStore } from './with-store.ts'

/** What `shindan fleet deliver` is told. */
export interface DeliverOptions extends SendOptions {
  readonly channels: string
}

/** What sending is told. */
interface SendOptions extends StoreOptions {
  /** Takes up what was given up. */
  readonly again?: boolean
  /** As it was given; the clock counts where it was not, which goes on while a night is judged. */
  readonly now?: string
  /** What the last night could not read. */
  readonly unread?: NightUnread | undefined
}

/** Sends the reminders that wait. */
export async function fleetDeliver(options: DeliverOptions, context: Context): Promise<number> {
  const { world, json } = context
  const question = await questionOf(context)
  if (question.isErr()) return refuse(question.error, json, world)
  const channels = await channelsIn(options.channels, options, context)
  if (channels.isErr()) return refuse(channels.error, json, world)
  return withStore(await openStore(options, context), options, context, async (store) => {
    const { composition } = question.value
    const unread = await lastUnread(store, composition)
    if (unread.isErr())
      return refuse([storeFailure(unread.error, options.store, context.locale)], json, world)
    const told = { ...options, unread: unread.value }
    const sent = await delivered(store, channels.value, composition, told, context)
    if (sent.isErr()) return refuse([sent.error], json, world)
    const said = await sayStatus(store, composition, options, context, {
      delivered: sent.value,
      unread: unread.value,
    })
    if (said.isErr()) return refuse([said.error], json, world)
    return await exitOf(store, channels.value, context)
  })
}

/** Sends what waits on these channels. */
export async function delivered(
  store: FleetStore,
  channels: readonly Channel[],
  composition: Composition,
  options: SendOptions,
  context: Context,
): Promise<Result<readonly ChannelDelivery[], Failure>> {
  const { world, locale, timeZone } = context
  const now = options.now === undefined ? ok(world.now().toISOString()) : nowOf(context)
  if (now.isErr()) return err(now.error)
  const signal = world.interrupted?.()
  const sent = await deliver({
    store,
    channels,
    composition,
    locale,
    timeZone,
    ...(options.tenant !== undefined && { tenant: options.tenant }),
    ...(signal && { signal }),
    ...(options.again !== undefined && { again: options.again }),
    now: now.value,
    ...(options.unread && { unread: options.unread }),
  })
  return sent.mapErr((found) =>
    found.reason === 'store'
      ? storeFailure(found.problem, options.store, locale)
      : failureOf(found.problem, locale),
  )
}

/** Whether all was sent: what waits for another attempt was not, nor what was given up, which is told how to send. */
export async function exitOf(
  store: FleetStore,
  channels: readonly Channel[],
  { world, locale }: Pick<Context, 'world' | 'locale'>,
): Promise<number> {
  const status = await store.status()
  const left = status.isOk() ? status.value.reminders : []
  const countOf = (wanted: OutboxEntry['state']) =>
    left
      .filter(({ channel, state }) => state === wanted && channels.some(({ name }) => name === channel))
      .reduce((sum, { count }) => sum + count, 0)
  const failed = countOf('failed')
  if (failed > 0) world.err(`shindan: ${textIn(givenUp(failed), locale)}\n`)
  const waiting = countOf('waiting')
  if (waiting > 0) world.err(`shindan: ${textIn(notYet(waiting), locale)}\n`)
  const names = channels.map(({ name }) => name)
  const isUnsent = names.length > 0 && sayUnsent(left, names, { world, locale })
  return isUnsent || failed + waiting > 0 ? exit.undecided : exit.done
}

function notYet(count: number): Localized {
  return {
    ja: `まだ送れていない通知が ${count} 件あります。次の実行か fleet deliver が、間を置いて送り直します。理由と次の日時は fleet outbox にあります。`,
    en: `${count} reminders are not sent yet. The next run or fleet deliver tries again after a while; fleet outbox has the reason and the time.`,
  }
}

function givenUp(count: number): Localized {
  return {
    ja: `送れないままの通知が ${count} 件あります。送り先を直してから、fleet deliver に --again を付けると、もう一度送ります。`,
    en: `${count} reminders could not be sent. Once their channel is mended, fleet deliver --again sends them.`,
  }
}
