import { type Composition, nearest } from '@shindan/core'

/**
 * The id of the lifecycle that somebody means: the one of that id, else the one whose id or name in any language has what is written in
 * it, else the one that is most like it.
 */
export function lifecycleMeant(
  said: string,
  { lifecycles }: Pick<Composition, 'lifecycles'>,
): string | undefined {
  if (lifecycles.has(said)) return said
  const names = namesOf(lifecycles)
  const written = folded(said.slice(0, mostCharacters))
  const has = written.length < fewestCharacters ? undefined : names.all.find((name) => name.includes(written))
  const like = has ?? nearest(written, names.all)
  return like === undefined ? undefined : names.ids.get(like)
}

/** No name is longer. */
const mostCharacters = 100
/** What is shorter stands in too many names. */
const fewestCharacters = 4

interface Names {
  /** Folded, the shortest first. */
  readonly all: readonly string[]
  readonly ids: ReadonlyMap<string, string>
}

/** Rows that cannot be read are many where one is: the names of their lifecycles are folded once. */
const known = new WeakMap<object, Names>()

function namesOf(lifecycles: Composition['lifecycles']): Names {
  const made = known.get(lifecycles)
  if (made) return made
  const ids = new Map(
    [...lifecycles].flatMap(([id, { label }]) =>
      [id, label.ja, label.en].map((name) => [folded(name), id] as const),
    ),
  )
  const names = { all: [...ids.keys()].sort((a, b) => a.length - b.length), ids }
  known.set(lifecycles, names)
  return names
}

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s/gu, '')
}
