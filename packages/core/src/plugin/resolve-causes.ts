import { type ErrorCauses, listed, ruleOfCause } from '../rule/causes.ts'
import type { CompositionProblem } from './composition-problem.ts'
import type { AnyPlugin } from './plugin.ts'

/** The causes of one error, from all plugins. */
export interface ResolvedCauses {
  readonly rules: readonly string[]
  /** The first that is not ruled out is the answer, and nothing is said of those behind it. */
  readonly inOrder: boolean
  /** Those that are concluded by exclusion. */
  readonly byExclusion: readonly string[]
}

interface Contribution {
  readonly plugin: string
  readonly error: string
  readonly causes: ErrorCauses
}

/** The causes of every error: those that its owner names come first, then those of other plugins, by their names. */
export function resolveCauses(plugins: readonly AnyPlugin[]): {
  readonly causes: ReadonlyMap<string, ResolvedCauses>
  readonly problems: readonly CompositionProblem[]
} {
  const problems: CompositionProblem[] = []
  const causes = new Map<string, ResolvedCauses>()
  const byName = plugins.toSorted((a, b) => (a.name < b.name ? -1 : 1)).flatMap(contributionsOf)
  for (const one of [...byName.filter(isOwn), ...byName.filter((one) => !isOwn(one))]) {
    const known = causes.get(one.error)
    if (known && (known.inOrder || 'inOrder' in one.causes)) {
      problems.push({ kind: 'in-order', path: one.error, found: [one.plugin] })
    } else {
      causes.set(one.error, known ? joined(known, resolved(one.causes)) : resolved(one.causes))
    }
  }
  return { causes, problems }
}

function contributionsOf({ name, causes }: AnyPlugin): readonly Contribution[] {
  return Object.entries(causes).flatMap(([error, of]) => (of ? [{ plugin: name, error, causes: of }] : []))
}

function isOwn({ plugin, error }: Contribution): boolean {
  return error.startsWith(`${plugin}/`)
}

function resolved(causes: ErrorCauses): ResolvedCauses {
  const all = listed(causes)
  return {
    rules: all.map(ruleOfCause),
    inOrder: 'inOrder' in causes,
    byExclusion: all.flatMap((cause) => (typeof cause === 'string' ? [] : [cause.byExclusion])),
  }
}

function joined(own: ResolvedCauses, others: ResolvedCauses): ResolvedCauses {
  return {
    rules: [...new Set([...own.rules, ...others.rules])],
    inOrder: false,
    byExclusion: [...own.byExclusion, ...others.byExclusion],
  }
}
