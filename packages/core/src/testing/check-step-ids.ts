import type { Step } from '../rule/remedy.ts'
import type { CheckProblem } from './problem.ts'

/** No two steps that stand together have one id. */
export function checkStepIds(path: string, steps: readonly Step[]): readonly CheckProblem[] {
  const ids = steps.map(({ id }) => id)
  return ids
    .filter((id, i) => ids.indexOf(id) !== i)
    .map((id) => ({ path, message: `uses the step id ${id} twice` }))
}
