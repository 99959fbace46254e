import {
  type Composition,
  createDiagnoser,
  type Diagnoser,
  epochOf,
  instantAt,
  type Localized,
  ok,
  type Result,
  textIn,
} from '@shindan/core'
import { sayInstant } from '@shindan/core/render'
import {
  type Channel,
  inThreads,
  type NightOptions,
  type NightReport,
  type NightUnread,
  runNight,
  runNightOn,
  type SharedNightProblem,
  unreadCount,
} from '@shindan/fleet-node'
import { wholeNumber } from '../calendar/whole-number.ts'
import type { Context } from '../context.ts'
import { exit, refuse } from '../exit.ts'
import { type Failure, failure, failureOf } from '../failure.ts'
import { nowOf } from '../now.ts'
import { pluginsFor } from '../plugins.ts'
import { timeZoneOf } from '../time-zone.ts'
import { channelsIn } from './channels.ts'
import { usualDays } from './choices.ts'
import { delivered, exitOf } from './deliver.ts'
import { sayEarlier } from './earlier.ts'
import type { EngineOptions } from './engine.ts'
import { sayGone } from './gone.ts'
import { inDocument } from './in-document.ts'
import { type InventoryOptions, type OpenInventory, openInventory } from './inventory.ts'
import { isPostgres, openStore, type StoreOptions, storeFailure } from './open-store.ts'
import { progressOn } from './progress.ts'
import { writeBeside } from './report.ts'
import { sayStatus } from './status.ts'
import type { NightThread } from './thread.ts'
import { sayUnread } from './unread.ts'
import { countedUnseen, countingUnseen, noneUnseen, sayUnseen, type Unseen } from './unsaid.ts'
import { waitingForWorkers } from './waiting.ts'
import { isAnyWide, saySoon, sayWide, wideIn } from './wide.ts'
import { withEngine } from './with-engine.ts'
import { withStore } from './with-store.ts'

/** What `shindan fleet run` is told. */
export interface RunOptions
  extends StoreOptions,
    InventoryOptions,
    NightThread,
    Partial<Pick<EngineOptions, 'engine' | 'redis'>> {
  readonly channels?: string
  readonly threads?: string
  /** For how many days earlier nights are kept. */
  readonly keep?: string
  readonly quiet?: boolean
}

/** An inventory that one thread has judged before another has started, in bytes. */
const fewBytes = 1024 * 1024

const mostThreads = 256

/** Judges an inventory for one night, or goes on with a night that broke off. */
export async function runFleet(options: RunOptions, context: Context): Promise<number> {
  const { world, locale, json } = context
  const given = await pluginsFor(context)
  if (given.isErr()) return refuse(given.error, json, world)
  const now = nowOf(context)
  const most = threadsIn(options, locale)
  const zone = timeZoneOf(context)
  const keep = daysIn(options, locale)
  const failures = [now, most, zone, keep].flatMap((one) => (one.isErr() ? [one.error] : []))
  if (now.isErr() || most.isErr() || zone.isErr() || keep.isErr()) return refuse(failures, json, world)
  const channels =
    options.channels === undefined ? ok([]) : await channelsIn(options.channels, options, context)
  if (channels.isErr()) return refuse(channels.error, json, world)
  const diagnoser = createDiagnoser({ plugins: given.value })
  const inventory = await openInventory(options, diagnoser.composition, context)
  if (inventory.isErr()) return refuse(inventory.error, json, world)
  const night = {
    inventory: inventory.value,
    channels: channels.value,
    now: now.value,
    threads: most.value,
    keep: keep.value,
  }
  const { engine } = options
  return engine === undefined
    ? runHere({ ...night, diagnoser }, options, context)
    : runOnEngine({ ...night, diagnoser }, { ...options, engine }, context)
}

interface Asked {
  readonly inventory: OpenInventory
  readonly channels: readonly Channel[]
  readonly now: string
  readonly threads: number | undefined
  /** In days. */
  readonly keep: number
  readonly diagnoser: Diagnoser
}

