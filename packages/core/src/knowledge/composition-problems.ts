import type { CompositionProblem } from '../plugin/composition-problem.ts'
import type { Problem, ProblemKind } from '../problem/index.ts'
import type { Localized } from '../text/locale.ts'

const meanings: {
  readonly [K in CompositionProblem['kind']]: { readonly kind: ProblemKind; readonly expected: Localized }
} = {
  collision: { kind: 'id-taken', expected: { ja: '一度だけ定義した ID', en: 'an id that is defined once' } },
  dangling: {
    kind: 'unknown-id',
    expected: { ja: 'どこかで定義されている ID', en: 'ids that something defines' },
  },
  'in-order': {
    kind: 'causes-in-order',
    expected: { ja: '順序が決まっていない原因', en: 'causes that are in no order' },
  },
  cycle: { kind: 'cycle', expected: { ja: '自分自身に戻らない定義', en: 'what does not rest on itself' } },
  malformed: {
    kind: 'wrong-type',
    expected: { ja: 'プラグインの定義に合う値', en: 'what belongs there in a plugin' },
  },
}

/** Why plugins do not go together, as a problem of what was given. */
export function asProblem({ kind, path, found }: CompositionProblem): Problem {
  return { ...meanings[kind], path, found: found.join(', ') }
}
