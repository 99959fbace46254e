import { epochOf, type Instant, type Localized, textIn } from '@shindan/core'
import { sayInstant } from '@shindan/core/render'
import type { StoreStatus } from '@shindan/fleet-node'
import type { Context } from '../context.ts'

/** In milliseconds: a night and half of another, so that a run that begins later is none that was missed. */
const longest = 36 * 3_600_000

/** Says that the last night is none of today: what has come since nobody knows, and a report looks as it always does. */
export function sayIfOld(
  { finished }: Pick<StoreStatus, 'finished'>,
  now: Instant,
  { world, locale, timeZone }: Pick<Context, 'world' | 'locale' | 'timeZone'>,
): void {
  if (!finished || epochOf(now) - epochOf(finished.now) <= longest) return
  const text = textIn(isOld(sayInstant(finished.now, { locale, timeZone })), locale)
  world.err(`shindan: ${text}\n`)
}

function isOld(when: string): Localized {
  return {
    ja: `最後に調べたのは ${when} です。いまの状態ではありません。fleet run を実行してください。`,
    en: `last checked ${when}: this is not the present state. Run fleet run.`,
  }
}
