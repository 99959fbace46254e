import {
  type Diagnoser,
  err,
  evaluateLifecycle,
  isTimeZone,
  type PresentedLifecycle,
  type Problem,
  presentLifecycle,
  type Result,
  unknownTimeZone,
} from '@shindan/core'
import type { Asked } from './asked.ts'
import { lifecycleQuestion } from './door.ts'
import { unknownFields } from './fields.ts'
import { readQuestion } from './read-question.ts'
import { unknownId } from './unknown-id.ts'

/** What happens when: phase, deadlines, windows and reminders of one lifecycle. */
export function lifecycleOf(
  diagnoser: Diagnoser,
  given: unknown,
  asked: Asked,
): Result<PresentedLifecycle, readonly Problem[]> {
  const question = readQuestion(lifecycleQuestion, given)
  if (question.isErr()) return err(question.error)
  const { lifecycle: id, events, facts, timeZone = asked.timeZone, ...options } = question.value
  const { lifecycles } = diagnoser.composition
  const lifecycle = lifecycles.get(id)
  if (!lifecycle) return err([unknownId('unknown-lifecycle', 'lifecycle', id, [...lifecycles.keys()])])
  if (events && facts) return err([eitherOr])
  const stray = unknownFields(events, Object.keys(lifecycle.events), 'events')
  if (stray.length > 0) return err(stray.map((problem) => ({ ...problem, kind: 'unknown-event' as const })))
  if (!isTimeZone(timeZone)) return err([unknownTimeZone('timeZone', timeZone)])
  const at = { ...options, now: asked.now }
  const answer = facts
    ? diagnoser.lifecycle(lifecycle, { ...at, facts })
    : evaluateLifecycle(lifecycle, (events ?? {}) as never, at)
  return answer.map((one) => presentLifecycle(one, lifecycle, { locale: asked.locale, timeZone }))
}

const eitherOr: Problem<'repeated-field'> = {
  kind: 'repeated-field',
  path: 'events',
  found: 'facts',
  expected: { ja: 'events と facts のどちらか一方', en: 'either events or facts' },
}
