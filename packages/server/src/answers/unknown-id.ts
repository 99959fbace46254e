import { orNearest, type Problem, type ProblemKind, shownId } from '@shindan/core'

/** The problem of an id that is none of those that there are, with the one that was probably meant. */
export function unknownId<Kind extends ProblemKind>(
  kind: Kind,
  path: string,
  id: string,
  ids: readonly string[],
): Problem<Kind> {
  return { kind, path, found: shownId(id), expected: orNearest(anyId, id.slice(0, longestId), ids) }
}

const anyId = { ja: 'カタログにある ID', en: 'an id of the catalog' }

const longestId = 200
