import type { ErrorDefinition } from '../catalog/error.ts'
import { firstLines } from './figures.ts'
import type { Sighting } from './sighting.ts'

/** A line of its own, or the same line, that goes on with a sentence: no quote that closes, no list, no と出ました. */
const sameLine = /^[ \t]*(?:[。．.:：、,][ \t]*(?=[\p{L}"“「])|[ \t](?=\p{sc=Latin}))/u
const nextLine = /^[ \t]*(?:[。．.:：][ \t]*)?\r?\n[ \t>|]*(?=[\p{L}"“「])/u

/**
 * A function that takes the certainty off a first line, which other errors say more closely, where a second line
 * follows that none of them is: what happened stands there, and it is not catalogued.
 */
export function createFirstLineReader(
  errors: readonly ErrorDefinition[],
): (text: string, chosen: readonly Sighting[]) => Sighting[] {
  const refined = new Set(errors.map(({ refines }) => refines))
  const isFirstLine = errors.map(({ id }) => refined.has(id))
  return (text, chosen) =>
    chosen.map((sighting) =>
      isFirstLine[sighting.error] && isFollowed(text, sighting.span[1])
        ? { ...sighting, certainty: 'similar' }
        : sighting,
    )
}

function isFollowed(text: string, end: number): boolean {
  const rest = text.slice(end, end + firstLines.reach)
  const gap = sameLine.exec(rest) ?? nextLine.exec(rest)
  if (gap === null) return false
  const line = rest.slice(gap[0].length).split('\n')[0] as string
  return line.trim().length > firstLines.longestButton
}
