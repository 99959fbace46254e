import { err, ok, type Result } from '@shindan/core'
import { Redis } from 'ioredis'
import { type ServerProblem, serverProblem } from '../store/server.ts'

/** Whether a Redis answers, and lets in whoever a URL names. */
export async function reachRedis(url: string): Promise<Result<void, ServerProblem>> {
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null })
  const { path, host, port } = redis.options
  const at = path ?? `${host}:${port}`
  // What broke first is told there; what was asked fails with what came of it.
  let first: unknown
  redis.on('error', (error) => {
    first ??= error
  })
  try {
    await redis.connect()
    await redis.ping()
    return ok()
  } catch (error) {
    const { code = '', message } = (first ?? error) as { readonly code?: string; readonly message: string }
    const isRefused = /^(?:NOAUTH|WRONGPASS|NOPERM|DENIED|ERR)\b/.exec(message)
    return err(serverProblem(isRefused ? 'refused' : 'unreachable', at, isRefused?.[0] ?? code))
  } finally {
    redis.disconnect()
  }
}
