import { guarded } from '../problem/index.ts'
import { maskedState } from './masked-state.ts'
import type { Session } from './session.ts'
import type { SessionState } from './state.ts'

/**
 * The state of an interview to store where others may read it: without the values of sensitive facts, which are asked
 * for again when it is resumed, and what names a device, a person or an account masked in its texts. What was recognised
 * in them is stored beside them and stays.
 */
export const withoutSecrets = guarded(
  ['session'],
  'what startSession gives',
  ({ state, diagnoser }: Session): SessionState =>
    maskedState(state, diagnoser.composition.facts, () => undefined),
)
