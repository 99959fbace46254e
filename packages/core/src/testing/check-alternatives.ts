import type { Step } from '../rule/remedy.ts'
import type { CheckProblem } from './problem.ts'

/** Of alternatives the harmless one stands first. */
export function checkAlternatives(path: string, steps: readonly Step[]): readonly CheckProblem[] {
  const options = steps.flatMap((step) => (step.option ? [{ ...step, option: step.option }] : []))
  const destructive = new Set(options.filter((step) => step.destructive).map((step) => step.option))
  const letters = [...new Set(options.map((step) => step.option))]
  const firstDestructive = letters.findIndex((letter) => destructive.has(letter))
  if (firstDestructive < 0) return []
  return letters.slice(firstDestructive).every((letter) => destructive.has(letter))
    ? []
    : [{ path, message: 'offers a destructive alternative before a harmless one' }]
}
