import { presentLifecycle } from '@shindan/core'
import type { Context } from '../context.ts'
import { exit, refuse } from '../exit.ts'
import { jsonDocument } from '../json.ts'
import { openCatalog } from '../plugins.ts'
import { colours } from '../style.ts'
import { listPolicies } from './list-policies.ts'
import { policyNamed } from './policy-named.ts'
import { type EventOptions, questionFrom } from './question.ts'
import { timeLine } from './time-line.ts'

/** What `shindan lifecycle` is told. */
export interface LifecycleOptions extends EventOptions {
  readonly list?: boolean
}

/** What happens when: phase, deadlines, windows and reminders of one policy. */
export async function lifecycle(
  id: string | undefined,
  options: LifecycleOptions,
  context: Context,
): Promise<number> {
  const { world, locale, json } = context
  const { policies } = openCatalog()
  if (options.list) return listPolicies([...policies.values()], context)
  const question = await questionFrom(options, () => policyNamed(id, policies, locale), context)
  if (question.isErr()) return refuse(question.error, json, world)
  const { policy, answer, timeZone, certificate } = question.value
  const isDrawn = Object.hasOwn(policy.events, 'issued')
  world.out(
    json
      ? jsonDocument(presentLifecycle(answer, { timeZone, locale }))
      : timeLine(
          { ...question.value, locale, ...(certificate && !isDrawn && { validFrom: certificate.notBefore }) },
          { width: world.columns, ...(world.colour && { style: colours }) },
        ),
  )
  return exit.done
}
