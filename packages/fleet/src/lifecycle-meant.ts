import { type Composition, nearest } from '@shindan/core'
import { hitsAllDevices } from './lifecycle-affects.ts'

/** Which lifecycle somebody means. */
export interface LifecycleMeant {
  readonly id: string
  /** `named` by its id or its name; `clear` where nothing else of other harm is written alike; `like` where that is but the nearest. */
  readonly how: 'named' | 'clear' | 'like'
}

/**
 * The lifecycle that somebody means: the one of that id or name in any language, else the one that has what is written in its name, else
 * the one that is most like it.
 */
export function lifecycleMeant(
  said: string,
  { lifecycles }: Pick<Composition, 'lifecycles'>,
): LifecycleMeant | undefined {
  if (lifecycles.has(said)) return { id: said, how: 'named' }
  const { all, ids } = namesOf(lifecycles)
  const written = folded(said.slice(0, mostCharacters))
  const named = ids.get(written)
  if (named !== undefined) return { id: named, how: 'named' }
  const idIn = (name: string | undefined) => (name === undefined ? undefined : ids.get(name))
  const having = written.length < fewestCharacters ? [] : all.filter((name) => name.includes(written))
  const has = idIn(having[0])
  if (has !== undefined) {
    const harms = new Set(having.map((name) => hitsAllDevices(ids.get(name) ?? '', { lifecycles })))
    return { id: has, how: harms.size === 1 ? 'clear' : 'like' }
  }
  const like = idIn(nearest(written, all))
  if (like === undefined) return undefined
  const isSlip = written.includes('/') && nearest(written, [...lifecycles.keys()]) === like
  return { id: like, how: isSlip ? 'clear' : 'like' }
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
