import { searching } from '../figures.ts'
import { gramAt } from './gram.ts'
import type { Phrase } from './phrase.ts'
import { collectGrams, type Postings, rarityOf, totalOf } from './postings.ts'

/** A place where a phrase may stand: `text position - phrase position` lies within `[from, to]`. */
export interface Candidate {
  readonly phrase: number
  readonly from: number
  readonly to: number
  /** Where in the text its strongest part would make the phrase begin. */
  readonly start: number
  /** How much of the phrase's grams was seen there, by rarity. */
  readonly votes: number
}

/** What a catalog's phrases are made of, for looking up in time linear in the text. */
export interface GramIndex {
  /** How rare each character of each phrase is in the catalog, 0..1. */
  readonly rarity: readonly Float32Array[]
  candidates(text: string): Candidate[]
}

export function createGramIndex(phrases: readonly Phrase[]): GramIndex {
  const grams = collectGrams(phrases)
  const rarity = phrases.map((phrase) => rarityOf(phrase, grams))
  const longest = phrases.reduce((length, phrase) => Math.max(length, phrase.text.length), 0)
  const span = searching.windowLength + longest + searching.windowOverlap
  const buckets = Math.ceil((span + longest) / searching.bucketWidth) + 1
  const votes = new Float32Array(phrases.length * buckets + 1)
  const touched = new Uint32Array(phrases.length * buckets)
  const totals = Float32Array.from(phrases, (phrase) => totalOf(phrase, grams))

  function inWindow(text: string, start: number, end: number): Candidate[] {
    const seen: { at: number; postings: Postings }[] = []
    let visits = 0
    for (let at = start; at < end; at++) {
      const postings = grams.get(gramAt(text, at))
      if (postings === undefined) continue
      seen.push({ at, postings })
      visits += postings.phrases.length
    }
    if (visits > searching.visitBudget)
      seen.sort((a, b) => a.postings.phrases.length - b.postings.phrases.length)
    let count = 0
    let budget = searching.visitBudget
    for (const { at, postings } of seen) {
      budget -= postings.phrases.length
      if (budget < 0) break
      const weight = postings.weight
      for (let i = 0; i < postings.phrases.length; i++) {
        const diagonal = at - start - (postings.positions[i] as number) + longest
        const key = (postings.phrases[i] as number) * buckets + ((diagonal / searching.bucketWidth) | 0)
        const before = votes[key] as number
        if (before === 0) touched[count++] = key
        votes[key] = before + weight
      }
    }
    const strong: number[] = []
    for (let i = 0; i < count; i++) {
      const key = touched[i] as number
      if ((votes[key] as number) >= searching.faintest) strong.push(key)
    }
    strong.sort((a, b) => a - b)
    const found = cluster(strong, start)
    for (let i = 0; i < count; i++) votes[touched[i] as number] = 0
    return found
  }

  /**
   * Neighbouring buckets are one candidate. Several of one phrase close together are one more: between them a
   * sentence may have been left out or put in.
   */
  function cluster(strong: readonly number[], start: number): Candidate[] {
    const places = divide(strong, (first, _, next) => next > lastWithin(first))
    return places.flatMap((place) => {
      const runs = divide(place, (_, previous, next) => next > previous + 1)
      const found = runs.map((run) => candidateOf(run, start))
      return [...found, runs.length > 1 ? candidateOf(place, start) : null].filter((one) => one !== null)
    })
  }

  /** The last bucket that belongs together with this one: of the same phrase and not too far. */
  function lastWithin(key: number): number {
    const phrase = Math.floor(key / buckets)
    const isTemplate = (phrases[phrase] as Phrase).gaps.length > 0
    return Math.min(
      key + (isTemplate ? searching.reachOfTemplate : searching.reach),
      (phrase + 1) * buckets - 1,
    )
  }

  function candidateOf(keys: readonly number[], start: number): Candidate | null {
    const diagonalOf = (key: number): number => start - longest + (key % buckets) * searching.bucketWidth
    const sumOf = (key: number): number => (votes[key] as number) + (votes[key + 1] as number)
    const peak = keys.reduce((best, key) => (sumOf(key) > sumOf(best) ? key : best))
    const phrase = Math.floor(peak / buckets)
    if (sumOf(peak) < Math.min(searching.enoughVotes, searching.enoughShare * (totals[phrase] as number)))
      return null
    return {
      phrase,
      from: diagonalOf(keys[0] as number),
      to: diagonalOf(keys[keys.length - 1] as number) + searching.bucketWidth - 1,
      start: diagonalOf(peak),
      votes: sumOf(peak),
    }
  }

  function candidates(text: string): Candidate[] {
    const found: Candidate[] = []
    for (let start = 0; start < text.length; start += searching.windowLength)
      found.push(...best(inWindow(text, start, Math.min(text.length, start + span)), phrases, totals))
    return found
  }

  return { rarity, candidates }
}

/** The strongest candidates: for any place of the text a few, and none far behind the strongest there. */
function best(found: Candidate[], phrases: readonly Phrase[], totals: Float32Array): Candidate[] {
  const share = searching.shareOfCompleteness
  const length = ({ phrase }: Candidate): number => (phrases[phrase] as Phrase).text.length
  const strength = ({ votes, phrase }: Candidate): number =>
    votes * (1 - share + share * Math.min(1, votes / (totals[phrase] as number)))
  found.sort((a, b) => strength(b) - strength(a))
  const taken: Candidate[] = []
  for (const candidate of found.slice(0, searching.lookedThrough)) {
    if (taken.length === searching.perWindow) break
    let rivals = 0
    let farBehind = false
    for (const other of taken) {
      const shared =
        Math.min(candidate.start + length(candidate), other.start + length(other)) -
        Math.max(candidate.start, other.start)
      if (shared <= searching.overlapOfRivals * length(candidate)) continue
      rivals++
      if (
        shared > searching.overlapOfEquals * length(candidate) &&
        candidate.votes < searching.behind * other.votes
      )
        farBehind = true
    }
    if (rivals < searching.perPlace && !farBehind) taken.push(candidate)
  }
  return taken
}

/** Cuts a list before each item that stands apart from the first and the previous of its part. */
function divide<T>(list: readonly T[], apart: (first: T, previous: T, next: T) => boolean): T[][] {
  const parts: T[][] = []
  for (const item of list) {
    const part = parts[parts.length - 1]
    if (part === undefined || apart(part[0] as T, part[part.length - 1] as T, item)) parts.push([item])
    else part.push(item)
  }
  return parts
}
