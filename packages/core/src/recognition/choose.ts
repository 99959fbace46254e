import { choosing } from './figures.ts'
import type { Sighting } from './sighting.ts'

/**
 * Leaves, for every place of the text, the sighting that explains it best, or all that explain it equally well;
 * one sighting for each error, best first. A likeness counts only where nothing is identified.
 */
export function choose(sightings: readonly Sighting[]): Sighting[] {
  const ordered = [...sightings].sort(
    (a, b) => strength(b) - strength(a) || a.from - b.from || a.error - b.error,
  )
  const owner = new Int32Array(sightings.reduce((end, { to }) => Math.max(end, to), 0)).fill(-1)
  const groups: Sighting[][] = []
  for (const sighting of ordered) {
    const rival = rivalOf(sighting, owner)
    const group = groups[rival]
    if (group === undefined) {
      owner.fill(groups.length, sighting.from, sighting.to)
      groups.push([sighting])
    } else if (ties(group[0] as Sighting, sighting)) group.push(sighting)
  }
  return onePerError(settle(groups))
}

/** The group that holds a good part of the sighting's place, or -1. */
function rivalOf({ from, to }: Sighting, owner: Int32Array): number {
  let taken = 0
  let rival = -1
  for (let at = from; at < to; at++) {
    const group = owner[at] as number
    if (group < 0) continue
    taken++
    rival = rival < 0 ? group : Math.min(rival, group)
  }
  return taken > choosing.overlap * (to - from) ? rival : -1
}

function strength(sighting: Sighting): number {
  return (
    sighting.explained +
    (sighting.complete ? choosing.complete : 0) +
    (sighting.certainty === 'identified' ? choosing.identified : 0)
  )
}

function ties(best: Sighting, other: Sighting): boolean {
  return (
    best.certainty === other.certainty &&
    best.complete === other.complete &&
    best.explained - other.explained <= choosing.tie &&
    Math.abs(best.from - other.from) + Math.abs(best.to - other.to) <= choosing.sameEdges
  )
}

/** What another place of the text identifies beyond doubt settles a fragment that several errors share. */
function settle(groups: readonly Sighting[][]): Sighting[] {
  const errorsOf = (group: readonly Sighting[]): Set<number> =>
    new Set(group.map((sighting) => sighting.error))
  const certain = new Set(
    groups
      .filter((group) => errorsOf(group).size === 1 && group[0]?.certainty === 'identified')
      .flatMap((group) => [...errorsOf(group)]),
  )
  return groups.flatMap((group) => {
    const errors = errorsOf(group)
    if (errors.size === 1) return group
    const settled = group.filter((sighting) => certain.has(sighting.error))
    if (settled.length > 0) return settled
    return errors.size > choosing.mostCandidates ? [] : group.map(undecided)
  })
}

/** A part that several messages share is none of them for sure. */
function undecided(sighting: Sighting): Sighting {
  return sighting.complete ? sighting : { ...sighting, certainty: 'similar' }
}

function onePerError(sightings: readonly Sighting[]): Sighting[] {
  const best = new Map<number, Sighting>()
  for (const sighting of sightings) {
    const known = best.get(sighting.error)
    if (known === undefined || isBetter(sighting, known)) best.set(sighting.error, sighting)
  }
  const chosen = [...best.values()]
  const certain = chosen.filter((sighting) => sighting.certainty === 'identified')
  return (certain.length > 0 ? certain : chosen).sort(bestFirst)
}

function isBetter(a: Sighting, b: Sighting): boolean {
  return a.certainty === b.certainty ? strength(a) > strength(b) : a.certainty === 'identified'
}

function bestFirst(a: Sighting, b: Sighting): number {
  if (a.certainty !== b.certainty) return a.certainty === 'identified' ? -1 : 1
  return b.score - a.score || a.from - b.from || a.error - b.error
}
