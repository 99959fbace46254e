import { nearest, type Problem, type ProblemKind, shownId } from '@shindan/core'

/** The problem of an id that is none of those that there are, with the one that was probably meant. */
export function unknownId<Kind extends ProblemKind>(
  kind: Kind,
  path: string,
  id: string,
  ids: readonly string[],
): Problem<Kind> {
  const meant = nearest(id.slice(0, longestId), ids)
  const expected =
    meant === undefined
      ? { ja: 'カタログにある ID', en: 'an id of the catalog' }
      : {
          ja: `カタログにある ID（${meant} のことでしょうか）`,
          en: `an id of the catalog (did you mean ${meant}?)`,
        }
  return { kind, path, found: shownId(id), expected }
}

const longestId = 200
