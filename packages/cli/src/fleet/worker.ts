import { createDiagnoser, ok, textIn } from '@shindan/core'
import { startWorker, type WorkedShard } from '@shindan/fleet-node'
import { wholeNumber } from '../calendar/whole-number.ts'
import type { Context } from '../context.ts'
import { exit, refuse } from '../exit.ts'
import { failure, failureOf } from '../failure.ts'
import { nowOf } from '../now.ts'
import { pluginsFor } from '../plugins.ts'
import { timeZoneOf } from '../time-zone.ts'
import { channelsIn } from './channels.ts'
import type { EngineOptions } from './engine.ts'
import type { InventoryOptions } from './inventory.ts'
import { runFleet } from './run.ts'
import type { NightThread } from './thread.ts'
import { withEngine } from './with-engine.ts'

/** What `shindan fleet worker` is told. */
export interface WorkerOptions extends EngineOptions, Partial<InventoryOptions>, NightThread {
  readonly concurrency: string
  readonly nightly?: string
  readonly channels?: string
  readonly keep?: string
}

const mostAtOnce = 64

/** Judges shards as an engine wakes it, until somebody asks it to stop; with a schedule it begins the nights as well. */
export async function fleetWorker(options: WorkerOptions, context: Context): Promise<number> {
  const { world, json, locale } = context
  const given = await pluginsFor(context)
  if (given.isErr()) return refuse(given.error, json, world)
  const now = nowOf(context)
  const zone = timeZoneOf(context)
  const concurrency = wholeNumber('--concurrency', options.concurrency, mostAtOnce, locale, 1)
  const alone =
    options.nightly !== undefined && options.inventory === undefined
      ? [failure('missing-field', '--inventory', withNightly, locale)]
      : []
  const failures = [...[now, zone, concurrency].flatMap((one) => (one.isErr() ? [one.error] : [])), ...alone]
  if (zone.isErr() || concurrency.isErr() || failures.length > 0) return refuse(failures, json, world)
  // What is wrong with them is told by day, and not by the first night.
  const channels =
    options.channels === undefined ? ok([]) : await channelsIn(options.channels, options, context)
  if (channels.isErr()) return refuse(channels.error, json, world)
  const { nightly, inventory } = options
  const signal = world.interrupted?.()
  return withEngine(options, context, async (engine, store) => {
    const schedule =
      nightly === undefined || inventory === undefined
        ? undefined
        : await engine.schedule({ name: nightOf(options), cron: nightly, timeZone: zone.value }, async () => {
            const code = await runFleet(
              { ...options, inventory, quiet: true },
              { ...context, now: world.now().toISOString() },
            )
            // The next night begins it again, where it goes on.
            if (code !== exit.done) world.err(`shindan: ${textIn(failed, locale)}\n`)
          })
    if (schedule?.isErr()) {
      const path = schedule.error.path === 'cron' ? '--nightly' : '--time-zone'
      return refuse([failureOf({ ...schedule.error, path }, locale)], json, world)
    }
    world.err(`shindan: ${textIn(ready, locale)}\n`)
    const worked = await startWorker({
      engine,
      store,
      diagnoser: createDiagnoser({ plugins: given.value }),
      concurrency: concurrency.value,
      ...(signal && { signal }),
      onShard: (shard) => world.err(`${textIn(saidOf(shard), locale)}\n`),
    })
    if (schedule?.isOk()) await schedule.value.stop()
    return worked.isErr() ? refuse([failureOf(worked.error, locale)], json, world) : exit.done
  })
}

/** Each tenant has nights of its own. */
function nightOf({ tenant = '' }: WorkerOptions): string {
  return tenant === '' ? 'night' : `night-${encodeURIComponent(tenant)}`
}

function saidOf({ night, shard, outcome }: WorkedShard) {
  return outcome === 'committed'
    ? { ja: `実行 ${night} の区分 ${shard} を保存しました`, en: `committed shard ${shard} of night ${night}` }
    : {
        ja: `実行 ${night} の区分 ${shard} は、後でもう一度調べます（「${outcome.failure}」）`,
        en: `shard ${shard} of night ${night} is tried again later (“${outcome.failure}”)`,
      }
}

const withNightly = { ja: '--nightly と一緒に指定してください', en: 'is needed with --nightly' }
const ready = {
  ja: '調べる区分を待っています。Ctrl+C で、手元の区分を終えてから止まります。',
  en: 'waiting for shards. Ctrl+C stops it when what it holds is done.',
}
const failed = {
  ja: '今夜の実行は最後まで進まなかったか、確認が必要です。上のメッセージを見てください。',
  en: 'the run of this night did not come to its end, or needs a person: see above.',
}
