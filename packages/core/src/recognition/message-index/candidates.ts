import { searching } from '../figures.ts'
import { longestGram } from './gram.ts'
import type { Phrase } from './phrase.ts'
import { collectGrams, rarityOf, totalOf } from './postings.ts'
import { createPromise, type Promised } from './promise.ts'
import { Votes } from './votes.ts'
import { Window } from './window.ts'

/** A place where a phrase may stand: `text position - phrase position` lies within `[from, to]`. */
export interface Candidate {
  readonly phrase: number
  readonly from: number
  readonly to: number
  /** Where in the text its strongest part would make the phrase begin. */
  readonly start: number
  readonly length: number
  /** How much of the phrase's grams was seen there, by rarity. */
  readonly votes: number
  /** The votes, and more of them the more complete it is. */
  readonly strength: number
}

/** A candidate of which a verdict may come; what it was chosen by is told no more. */
export interface Promising extends Omit<Candidate, 'votes' | 'strength'> {
  readonly promised: Promised
}

/** What a catalog's phrases are made of, for looking up in time linear in the text. */
export interface GramIndex {
  /** How rare each character of a phrase is in the catalog, 0..1. */
  rarity(phrase: number): Float32Array
  candidates(text: string): Promising[]
}

export function createGramIndex(phrases: readonly Phrase[]): GramIndex {
  const postings = collectGrams(phrases)
  const { ofPhrase, weights } = postings
  const rarities = new Array<Float32Array | undefined>(phrases.length)
  const totals = Float32Array.from(ofPhrase, (grams) => totalOf(grams, weights))
  const enough = totals.map((total) => Math.min(searching.enoughVotes, searching.enoughShare * total))
  const longest = phrases.reduce((length, phrase) => Math.max(length, phrase.text.length), 0)
  const span = searching.windowLength + longest + searching.windowOverlap
  const window = new Window(postings, span)
  const votes = new Votes(postings, span, longest)
  const reaches = Uint8Array.from(phrases, reachOf)
  const promiseOf = createPromise(phrases, ofPhrase)

  /**
   * Neighbouring buckets are one candidate. Several of one phrase close together are one more: between them a
   * sentence may have been left out or put in.
   */
  function cluster(keys: Uint32Array): Candidate[] {
    const found: Candidate[] = []
    const isWithin = (last: number, i: number): boolean => i < keys.length && (keys[i] as number) <= last
    for (let place = 0, end = 0; place < keys.length; place = end) {
      const last = lastWithin(keys[place] as number)
      let runs = 0
      for (let run = place; isWithin(last, run); run = end, runs++) {
        end = run + 1
        while (isWithin(last, end) && keys[end] === (keys[end - 1] as number) + 1) end++
        add(found, keys, run, end)
      }
      if (runs > 1) add(found, keys, place, end)
    }
    return found
  }

  /** The last bucket that belongs together with this one: of the same phrase and not too far. */
  function lastWithin(key: number): number {
    const phrase = votes.phraseOf(key)
    return Math.min(key + (reaches[phrase] as number), (phrase + 1) * votes.buckets - 1)
  }

  /** Adds what the buckets `[from, to)` of the list stand for, if they have enough votes. */
  function add(found: Candidate[], keys: Uint32Array, from: number, to: number): void {
    let peak = keys[from] as number
    for (let i = from + 1; i < to; i++)
      if (votes.at(keys[i] as number) > votes.at(peak)) peak = keys[i] as number
    const phrase = votes.phraseOf(peak)
    const sum = votes.at(peak)
    if (sum < (enough[phrase] as number)) return
    const completeness = Math.min(1, sum / (totals[phrase] as number))
    found.push({
      phrase,
      from: diagonalOf(keys[from] as number),
      to: diagonalOf(keys[to - 1] as number) + searching.bucketWidth - 1,
      start: diagonalOf(peak),
      length: (phrases[phrase] as Phrase).text.length,
      votes: sum,
      strength: sum * (1 - searching.shareOfCompleteness + searching.shareOfCompleteness * completeness),
    })
  }

  /** The first diagonal of a bucket. */
  function diagonalOf(key: number): number {
    return -longest + (key % votes.buckets) * searching.bucketWidth
  }

  /** The candidates of a stretch, counted from its beginning. */
  function inStretch(stretch: string): Promising[] {
    window.fill(stretch, 0, Math.min(stretch.length, span))
    votes.count(window)
    return promising(strongest(cluster(votes.strongKeys(enough))))
  }

  /**
   * Those that a verdict may come of, but no wider band that shows no more of a phrase than a part of it does, unless
   * a slot may hold what lies between.
   */
  function promising(found: readonly Candidate[]): Promising[] {
    const kept: Promising[] = []
    for (const { phrase, from, to, start, length } of found) {
      const promised = promiseOf(phrase, window, from, to)
      const hasSlots = (phrases[phrase] as Phrase).gaps.length > 0
      const isKnown = (other: Promising): boolean =>
        other.phrase === phrase &&
        from <= other.from &&
        other.to <= to &&
        other.promised.tell >= (promised?.tell ?? 0)
      if (promised && (hasSlots || !kept.some(isKnown)))
        kept.push({ phrase, from, to, start, length, promised })
    }
    return kept
  }

  function candidates(text: string): Promising[] {
    const found: Promising[] = []
    // A text that was made to be costly says the same again and again: what is the same is searched once.
    const known = new Map<string, readonly Promising[]>()
    for (let start = 0; start < text.length; start += searching.windowLength) {
      const stretch = text.slice(start, start + span + longestGram)
      const within = known.get(stretch) ?? inStretch(stretch)
      known.set(stretch, within)
      for (const candidate of within) found.push(movedBy(start, candidate))
    }
    return found
  }

  /** Worked out when a text first comes near the phrase: most are never met. */
  function rarity(phrase: number): Float32Array {
    rarities[phrase] ??= rarityOf(phrases[phrase] as Phrase, ofPhrase[phrase] as Int32Array, weights)
    return rarities[phrase]
  }

  return { rarity, candidates }
}

/** Field by field: to spread an object takes longer than to write one. */
function movedBy(by: number, { phrase, from, to, start, length, promised }: Promising): Promising {
  return { phrase, from: from + by, to: to + by, start: start + by, length, promised }
}

/** How many buckets lie between parts of one phrase: a sentence, what a slot holds, or where a line broke its prefix. */
function reachOf({ gaps, sentences, codeSentence }: Phrase): number {
  if (gaps.length > 0) return searching.reachOfTemplate
  const isOneSentence = sentences.length - 1 - (codeSentence ? 1 : 0) === 1
  return isOneSentence ? searching.reachOfSentence : searching.reach
}

/** For any place of the text a few candidates, and none far behind the strongest there. */
function strongest(found: Candidate[]): Candidate[] {
  found.sort((a, b) => b.strength - a.strength)
  const taken: Candidate[] = []
  for (const candidate of found.slice(0, searching.lookedThrough)) {
    if (taken.length === searching.perWindow) break
    let rivals = 0
    let farBehind = false
    for (const other of taken) {
      const shared =
        Math.min(candidate.start + candidate.length, other.start + other.length) -
        Math.max(candidate.start, other.start)
      if (shared <= searching.overlapOfRivals * candidate.length) continue
      rivals++
      if (
        shared > searching.overlapOfEquals * candidate.length &&
        candidate.votes < searching.behind * other.votes
      )
        farBehind = true
    }
    if (rivals < searching.perPlace && !farBehind) taken.push(candidate)
  }
  return taken
}
