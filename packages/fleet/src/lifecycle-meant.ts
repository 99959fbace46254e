import { type Composition, nearest } from '@shindan/core'

/** The id of the lifecycle that somebody means: the one of that id, else the one whose id or name in any language is most like it. */
export function lifecycleMeant(
  said: string,
  { lifecycles }: Pick<Composition, 'lifecycles'>,
): string | undefined {
  if (lifecycles.has(said)) return said
  const names = new Map(
    [...lifecycles].flatMap(([id, { label }]) => [id, label.ja, label.en].map((name) => [name, id] as const)),
  )
  const like = nearest(said.slice(0, mostCharacters), [...names.keys()])
  return like === undefined ? undefined : names.get(like)
}

/** No name is longer. */
const mostCharacters = 100
