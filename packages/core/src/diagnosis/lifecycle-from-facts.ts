import * as z from 'zod/mini'
import { caseInput, shape } from '../case/index.ts'
import { readFacts } from '../fact/index.ts'
import {
  type AnyLifecycle,
  evaluateLifecycle,
  type LifecycleAnswer,
  type LifecycleOptions,
} from '../lifecycle/index.ts'
import type { Composition } from '../plugin/compose.ts'
import type { Problem } from '../problem/index.ts'
import { err, type Result } from '../result.ts'
import { isTimeZone } from '../time/index.ts'

/** What is asked of a lifecycle, as it comes through the door. */
export const lifecycleInput = z.object({
  facts: caseInput.shape.facts,
  now: caseInput.shape.now,
  timeZone: caseInput.shape.timeZone,
  revision: z.optional(z.string()),
  sentReminders: z.optional(z.array(z.object({ id: z.string(), revision: z.optional(z.string()) }))),
})

/** The events of a lifecycle are facts; those that are not given have not happened. */
export function lifecycleFromFacts(
  lifecycle: AnyLifecycle,
  given: unknown,
  composition: Composition,
): Result<LifecycleAnswer, readonly Problem[]> {
  const { input, problems } = shape(lifecycleInput, given)
  const { facts = {}, now = '', ...options } = input
  const timeZone = options.timeZone ?? lifecycle.timeZone
  const read = readFacts(composition.facts, facts, isTimeZone(timeZone) ? timeZone : 'UTC')
  const events = Object.entries(lifecycle.events).map(([event, { fact }]) => [event, facts[fact]])
  const answer = evaluateLifecycle(lifecycle, Object.fromEntries(events), {
    ...options,
    now,
  } as LifecycleOptions)
  const all = [
    ...problems,
    ...(read.isErr() ? read.error : []),
    ...(answer.isErr() ? answer.error.map((problem) => atFact(problem, lifecycle)) : []),
  ]
  return all.length > 0 ? err(all.filter(firstAtItsPath)) : answer
}

/** A problem of an event is one of the fact that it is. */
function atFact(problem: Problem, { events }: AnyLifecycle): Problem {
  const event = Object.entries(events).find(([name]) => problem.path === `events.${name}`)
  return event ? { ...problem, path: event[1].fact } : problem
}

function firstAtItsPath({ path }: Problem, i: number, all: readonly Problem[]): boolean {
  return all.findIndex((problem) => problem.path === path) === i
}
