import { epochOf, type Instant, textIn } from '@shindan/core'
import { sayInstant } from '@shindan/core/render'
import type { Context } from '../context.ts'

/** Says that a night is before the last one: a clock was wrong, or a moment was given wrongly, then or now. */
export function sayEarlier(
  last: Instant | undefined,
  now: Instant,
  { world, locale, timeZone }: Pick<Context, 'world' | 'locale' | 'timeZone'>,
): void {
  if (last === undefined || epochOf(now) >= epochOf(last)) return
  const [then, moment] = [last, now].map((instant) => sayInstant(instant, { locale, timeZone }))
  const said = {
    ja: `前回は ${then} の時点で調べました。今回の基準の日時 ${moment} は、それより前です。このまま調べます。意図したものでなければ、--now と時計を確認してください。`,
    en: `the last night was at ${then}, and this one is at ${moment}, which is earlier. It goes on; where that is not meant, see --now and the clock.`,
  }
  world.err(`shindan: ${textIn(said, locale)}\n`)
}
