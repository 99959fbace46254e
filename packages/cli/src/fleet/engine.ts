import { err, type Localized, ok, type Result } from '@shindan/core'
import type { Engine } from '@shindan/fleet-node'
import type { Context } from '../context.ts'
import { type Failure, failure } from '../failure.ts'
import type { engines } from './choices.ts'
import type { StoreOptions } from './open-store.ts'

/** What names an engine. */
export interface EngineOptions extends StoreOptions {
  readonly engine: (typeof engines)[number]
  readonly redis?: string
}

/** Opens the engine that a command names: in Redis, or in the database of the store. */
export async function openEngine(
  { engine, redis, store }: EngineOptions,
  { locale }: Context,
): Promise<Result<Engine, Failure>> {
  const { createPostgresEngine, createRedisEngine } = await import('@shindan/fleet-node/bullmq')
  if (engine === 'bullmq' && (redis === undefined || !/^rediss?:\/\//.test(redis)))
    return err(failure('missing-field', '--redis', expectedRedis, locale))
  const opened = engine === 'postgres' ? createPostgresEngine(store) : createRedisEngine(redis ?? '')
  const reached = await opened.reach()
  if (reached.isOk()) return ok(opened)
  const { kind, text } = reached.error
  return err(failure(`engine-${kind}`, engine === 'postgres' ? '--store' : '--redis', text, locale))
}

const expectedRedis: Localized = {
  ja: 'Redis の URL（redis://…）を指定してください',
  en: 'needs the URL of a Redis: redis://…',
}
