import { openCase, shape } from '../case/index.ts'
import { type Basis, basisOf } from '../catalog/basis.ts'
import { assumedNotes } from '../lifecycle/assumed-notes.ts'
import {
  type AnyLifecycle,
  evaluateLifecycle,
  type LifecycleAnswer,
  type LifecycleEvents,
  type LifecycleOptions,
  lifecycleInput,
} from '../lifecycle/index.ts'
import type { Composition } from '../plugin/compose.ts'
import type { Problem } from '../problem/index.ts'
import type { Result } from '../result.ts'
import { isTimeZone, type Time } from '../time/index.ts'

/** What a lifecycle says of a case. An event whose fact is unknown has not happened. */
export function lifecycleFromFacts(
  lifecycle: AnyLifecycle,
  given: unknown,
  composition: Composition,
): Result<LifecycleAnswer & Basis, readonly Problem[]> {
  const shaped = shape(lifecycleInput, given)
  const timeZone = shaped.input.timeZone ?? lifecycle.timeZone
  const input = { ...shaped.input, timeZone }
  const events = Object.entries(lifecycle.events)
  return openCase({ ...shaped, input }, countedIn(timeZone, lifecycle, composition))
    .andThen(({ facts }) => {
      const happened = events.map(([event, { fact }]) => [event, facts.value(fact)])
      const options = input as LifecycleOptions
      const notes = events.flatMap(([about, { fact, label }]) =>
        assumedNotes({ about, label }, facts.assumed(fact), facts.value(fact) as Time, timeZone),
      )
      return evaluateLifecycle(lifecycle, Object.fromEntries(happened) as LifecycleEvents, options).map(
        (answer) => ({ ...answer, notes: [...notes, ...answer.notes] }),
      )
    })
    .map((answer) => ({ ...answer, ...basisOf(lifecycle.source, composition) }))
    .mapErr((problems) => problems.map((problem) => atFact(problem, lifecycle)))
}

/** The facts that a lifecycle counts from are read on the clocks on which it counts. */
function countedIn(zone: string, { events }: AnyLifecycle, composition: Composition): Composition {
  const timeZone = isTimeZone(zone) ? zone : 'UTC'
  const facts = Object.values(events).flatMap(({ fact: id }) => {
    const fact = composition.facts[id]
    return fact ? [[id, { ...fact, timeZone }]] : []
  })
  return { ...composition, facts: { ...composition.facts, ...Object.fromEntries(facts) } }
}

/** A problem of an event is one of the fact that it is. */
function atFact(problem: Problem, { events }: AnyLifecycle): Problem {
  const event = Object.entries(events).find(([name]) => problem.path === `events.${name}`)
  return event ? { ...problem, path: event[1].fact } : problem
}
