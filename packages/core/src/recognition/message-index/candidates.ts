import { searching } from '../figures.ts'
import type { Phrase } from './phrase.ts'
import { collectGrams, rarityOf, totalOf } from './postings.ts'
import { createPromise } from './promise.ts'
import { Votes } from './votes.ts'
import { Window } from './window.ts'

/** A place where a phrase may stand: `text position - phrase position` lies within `[from, to]`. */
export interface Candidate {
  readonly phrase: number
  readonly from: number
  readonly to: number
  /** Where in the text its strongest part would make the phrase begin. */
  readonly start: number
  /** How much of the phrase's grams was seen there, by rarity. */
  readonly votes: number
  /** The votes, and more of them the more complete it is. */
  readonly strength: number
}

/** What a catalog's phrases are made of, for looking up in time linear in the text. */
export interface GramIndex {
  /** How rare each character of each phrase is in the catalog, 0..1. */
  readonly rarity: readonly Float32Array[]
  candidates(text: string): Candidate[]
}

export function createGramIndex(phrases: readonly Phrase[]): GramIndex {
  const postings = collectGrams(phrases)
  const { ofPhrase, weights } = postings
  const rarity = phrases.map((phrase, number) => rarityOf(phrase, ofPhrase[number] as Int32Array, weights))
  const totals = Float32Array.from(ofPhrase, (grams) => totalOf(grams, weights))
  const enough = totals.map((total) => Math.min(searching.enoughVotes, searching.enoughShare * total))
  const longest = phrases.reduce((length, phrase) => Math.max(length, phrase.text.length), 0)
  const span = searching.windowLength + longest + searching.windowOverlap
  const window = new Window(postings, span)
  const votes = new Votes(postings, span, longest)
  const isPromising = createPromise(phrases, ofPhrase)

  /**
   * Neighbouring buckets are one candidate. Several of one phrase close together are one more: between them a
   * sentence may have been left out or put in.
   */
  function cluster(keys: Uint32Array, start: number): Candidate[] {
    const found: Candidate[] = []
    const add = (from: number, to: number): void => {
      const candidate = candidateOf(keys.subarray(from, to), start)
      if (candidate !== null) found.push(candidate)
    }
    for (let place = 0, end = 0; place < keys.length; place = end) {
      const last = lastWithin(keys[place] as number)
      let runs = 0
      for (let run = place; run < keys.length && (keys[run] as number) <= last; run = end) {
        for (end = run + 1; keys[end] === (keys[end - 1] as number) + 1 && (keys[end] as number) <= last; )
          end++
        add(run, end)
        runs++
      }
      if (runs > 1) add(place, end)
    }
    return found
  }

  /** The last bucket that belongs together with this one: of the same phrase and not too far. */
  function lastWithin(key: number): number {
    const phrase = Math.floor(key / votes.buckets)
    const isTemplate = (phrases[phrase] as Phrase).gaps.length > 0
    return Math.min(
      key + (isTemplate ? searching.reachOfTemplate : searching.reach),
      (phrase + 1) * votes.buckets - 1,
    )
  }

  function candidateOf(keys: Uint32Array, start: number): Candidate | null {
    const diagonalOf = (key: number): number =>
      start - longest + (key % votes.buckets) * searching.bucketWidth
    const peak = keys.reduce((best, key) => (votes.at(key) > votes.at(best) ? key : best))
    const phrase = Math.floor(peak / votes.buckets)
    const sum = votes.at(peak)
    if (sum < (enough[phrase] as number)) return null
    const completeness = Math.min(1, sum / (totals[phrase] as number))
    return {
      phrase,
      from: diagonalOf(keys[0] as number),
      to: diagonalOf(keys[keys.length - 1] as number) + searching.bucketWidth - 1,
      start: diagonalOf(peak),
      votes: sum,
      strength: sum * (1 - searching.shareOfCompleteness + searching.shareOfCompleteness * completeness),
    }
  }

  function inWindow(text: string, start: number): Candidate[] {
    window.fill(text, start, Math.min(text.length, start + span))
    votes.count(window)
    return strongest(cluster(votes.strongKeys(enough), start), phrases).filter(({ phrase, from, to }) =>
      isPromising(phrase, window, from - start, to - start),
    )
  }

  function candidates(text: string): Candidate[] {
    const found: Candidate[] = []
    for (let start = 0; start < text.length; start += searching.windowLength)
      found.push(...inWindow(text, start))
    return found
  }

  return { rarity, candidates }
}

/** For any place of the text a few candidates, and none far behind the strongest there. */
function strongest(found: Candidate[], phrases: readonly Phrase[]): Candidate[] {
  const length = ({ phrase }: Candidate): number => (phrases[phrase] as Phrase).text.length
  found.sort((a, b) => b.strength - a.strength)
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
