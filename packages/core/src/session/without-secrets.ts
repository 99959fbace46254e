import { guarded } from '../problem/index.ts'
import type { Session } from './session.ts'
import type { SessionState } from './state.ts'

/**
 * The state of an interview to store where others may read it: without the values of sensitive facts, which are asked
 * for again when it is resumed. A text stays as it was pasted.
 */
export const withoutSecrets = guarded(['session'], 'what startSession gives', stateToStore)

function stateToStore({ state, diagnoser }: Session): SessionState {
  const { facts } = diagnoser.composition
  const isSecret = (id: string): boolean => Object.hasOwn(facts, id) && facts[id]?.sensitive === true
  const { input, steps } = state
  return {
    ...state,
    input: {
      ...input,
      facts: Object.fromEntries(Object.entries(input.facts ?? {}).filter(([id]) => !isSecret(id))),
    },
    steps: steps.filter((step) => step.kind !== 'answer' || !isSecret(step.fact)),
  }
}