async function runHere(asked: Asked, options: RunOptions, context: Context): Promise<number> {
  const { world } = context
  const { inventory, diagnoser, threads: most } = asked
  const opened = await openStore(options, context, false)
  return withStore(opened, options, context, async (store) => {
    const isShared = most === undefined ? inventory.bytes > fewBytes : most > 0
    const threads =
      world.program && isShared
        ? inThreads({
            module: world.program,
            data: { ...options } satisfies NightThread,
            ...(most !== undefined && { most }),
          })
        : undefined
    try {
      return await ended(
        (night) => runNight({ ...night, store, diagnoser, ...(threads && { threads }) }),
        { ...asked, store },
        options,
        context,
      )
    } finally {
      await threads?.close()
    }
  })
}

function runOnEngine(asked: Asked, options: RunOptions & EngineOptions, context: Context): Promise<number> {
  return withEngine(options, context, (engine, store) =>
    ended(
      (night) => runNightOn(engine, { ...night, store, composition: asked.diagnoser.composition }),
      { ...asked, store },
      options,
      context,
    ),
  )
}

type Night = Omit<NightOptions, 'store' | 'diagnoser'>

/** Runs a night, sends what is due, and says how the fleet stands. One that goes on with an old night has its own behind it. */
async function ended(
  run: (night: Night) => Promise<Result<NightReport, SharedNightProblem>>,
  asked: Asked & { readonly store: NightOptions['store'] },
  options: RunOptions,
  context: Context,
): Promise<number> {
  const { world, locale, json } = context
  const { store, now, diagnoser } = asked
  const before = await store.status()
  if (before.isErr()) return refuse([storeFailure(before.error, options.store, locale)], json, world)
  sayEarlier(before.value.finished?.now, now, context)
  let night = await judged(run, asked, options, context)
  if (night.isOk() && night.value.finished && isOld(night.value, now)) {
    world.err(`shindan: ${textIn(wentOnFirst(night.value.now, now, context), locale)}\n`)
    // The rows of the other are read to their end.
    const inventory = await openInventory(options, diagnoser.composition, context)
    if (inventory.isErr()) return refuse(inventory.error, json, world)
    night = await judged(run, { ...asked, inventory: inventory.value }, options, context)
  } else if (night.isOk() && night.value.resumed) world.err(`shindan: ${textIn(wentOn, locale)}\n`)
  if (night.isErr()) return refuse([nightFailure(night.error, options, locale)], json, world)
  if (night.value.finished) return await told(night.value, asked, options, context)
  world.err(`shindan: ${textIn(left, locale)}\n`)
  return exit.undecided
}

/** Judges an inventory, and shows how far it has come. */
async function judged(
  run: (night: Night) => Promise<Result<NightReport, SharedNightProblem>>,
  { inventory, channels, now }: Asked,
  options: RunOptions,
  context: Context,
): Promise<Result<NightReport, SharedNightProblem>> {
  const progress = progressOn(context, options.quiet ?? false)
  const waiting = waitingForWorkers(options, context)
  const signal = context.world.interrupted?.()
  const night = await run({
    rows: inventory.rows,
    inventory: inventory.name,
    ...(inventory.columns && { columns: inventory.columns }),
    now,
    timeZone: context.timeZone,
    ...(channels.length > 0 && { channels: channels.map(({ name }) => name) }),
    ...(signal && { signal }),
    onProgress: ({ rows, rejected }) => {
      progress.show({ rows, rejected, part: inventory.part?.() })
      waiting(rows)
    },
  })
  progress.end()
  return night
}

/** Sends what is due, and says how the fleet stands and what could not be checked. */
async function told(
  { now, rows, rejected, unread: found }: NightReport,
  { channels, diagnoser: { composition }, store, keep }: Asked & { readonly store: NightOptions['store'] },
  options: RunOptions,
  context: Context,
): Promise<number> {
  const { world, json } = context
  const unread = { count: rejected, ...found }
  const sent = await delivered(store, channels, composition, { ...options, unread }, context)
  if (sent.isErr()) return refuse([sent.error], json, world)
  const said = await sayStatus(store, composition, options, context, { delivered: sent.value, unread })
  if (said.isErr()) return refuse([said.error], json, world)
  const wide = await wideIn(store, said.value.symptoms, composition, { ...context, now })
  sayWide(wide, context)
  sayUnread(unread, said.value.status, context)
  const { unseen, beside } = await written(store, composition, unread, options, context)
  sayUnseen(unseen, { ...options, rejected, now }, context)
  await sayGone(store, said.value.status, composition, context)
  saySoon(wide, context)
  if (beside !== undefined) context.world.err(`shindan: ${beside}\n`)
  const forgotten = await store.forget(instantAt(epochOf(now) - keep * day))
  if (forgotten.isErr())
    return refuse([storeFailure(forgotten.error, options.store, context.locale)], json, world)
  const sending = await exitOf(store, channels, context)
  const isOpen = isAnyWide(wide) || unseen.wide.count + unreadCount(unread) > 0
  return isOpen || rejected === rows ? exit.undecided : sending
}

