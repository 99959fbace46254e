import type { Composition } from '../plugin/compose.ts'
import type { CheckProblem } from './problem.ts'

/** What is cited must be a source of some plugin. */
export function checkSources(
  path: string,
  cited: readonly string[],
  { sources }: Pick<Composition, 'sources'>,
): readonly CheckProblem[] {
  return cited
    .filter((id) => !Object.hasOwn(sources, id))
    .map((id) => ({ path, message: `cites the source ${id}, which no plugin has` }))
}
