import { guarded } from '../problem/mistake.ts'
import type { SourceSet } from './source.ts'

/** What an answer stands on, so that an old one can be told from a new one. */
export interface Basis {
  /** The version of each plugin that answered. */
  readonly catalog: { readonly [plugin: string]: string }
  /** The day on which each source that is cited was last checked. */
  readonly checkedOn: { readonly [source: string]: string }
}

/** The basis of an answer that cites these sources. */
export const basisOf = guarded(
  ['cited', 'composition'],
  'ids of sources, and the versions and sources of a composition',
  (
    cited: Iterable<string>,
    { versions, sources }: { readonly versions: Basis['catalog']; readonly sources: SourceSet },
  ): Basis => {
    const checkedOn = [...new Set(cited)].map((id) => [id, sources[id]?.checkedOn ?? ''])
    return { catalog: versions, checkedOn: Object.fromEntries(checkedOn) }
  },
)
