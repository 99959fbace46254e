import { type Case, caseInput, openCase, shape } from '../case/index.ts'
import type { Composition } from '../plugin/compose.ts'
import { fieldOf, type Problem, received } from '../problem/index.ts'
import type { Result } from '../result.ts'

/** The instant at which an example is asked that names none. */
export const exampleNow = '2025-01-01T00:00:00Z'

/** The case of an example, with the trace of what is judged in it. What its facts contradict is not asked. */
export function exampleCase(
  example: { readonly facts: { readonly [id: string]: unknown }; readonly now?: string },
  composition: Composition,
): Result<Case, readonly Problem[]> {
  const [facts, now] = [fieldOf(example, 'facts'), fieldOf(example, 'now') ?? exampleNow]
  return received('composition', composition, { ja: '合成されたプラグイン', en: 'composed plugins' }, () =>
    openCase(shape(caseInput, { facts, now, trace: true }), { ...composition, constraints: [] }),
  )
}
