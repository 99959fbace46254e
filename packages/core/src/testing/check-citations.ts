import type { RowKind } from '../catalog/source.ts'
import { sourcesOf } from '../operation/operation.ts'
import type { AnyPlugin } from '../plugin/plugin.ts'
import { guarded } from '../problem/mistake.ts'
import type { CheckProblem } from './problem.ts'

/** Kinds of rows that something must stand on; the others inform. */
const mustBeCited: ReadonlySet<RowKind> = new Set(['MSG', 'CAUSE', 'FIX', 'TIME', 'PRE', 'CONS'])

/**
 * Rows of source documents that nothing in these plugins cites, from errors to contacts: statements that were read and
 * then forgotten.
 */
export const checkCitations = guarded(
  ['plugins', 'citedElsewhere'],
  'plugins and ids of sources',
  problemsOfCitations,
)

function problemsOfCitations(
  plugins: readonly AnyPlugin[],
  citedElsewhere: readonly string[] = [],
): readonly CheckProblem[] {
  const cited = new Set([
    ...citedElsewhere,
    ...plugins.flatMap((plugin) =>
      [
        plugin.errors,
        plugin.rules,
        plugin.fallbacks,
        plugin.contacts,
        plugin.notes,
        plugin.constraints,
        plugin.lifecycles,
      ].flatMap((entries) =>
        entries.flatMap((entry: { readonly source: readonly string[] }) => entry.source),
      ),
    ),
    ...plugins.flatMap((plugin) => plugin.operations.flatMap(sourcesOf)),
  ])
  return plugins.flatMap((plugin) =>
    Object.entries(plugin.sources)
      .filter(([id, source]) => source.kinds?.some((kind) => mustBeCited.has(kind)) && !cited.has(id))
      .map(([path, source]) => ({
        path,
        message: `is cited by nothing (${source.kinds?.join('/')}, line ${source.line})`,
      })),
  )
}
