import { guarded } from '../problem/mistake.ts'
import type { CompositionProblem } from './composition-problem.ts'
import type { AnyPlugin } from './plugin.ts'

/** Old ids of errors, rules and notes, each with the one that took its place. */
export type Renamed = ReadonlyMap<string, string>

/**
 * The id by which something is known now: that which took the place of an old one, else the id itself. What belongs to
 * a rule goes with it: a step `old#step` is `new#step`. For ids that come from outside, such as those of stored answers.
 *
 * @example
 * ```ts
 * currentId('cybertrust/profile-not-installed', composition) // 'platforms/profile-not-installed'
 * ```
 */
export const currentId = guarded(
  ['id', 'composition'],
  'an id and a composition',
  (id: string, { renamed }: { readonly renamed: Renamed }): string => {
    const end = id.indexOf('#')
    if (end < 0) return renamed.get(id) ?? id
    const owner = id.slice(0, end)
    return (renamed.get(owner) ?? owner) + id.slice(end)
  },
)

/** The old ids of all plugins. An old one must not live any more, and a new one must. */
export function resolveRenamed(
  plugins: readonly AnyPlugin[],
  living: ReadonlySet<string>,
): { readonly renamed: Renamed; readonly problems: readonly CompositionProblem[] } {
  const problems: CompositionProblem[] = []
  const renamed = new Map<string, string>()
  for (const plugin of plugins) {
    for (const [old, id] of Object.entries(plugin.renamed)) {
      if (living.has(old) || renamed.has(old)) {
        problems.push({ kind: 'collision', path: old, found: [plugin.name] })
      }
      if (!living.has(id)) problems.push({ kind: 'dangling', path: old, found: [id] })
      renamed.set(old, id)
    }
  }
  return { renamed, problems }
}
