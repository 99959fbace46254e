import { pluginOf } from '../catalog/plugin-of.ts'
import { guarded } from '../problem/mistake.ts'
import { type ErrorCauses, listed, ruleOfCause } from '../rule/causes.ts'
import type { CompositionProblem } from './composition-problem.ts'
import type { AnyPlugin } from './plugin.ts'

/** The causes of one error, from all plugins: those that its owner names first, then those of others, by their names. */
export interface ResolvedCauses {
  readonly by: readonly Contribution[]
  /** The first that is not ruled out is the answer, and nothing is said of those behind it. */
  readonly inOrder: boolean
  /** Those that are concluded by exclusion. */
  readonly byExclusion: readonly string[]
}

/** What one plugin says of one error. */
export interface Contribution {
  readonly plugin: string
  readonly rules: readonly string[]
}

/** The causes of every error. */
export function resolveCauses(plugins: readonly AnyPlugin[]): {
  readonly causes: ReadonlyMap<string, ResolvedCauses>
  readonly problems: readonly CompositionProblem[]
} {
  const problems: CompositionProblem[] = []
  const causes = new Map<string, ResolvedCauses>()
  const all = plugins
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name, causes }) =>
      Object.entries(causes).flatMap(([error, of]) => (of ? [{ error, of, plugin: name }] : [])),
    )
  const isOwn = ({ error, plugin }: (typeof all)[number]) => pluginOf(error) === plugin
  for (const { error, of, plugin } of [...all.filter(isOwn), ...all.filter((one) => !isOwn(one))]) {
    const added = resolved(plugin, of)
    const known = causes.get(error)
    if (known && (known.inOrder || added.inOrder)) {
      problems.push({ kind: 'in-order', path: error, found: [plugin] })
    } else {
      causes.set(error, known ? joined(known, added) : added)
    }
  }
  return { causes, problems }
}

/** The rules that cause an error, each once. */
export const rulesOf = guarded(
  ['causes'],
  'the causes of an error',
  ({ by }: ResolvedCauses): readonly string[] => [...new Set(by.flatMap(({ rules }) => rules))],
)

function resolved(plugin: string, causes: ErrorCauses): ResolvedCauses {
  const all = listed(causes)
  return {
    by: [{ plugin, rules: all.map(ruleOfCause) }],
    inOrder: 'inOrder' in causes,
    byExclusion: all.flatMap((cause) => (typeof cause === 'string' ? [] : [cause.byExclusion])),
  }
}

function joined(own: ResolvedCauses, others: ResolvedCauses): ResolvedCauses {
  return {
    by: [...own.by, ...others.by],
    inOrder: false,
    byExclusion: [...own.byExclusion, ...others.byExclusion],
  }
}
