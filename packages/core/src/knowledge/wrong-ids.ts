import { type Problem, shownId } from '../problem/index.ts'
import type { Localized } from '../text/locale.ts'

/** An id that does not begin as it must: one problem or none. */
export function foreignIds(path: string, id: string, prefix: string): readonly Problem[] {
  if (id.startsWith(prefix)) return []
  const expected = { ja: `${prefix} で始まる ID`, en: `an id that begins with ${prefix}` }
  return [{ kind: 'foreign-id', path, found: shownId(id), expected }]
}

/** An id, or a name, that something has already. */
export function taken(path: string, id: string, expected: Localized): Problem {
  return { kind: 'id-taken', path, found: shownId(id), expected }
}
