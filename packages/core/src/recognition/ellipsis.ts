import { judging, tearing, weighing } from './figures.ts'
import { firstFrom } from './folding/first-from.ts'
import type { Folded } from './folding/fold.ts'
import { isLatin } from './folding/script.ts'
import { startAt } from './folding/start-at.ts'
import type { Phrase } from './message-index/phrase.ts'
import type { Sighting } from './sighting.ts'

/** Character `end` of a phrase, with where its sentences begin and end and its slots stand. */
interface Place {
  readonly phrase: Phrase
  readonly edges: readonly number[]
  readonly end: number
}

/** A phrase that begins as the text does before an ellipsis and goes on as it does behind it, for so many characters. */
interface Torn {
  readonly error: number
  readonly head: number
  readonly tail: number
  readonly told: number
  readonly score: number
}

const ellipsis = /[…‥]|[.・。]{2,}/g
const none: readonly Place[] = []

/**
 * An ellipsis says that words are missing there: what stands before it is the beginning of one message, and what stands
 * behind it the rest of the same. Such a message is meant, and no other of which words happen to stand there; where
 * there are several, it is not known which.
 */
export function createEllipsisReader(
  phrases: readonly Phrase[],
): (text: string, folded: Folded, found: readonly Sighting[]) => readonly Sighting[] {
  let places: ReadonlyMap<number, readonly Place[]> | undefined

  /** The messages of which most is left around character `at`, if that is enough of them. */
  function tornAt(at: number, text: string): Torn[] {
    places ??= placesOf(phrases)
    const around = at < 2 ? none : (places.get(startAt(text, at - 2)) ?? none)
    const torn = around.flatMap((place) => tear(place, text, at) ?? [])
    const longest = Math.max(...torn.map(({ head, tail }) => head + tail))
    return torn.filter(
      ({ head, tail, told }) =>
        head + tail === longest && told >= (tail === 0 ? judging.enoughForLikeness : tearing.enough),
    )
  }

  return (text, folded, found) => {
    let seen = found
    let looks = 0
    for (const { index } of text.matchAll(ellipsis)) {
      if (looks++ === tearing.mostLooks) break
      const at = firstFrom(folded.starts, index)
      const torn = tornAt(at, folded.text)
      if (torn.length > 0) seen = withTorn(seen, torn, at, folded)
    }
    return seen
  }
}

/** The places of all phrases by the two characters before them. */
function placesOf(phrases: readonly Phrase[]): Map<number, Place[]> {
  const places = new Map<number, Place[]>()
  for (const phrase of phrases) {
    const edges = [...phrase.sentences, ...phrase.gaps.map(({ at }) => at)].sort((a, b) => a - b)
    for (let end = 2; end <= phrase.text.length; end++) {
      const key = startAt(phrase.text, end - 2)
      const known = places.get(key)
      const place = { phrase, edges, end }
      if (known) known.push(place)
      else places.set(key, [place])
    }
  }
  return places
}

function tear({ phrase, edges, end }: Place, text: string, at: number): Torn | null {
  let same = 0
  while (same < Math.min(end, at) && phrase.text[end - 1 - same] === text[at - 1 - same]) same++
  const begins = edges.find((edge) => end - edge <= same) as number
  if (begins >= end) return null
  let tail = 0
  let ends = end
  for (const edge of edges) {
    let length = Math.min(edge - end, text.length - at)
    while (length > tail && !text.startsWith(phrase.text.slice(edge - length, edge), at)) length--
    if (length > tail) [tail, ends] = [length, edge]
  }
  const told = sum(phrase.tell.subarray(begins, end)) + sum(phrase.tell.subarray(ends - tail, ends))
  const score = (judging.likenessScore * told) / phrase.told
  return { error: phrase.error, head: end - begins, tail, told, score }
}

/** What was found, with the messages that are left around character `at` in the place of all that lies among them. */
function withTorn(
  found: readonly Sighting[],
  torn: readonly Torn[],
  at: number,
  { text, starts, ends }: Folded,
): readonly Sighting[] {
  const { head, tail } = torn[0] as Torn
  const [from, to] = [at - head, at + tail]
  const isOne = torn.every(({ error }) => error === torn[0]?.error)
  const isKnown = ({ error, certainty }: Sighting): boolean =>
    isOne && error === torn[0]?.error && certainty === 'identified'
  const kept = found.filter((sighting) => sighting.from < from || to < sighting.to || isKnown(sighting))
  if (kept.some(isKnown)) return kept
  let explained = 0
  for (let i = from; i < to; i++) explained += isLatin(text.charAt(i)) ? weighing.latin : 1
  return [
    ...kept,
    ...torn.map(
      ({ error, score }): Sighting => ({
        error,
        certainty: 'similar',
        score,
        explained,
        complete: false,
        from,
        to,
        span: [starts[from] as number, ends[to - 1] as number],
        captures: {},
      }),
    ),
  ]
}

const sum = (told: Float32Array): number => told.reduce((total, one) => total + one, 0)