/** Writes the report beside a store that is a folder, and counts what the night did not see as it passes. */
async function written(
  store: NightOptions['store'],
  composition: Composition,
  unread: NightUnread,
  options: RunOptions,
  context: Context,
): Promise<{ readonly unseen: Unseen; readonly beside?: string }> {
  const unseen = noneUnseen(unread)
  if (isPostgres(options.store)) return { unseen: await countedUnseen(store.missing(), composition, unread) }
  const missing = () => countingUnseen(store.missing(), composition, unseen)
  const written = await writeBeside({ ...store, missing }, composition, options, context)
  return written.match(
    (files) => ({ unseen, beside: textIn(wrote(files), context.locale) }),
    ({ message }) => ({ unseen, beside: message }),
  )
}

function threadsIn({ threads }: RunOptions, locale: Context['locale']): Result<number | undefined, Failure> {
  return threads === undefined ? ok(undefined) : wholeNumber('--threads', threads, mostThreads, locale)
}

function daysIn(
  { keep = String(usualDays) }: RunOptions,
  locale: Context['locale'],
): Result<number, Failure> {
  return wholeNumber('--keep', keep, mostDays, locale, leastDays)
}

/** What is told once a week, and for 30 days after a date, is known by what was told. */
const leastDays = 31
const mostDays = 36_500

/** In milliseconds. */
const day = 86_400_000

function nightFailure(
  found: SharedNightProblem,
  { inventory, store }: RunOptions,
  locale: Context['locale'],
): Failure {
  if (found.reason === 'store') return storeFailure(found.problem, store, locale)
  if (found.reason === 'shards') {
    const lines = found.shards.map(({ firstLine, lastLine }) => `${firstLine}–${lastLine}`).join(', ')
    return failure('shards-given-up', inventory, givenUp(lines), locale)
  }
  const { problem } = found
  if (problem.kind === 'nothing-given') return failure('nothing-given', inventory, noRows, locale)
  return failureOf(inDocument(inventory, problem), locale)
}

function wrote(files: readonly string[]) {
  return { ja: `${files.join('、')} を書き出しました。`, en: `wrote ${files.join(' and ')}.` }
}

function givenUp(lines: string) {
  return {
    ja: `${lines} 行目を調べられませんでした。もう一度実行すると、その行から調べます`,
    en: `lines ${lines} could not be judged; run it again, and they are tried once more`,
  }
}

/** Whether a night that an earlier run began says nothing of today. */
function isOld({ resumed, now: then }: NightReport, now: string): boolean {
  return resumed && epochOf(now) - epochOf(then) > halfDay
}

/** In milliseconds. */
const halfDay = 43_200_000

function wentOnFirst(then: string, now: string, context: Context): Localized {
  const [old, today] = [then, now].map((instant) => sayInstant(instant, context))
  return {
    ja: `前に止まったところから続け、${old} の時点の分を最後まで調べました。続けて、${today} の時点の分を調べます。`,
    en: `went on where an earlier run had stopped, as of ${old}, and finished it. Now for ${today}.`,
  }
}

const noRows = {
  ja: '資産台帳に 1 行もありません。何も変えていません。書き出しが途中で切れていないか確認してください',
  en: 'the inventory has no row; nothing is changed. See whether the export was cut off',
}
const wentOn = {
  ja: '前に止まったところから続けました。',
  en: 'went on where an earlier run had stopped.',
}
const left = {
  ja: '途中で止めました。調べた分は保存されています。もう一度実行すると、続きから始まります。',
  en: 'stopped before the end. What was judged is kept; run it again, and it goes on from there.',
}
