/** One place where one error was seen; what the choice needs to know of it. */
export interface Sighting {
  readonly error: number
  readonly certainty: 'identified' | 'similar'
  readonly score: number
  readonly explained: number
  readonly complete: boolean
  /** In characters of the folded text. */
  readonly from: number
  readonly to: number
}

/** A fragment that more errors than this share tells nothing. */
const mostCandidates = 8
const tie = 1
/** A likeness beside something identified is worth telling only if it is strong. */
const strongLikeness = 0.75

/**
 * Leaves, for every place of the text, the sighting that explains it best, or all that explain it equally well;
 * one sighting for each error, best first.
 */
export function choose<S extends Sighting>(sightings: readonly S[]): S[] {
  const ordered = [...sightings].sort((a, b) => strength(b) - strength(a) || a.from - b.from || a.error - b.error)
  const groups: S[][] = []
  for (const sighting of ordered) {
    const rival = groups.find((group) => group.some((other) => overlap(other, sighting)))
    if (rival === undefined) groups.push([sighting])
    else if (ties(rival[0] as S, sighting)) rival.push(sighting)
  }
  return onePerError(settle(groups))
}

function strength(sighting: Sighting): number {
  return sighting.explained + (sighting.complete ? 2 : 0) + (sighting.certainty === 'identified' ? 3 : 0)
}

function overlap(a: Sighting, b: Sighting): boolean {
  return Math.min(a.to, b.to) - Math.max(a.from, b.from) > 0.3 * (b.to - b.from)
}

function ties(best: Sighting, other: Sighting): boolean {
  return (
    best.certainty === other.certainty &&
    best.complete === other.complete &&
    best.explained - other.explained <= tie &&
    Math.abs(best.from - other.from) + Math.abs(best.to - other.to) <= 4
  )
}

/** What another place of the text identifies beyond doubt settles a fragment that several errors share. */
function settle<S extends Sighting>(groups: readonly S[][]): S[] {
  const errorsOf = (group: readonly S[]): Set<number> => new Set(group.map((sighting) => sighting.error))
  const certain = new Set(
    groups.filter((group) => errorsOf(group).size === 1 && group[0]?.certainty === 'identified').flatMap((group) => [...errorsOf(group)]),
  )
  return groups.flatMap((group) => {
    const errors = errorsOf(group)
    if (errors.size === 1) return group
    const settled = group.filter((sighting) => certain.has(sighting.error))
    if (settled.length > 0) return settled
    return errors.size > mostCandidates ? [] : group
  })
}

function onePerError<S extends Sighting>(sightings: readonly S[]): S[] {
  const best = new Map<number, S>()
  for (const sighting of sightings) {
    const known = best.get(sighting.error)
    if (known === undefined || strength(sighting) > strength(known)) best.set(sighting.error, sighting)
  }
  const chosen = [...best.values()]
  const certain = chosen.some((sighting) => sighting.certainty === 'identified')
  return chosen
    .filter((sighting) => !certain || sighting.certainty === 'identified' || sighting.score >= strongLikeness)
    .sort(bestFirst)
}

function bestFirst(a: Sighting, b: Sighting): number {
  if (a.certainty !== b.certainty) return a.certainty === 'identified' ? -1 : 1
  return b.score - a.score || a.from - b.from || a.error - b.error
}
