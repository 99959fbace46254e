import { stat } from 'node:fs/promises'
import { createDiagnoser, ok, textIn } from '@shindan/core'
import { inThreads, type NightProblem, openCsv, runNight } from '@shindan/fleet-node'
import { wholeNumber } from '../calendar/whole-number.ts'
import type { Context } from '../context.ts'
import { exit, refuse } from '../exit.ts'
import { type Failure, failureOf, failuresOf } from '../failure.ts'
import { nowOf } from '../now.ts'
import { pluginsFor } from '../plugins.ts'
import { channelsIn } from './channels.ts'
import { delivered, exitOf } from './deliver.ts'
import { inventoryFailure } from './inventory.ts'
import { openStore, type StoreOptions, storeFailure } from './open-store.ts'
import { progressOn } from './progress.ts'
import { sayStatus } from './status.ts'
import type { NightThread } from './thread.ts'

/** What `shindan fleet run` is told. */
export interface RunOptions extends StoreOptions, NightThread {
  readonly inventory: string
  readonly mapping?: string
  readonly channels?: string
  readonly threads?: string
  readonly quiet?: boolean
}

/** An inventory that one thread has judged before another has started, in bytes. */
const fewBytes = 2 * 1024 * 1024

const mostThreads = 256

/** Judges an inventory for one night, or goes on with a night that broke off. */
export async function runFleet(options: RunOptions, context: Context): Promise<number> {
  const { world, locale, json } = context
  const given = await pluginsFor(context)
  if (given.isErr()) return refuse(given.error, json, world)
  const now = nowOf(context)
  if (now.isErr()) return refuse([now.error], json, world)
  const most =
    options.threads === undefined
      ? ok(undefined)
      : wholeNumber('--threads', options.threads, mostThreads, locale)
  if (most.isErr()) return refuse([most.error], json, world)
  const diagnoser = createDiagnoser({ plugins: given.value })
  const file = await statOf(options.inventory)
  if (!file) return refuse([inventoryFailure('unreadable-file', options.inventory, locale)], json, world)
  const inventory = await openCsv(options.inventory, diagnoser.composition)
  if (inventory.isErr()) return refuse(failuresOf(inventory.error, locale), json, world)
  const channels = options.channels === undefined ? ok([]) : await channelsIn(options.channels, context)
  if (channels.isErr()) return refuse(channels.error, json, world)
  const store = await openStore(options, context, false)
  if (store.isErr()) return refuse([store.error], json, world)
  const threads =
    world.program && file.size > fewBytes && most.value !== 0
      ? inThreads({
          module: world.program,
          data: { ...options } satisfies NightThread,
          ...(most.value !== undefined && { most: most.value }),
        })
      : undefined
  const progress = progressOn(context, options.quiet ?? false)
  const signal = world.interrupted?.()
  try {
    const night = await runNight({
      rows: inventory.value.rows,
      inventory: `${options.inventory} ${file.size} ${file.mtime.toISOString()}`,
      store: store.value,
      diagnoser,
      now: now.value,
      ...(threads && { threads }),
      ...(channels.value.length > 0 && { channels: channels.value.map(({ name }) => name) }),
      ...(signal && { signal }),
      onProgress: ({ rows, rejected }) => progress.show({ rows, rejected, part: inventory.value.part?.() }),
    })
    progress.end()
    if (night.isErr()) return refuse([nightFailure(night.error, options, locale)], json, world)
    const { finished, resumed } = night.value
    if (resumed) world.err(`shindan: ${textIn(wentOn, locale)}\n`)
    if (!finished) {
      world.err(`shindan: ${textIn(left, locale)}\n`)
      return exit.undecided
    }
    const sent = await delivered(store.value, channels.value, diagnoser.composition, options, context)
    if (sent.isErr()) return refuse([sent.error], json, world)
    const said = await sayStatus(store.value, diagnoser.composition, options, context, sent.value)
    return said === exit.done ? exitOf(sent.value) : said
  } finally {
    await threads?.close()
    await store.value.close()
  }
}

async function statOf(path: string) {
  try {
    const file = await stat(path)
    return file.isFile() ? file : undefined
  } catch {
    return undefined
  }
}

function nightFailure(
  found: NightProblem,
  { inventory, store }: RunOptions,
  locale: Context['locale'],
): Failure {
  if (found.reason === 'store') return storeFailure(found.problem, store, locale)
  const { problem } = found
  return failureOf({ ...problem, path: `${inventory}, ${problem.path}` }, locale)
}

const wentOn = {
  ja: '前に止まったところから続けました。',
  en: 'went on where an earlier run had stopped.',
}
const left = {
  ja: '途中で止めました。調べた分は保存されています。もう一度実行すると、続きから始まります。',
  en: 'stopped before the end. What was judged is kept; run it again, and it goes on from there.',
}
