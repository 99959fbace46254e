import type { CompositionProblem } from '../plugin/composition-problem.ts'
import type { AnyPlugin } from '../plugin/plugin.ts'
import { entryLists } from '../plugin/without.ts'
import { orNearest, type Problem, type ProblemKind } from '../problem/index.ts'
import type { Localized } from '../text/locale.ts'
import { mostHints } from './unknown-id.ts'

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

/** Why plugins do not go together, as problems of what was given; of an id that nobody defines, which was meant. */
export function asProblems(problems: readonly CompositionProblem[], plugin: AnyPlugin): readonly Problem[] {
  const known = idsIn(plugin)
  return problems.map(({ kind, path, found }, i) => {
    const meaning = meanings[kind]
    const [first = ''] = found
    const hasHint = kind === 'dangling' && i < mostHints
    const expected = hasHint ? orNearest(meaning.expected, first, known) : meaning.expected
    return { ...meaning, expected, path, found: found.join(', ') }
  })
}

/** Every id that something of a plugin, or of one that it uses, has. */
function idsIn(plugin: AnyPlugin): readonly string[] {
  const own = entryLists.flatMap((list) => plugin[list].map(({ id }) => id))
  return [...Object.keys(plugin.facts), ...own, ...plugin.uses.flatMap(idsIn)]
}
