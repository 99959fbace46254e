import { type Localized, textIn } from '@shindan/core'
import type { Context } from '../context.ts'
import type { EngineOptions } from './engine.ts'

/** For how long no shard is done before it is said, in milliseconds. */
const patience = 5_000

/** Says once that shards wait for a worker, where none is done for a while after a run began. Told how many rows are done. */
export function waitingForWorkers(
  { engine, redis, tenant }: Pick<EngineOptions, 'redis' | 'tenant'> & Partial<Pick<EngineOptions, 'engine'>>,
  { world, locale }: Pick<Context, 'world' | 'locale'>,
): (rows: number) => void {
  let begun: { readonly at: number; readonly rows: number } | undefined
  let isOver = engine === undefined
  return (rows) => {
    if (isOver) return
    const at = world.now().getTime()
    begun ??= { at, rows }
    const isWaiting = rows === begun.rows
    if (isWaiting && at - begun.at < patience) return
    isOver = true
    if (!isWaiting) return
    // The addresses may hold passwords.
    const options = [
      '--store …',
      `--engine ${engine}`,
      ...(redis === undefined ? [] : ['--redis …']),
      ...(tenant === undefined ? [] : ['--tenant …']),
    ]
    const line = `shindan: ${textIn(waiting(options.join(' ')), locale)}`
    world.err(world.terminal === undefined ? `${line}\n` : `\r${line}\x1b[K\n`)
  }
}

function waiting(options: string): Localized {
  return {
    ja: `区分を調べるワーカーを待っています。動いていなければ、このマシンか別のマシンで、同じ値を付けて起動してください: shindan fleet worker ${options}`,
    en: `shards wait for a worker. If none runs, start one, here or on another machine, with the same values: shindan fleet worker ${options}`,
  }
}
