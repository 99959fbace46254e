import { parseInstant } from '@shindan/core'
import { clock } from './clock.ts'
import { tellMaker } from './tell-maker.ts'

/** The instant that a page tells, where it is one; else that of the clock, and whoever made the page learns so. */
export function soundNow(told: unknown): string {
  if (typeof told === 'string' && parseInstant(told).isOk()) return told
  tellMaker(
    `now: expected an instant of ISO 8601 with its offset, such as 2025-01-05T09:00:00+09:00, found ${String(told)}`,
  )
  return clock()
}
