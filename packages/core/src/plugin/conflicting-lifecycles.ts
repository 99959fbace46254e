import type { AnyLifecycle } from '../lifecycle/index.ts'
import { termsOf } from '../lifecycle/lifecycle.ts'
import type { CompositionProblem } from './composition-problem.ts'

/** Facts that lifecycles supply in different ways: only one of them could be said. */
export function conflictsOf(lifecycles: Iterable<AnyLifecycle>): readonly CompositionProblem[] {
  const problems: CompositionProblem[] = []
  const suppliers = new Map<string, { readonly lifecycle: string; readonly definition: string }>()
  for (const lifecycle of lifecycles) {
    for (const [fact, made] of definitionsIn(lifecycle)) {
      const definition = JSON.stringify(made)
      const known = suppliers.get(fact)
      if (known && known.definition !== definition) {
        problems.push({ kind: 'collision', path: fact, found: [known.lifecycle, lifecycle.id] })
      }
      suppliers.set(fact, known ?? { lifecycle: lifecycle.id, definition })
    }
  }
  return problems
}

/** Each fact that a lifecycle supplies, with the data that it is made from. */
function definitionsIn({ events, deadlines, windows, timeZone }: AnyLifecycle): readonly [string, unknown][] {
  const factsOf = (names: readonly string[]) => names.map((name) => events[name]?.fact)
  return [
    ...Object.values(deadlines).flatMap((deadline): [string, unknown][] => {
      const { metBy = [], fact, boundary } = deadline
      const terms = Object.values(termsOf(deadline)).flatMap((term) => term ?? [])
      const whole = [timeZone, deadline, factsOf([...terms.map(({ from }) => from), ...metBy])]
      return [
        [fact, whole],
        [`${fact}State`, whole],
        ...terms.flatMap((term): [string, unknown][] =>
          term.fact ? [[term.fact, [timeZone, boundary, term, factsOf([term.from])]]] : [],
        ),
      ]
    }),
    ...Object.values(windows).flatMap((window): [string, unknown][] =>
      Object.entries(window.facts ?? {}).map(([side, fact]) => [fact, [timeZone, window, side]]),
    ),
  ]
}
