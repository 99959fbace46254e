import type { Constraint } from '../case/constraint.ts'
import type { Condition } from '../condition/index.ts'
import type { CheckProblem } from './problem.ts'

/** A contradiction is one whatever else comes to be known: `known`, which is not monotone, has no place in it. */
export function checkConstraint({ id: path, when }: Constraint): readonly CheckProblem[] {
  if (!asksWhatIsKnown(when)) return []
  return [{ path, message: 'asks what is known: facts would contradict each other for what nobody has said' }]
}

function asksWhatIsKnown(condition: Condition): boolean {
  switch (condition.op) {
    case 'known':
      return true
    case 'not':
      return asksWhatIsKnown(condition.of)
    case 'all':
    case 'any':
      return condition.of.some(asksWhatIsKnown)
    default:
      return false
  }
}
