import { err, type Instant, ok, parseInstant, type Result } from '@shindan/core'
import type { Context } from './context.ts'
import { type Failure, failure } from './failure.ts'

/** The instant of the question in UTC. */
export function nowOf({ now, locale }: Context): Result<Instant, Failure> {
  const instant = parseInstant(now)
  if (instant.isOk()) return ok(instant.value)
  const message = {
    ja: `${JSON.stringify(now)} は ISO 8601 の日時（時差付き）として読めません。例: 2025-01-05T09:00:00+09:00`,
    en: `${JSON.stringify(now)} is not an ISO 8601 date and time with offset, e.g. 2025-01-05T09:00:00+09:00`,
  }
  return err(failure(instant.error.kind, '--now', message, locale))
}
