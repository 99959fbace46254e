import { type Composition, err, type Instant, ok, type Result } from '@shindan/core'
import type { Context } from '../context.ts'
import type { Failure } from '../failure.ts'
import { nowOf } from '../now.ts'
import { openCatalog, pluginsFor } from '../plugins.ts'
import { timeZoneOf } from '../time-zone.ts'

/** What a command that asks a store begins with. */
interface Question {
  readonly now: Instant
  readonly composition: Composition
}

/** The moment of a question and what its plugins know; what is wrong with moment or zone also where its command asks for neither. */
export async function questionOf(context: Context): Promise<Result<Question, readonly Failure[]>> {
  const plugins = await pluginsFor(context)
  if (plugins.isErr()) return err(plugins.error)
  const [now, zone] = [nowOf(context), timeZoneOf(context)]
  const wrong = [now, zone].flatMap((one) => (one.isErr() ? [one.error] : []))
  if (now.isErr() || wrong.length > 0) return err(wrong)
  return ok({ now: now.value, composition: openCatalog(plugins.value) })
}
