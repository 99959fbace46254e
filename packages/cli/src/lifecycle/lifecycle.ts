import { evaluateLifecycle, ok, parseInstant, presentLifecycle } from '@shindan/core'
import type { Context } from '../context.ts'
import { exit, refuse } from '../exit.ts'
import { failure } from '../failure.ts'
import { openDiagnoser } from '../plugins.ts'
import { colours } from '../style.ts'
import { certificateIn } from './certificate-file.ts'
import { givenEvents } from './given-events.ts'
import { lifecycleFailures } from './lifecycle-failures.ts'
import { listPolicies } from './list-policies.ts'
import { policyNamed } from './policy-named.ts'
import { timeLine } from './time-line.ts'
import { unknownZone } from './unknown-zone.ts'

/** What `shindan lifecycle` is told. */
export interface LifecycleOptions {
  readonly list?: boolean
  readonly event?: readonly string[]
  readonly certificate?: string
}

/** What happens when: phase, deadlines, windows and reminders of one policy. */
export async function lifecycle(
  id: string | undefined,
  { list, event = [], certificate: path }: LifecycleOptions,
  context: Context,
): Promise<number> {
  const { world, locale, json, now, timeZone } = context
  const { policies } = openDiagnoser().composition
  if (list) return listPolicies([...policies.values()], context)
  if (id === undefined) return refuse([failure('missing-argument', 'policy', missing, locale)], json, world)
  const policy = policyNamed(id, policies, locale)
  if (policy.isErr()) return refuse([policy.error], json, world)
  const zone = unknownZone(context)
  const certificate = path === undefined ? ok(undefined) : await certificateIn(path, context)
  if (certificate.isErr()) return refuse([...zone, certificate.error], json, world)
  const given = givenEvents(policy.value, event, certificate.value, locale)
  if (given.isErr()) return refuse([...zone, ...given.error], json, world)
  const { events, notes } = given.value
  const answer = evaluateLifecycle(policy.value, events, { now })
  if (answer.isErr() || zone.length > 0) {
    const problems = answer.isErr() ? answer.error : []
    return refuse([...zone, ...lifecycleFailures(problems, policy.value, locale)], json, world)
  }
  const whole = { ...answer.value, notes: [...notes, ...answer.value.notes] }
  world.out(
    json
      ? `${JSON.stringify(presentLifecycle(whole, { timeZone, locale }), null, 2)}\n`
      : timeLine(
          { policy: policy.value, events, answer: whole, now: parseInstant(now).unwrapOr(now), timeZone, locale },
          { width: world.columns, ...(world.colour && { style: colours }) },
        ),
  )
  return exit.done
}

const missing = {
  ja: 'ポリシーの ID がありません。「shindan lifecycle --list」で一覧を確認できます',
  en: 'the id of a policy is missing; see "shindan lifecycle --list"',
}
