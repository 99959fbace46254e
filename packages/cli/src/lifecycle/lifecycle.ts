import { presentLifecycle } from '@shindan/core'
import type { Context } from '../context.ts'
import { exit, refuse } from '../exit.ts'
import { jsonDocument } from '../json.ts'
import { sayNow } from '../now.ts'
import { openCatalog, pluginsFor } from '../plugins.ts'
import { colours } from '../style.ts'
import { lifecycleNamed } from './lifecycle-named.ts'
import { listLifecycles } from './list-lifecycles.ts'
import { type EventOptions, questionFrom } from './question.ts'
import { timeLine } from './time-line.ts'

/** What `shindan lifecycle` is told. */
export interface LifecycleOptions extends EventOptions {
  readonly list?: boolean
}

/** What happens when: phase, deadlines, windows and reminders of one lifecycle. */
export async function lifecycle(
  id: string | undefined,
  options: LifecycleOptions,
  context: Context,
): Promise<number> {
  const { world, locale, json } = context
  const given = await pluginsFor(context)
  if (given.isErr()) return refuse(given.error, json, world)
  const catalog = openCatalog(given.value)
  const { lifecycles } = catalog
  if (options.list) return listLifecycles([...lifecycles.values()], context)
  const question = await questionFrom(options, () => lifecycleNamed(id, lifecycles, locale), context)
  if (question.isErr()) return refuse(question.error, json, world)
  const { lifecycle, answer, timeZone, certificate } = question.value
  const isDrawn = Object.hasOwn(lifecycle.events, 'issued')
  world.out(
    json
      ? jsonDocument(presentLifecycle(answer, lifecycle, { timeZone, locale }, catalog))
      : timeLine(
          { ...question.value, locale, ...(certificate && !isDrawn && { validFrom: certificate.notBefore }) },
          { width: world.columns, ...(world.colour && { style: colours }) },
        ),
  )
  if (!json) world.out(sayNow(context))
  return exit.done
}
