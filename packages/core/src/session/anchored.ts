import type { FactSet } from '../fact/index.ts'
import { readFactValue } from '../fact/read-facts.ts'
import { parseInstant, type Time, timeText } from '../time/index.ts'
import { momentOf, type SessionState } from './state.ts'

/**
 * An interview whose times say in full when they were: 昨日 and 1月5日 go on meaning the day that they meant at the instant
 * of the interview, whenever it is resumed.
 */
export function anchored(state: SessionState, facts: FactSet): SessionState {
  if (parseInstant(state.input.now).isErr()) return state
  const moment = momentOf(state.input)
  const absolute = (id: string, given: unknown): unknown => {
    const fact = Object.hasOwn(facts, id) ? facts[id] : undefined
    if (fact?.type !== 'instant') return given
    return readFactValue(id, fact, given, moment).match(
      ({ value, assumed }) =>
        assumed.some((one) => one !== 'time-zone')
          ? timeText(value as Time, fact.timeZone ?? moment.timeZone)
          : given,
      () => given,
    )
  }
  const given = Object.entries(state.input.facts ?? {}).map(([id, value]) => [id, absolute(id, value)])
  return {
    ...state,
    input: { ...state.input, ...(state.input.facts && { facts: Object.fromEntries(given) }) },
    steps: state.steps.map((step) =>
      step.kind === 'answer' ? { ...step, value: absolute(step.fact, step.value) } : step,
    ),
  }
}
