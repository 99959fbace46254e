import { gramAt, gramLength } from './gram.ts'
import type { Phrase } from './phrase.ts'

/** A place where a phrase may stand: `text position - phrase position` lies within `[from, to]`. */
export interface Candidate {
  readonly phrase: number
  readonly from: number
  readonly to: number
  /** How much of the phrase's grams was seen there, by rarity. */
  readonly votes: number
}

/** What a catalog's phrases are made of, for looking up in time linear in the text. */
export interface GramIndex {
  /** How rare each character of each phrase is in the catalog, 0..1. */
  readonly rarity: readonly Float32Array[]
  candidates(text: string): Candidate[]
}

interface Postings {
  weight: number
  readonly phrases: number[]
  readonly positions: number[]
}

const bucketWidth = 8
const windowLength = 1024
/** Postings that one window may visit: the rarest grams come first, so what is left out says least. */
const visitBudget = 96 * 1024
/** Buckets of one phrase this close together are one candidate: a left-out or inserted sentence lies between. */
const reach = 8
const reachOfTemplate = 40
const perPlace = 12
const perWindow = 96

export function createGramIndex(phrases: readonly Phrase[]): GramIndex {
  const grams = collect(phrases)
  weigh(grams, phrases)
  const rarity = phrases.map((phrase) => rarityOf(phrase, grams))
  const longest = phrases.reduce((length, phrase) => Math.max(length, phrase.text.length), 0)
  const span = windowLength + longest + 64
  const buckets = Math.ceil((span + longest) / bucketWidth) + 1
  const votes = new Float32Array(phrases.length * buckets)
  const touched = new Uint32Array(phrases.length * buckets)

  function inWindow(text: string, start: number, end: number): Candidate[] {
    const seen: { at: number; postings: Postings }[] = []
    let visits = 0
    for (let at = start; at < end; at++) {
      const postings = grams.get(gramAt(text, at))
      if (postings === undefined) continue
      seen.push({ at, postings })
      visits += postings.phrases.length
    }
    if (visits > visitBudget) seen.sort((a, b) => a.postings.phrases.length - b.postings.phrases.length)
    let count = 0
    let budget = visitBudget
    for (const { at, postings } of seen) {
      budget -= postings.phrases.length
      if (budget < 0) break
      for (let i = 0; i < postings.phrases.length; i++) {
        const diagonal = at - start - (postings.positions[i] as number) + longest
        const key = (postings.phrases[i] as number) * buckets + ((diagonal / bucketWidth) | 0)
        if (votes[key] === 0) touched[count++] = key
        votes[key] = (votes[key] as number) + postings.weight
      }
    }
    const strong: number[] = []
    for (let i = 0; i < count; i++) if ((votes[touched[i] as number] as number) >= 0.7) strong.push(touched[i] as number)
    strong.sort((a, b) => a - b)
    const found = cluster(strong, start)
    for (let i = 0; i < count; i++) votes[touched[i] as number] = 0
    return found
  }

  function cluster(strong: readonly number[], start: number): Candidate[] {
    const found: Candidate[] = []
    for (let i = 0; i < strong.length; ) {
      const phrase = Math.floor((strong[i] as number) / buckets)
      const definition = phrases[phrase] as Phrase
      const near = definition.gaps.length > 0 ? reachOfTemplate : reach
      let sum = votes[strong[i] as number] as number
      let last = i
      while (
        last + 1 < strong.length &&
        Math.floor((strong[last + 1] as number) / buckets) === phrase &&
        (strong[last + 1] as number) - (strong[last] as number) <= near
      )
        sum += votes[strong[++last] as number] as number
      const [low, high] = [(strong[i] as number) % buckets, (strong[last] as number) % buckets]
      if (sum >= Math.min(2.2, 0.45 * total(phrase)))
        found.push({
          phrase,
          from: start - longest + low * bucketWidth,
          to: start - longest + (high + 1) * bucketWidth - 1,
          votes: sum,
        })
      i = last + 1
    }
    return found
  }

  const totals = new Float32Array(phrases.length).fill(-1)
  function total(phrase: number): number {
    if ((totals[phrase] as number) < 0) {
      let sum = 0
      eachGram((phrases[phrase] as Phrase).text, (key) => {
        sum += (grams.get(key) as Postings).weight
      })
      totals[phrase] = sum
    }
    return totals[phrase] as number
  }

  function candidates(text: string): Candidate[] {
    const found: Candidate[] = []
    for (let start = 0; start < text.length; start += windowLength)
      found.push(...best(inWindow(text, start, Math.min(text.length, start + span)), phrases, total))
    return found
  }

  return { rarity, candidates }
}

/** The strongest candidates, at most a dozen for any place of the text. */
function best(
  found: Candidate[],
  phrases: readonly Phrase[],
  total: (phrase: number) => number,
): Candidate[] {
  const strength = ({ votes, phrase }: Candidate): number => votes * (0.8 + 0.2 * Math.min(1, votes / total(phrase)))
  found.sort((a, b) => strength(b) - strength(a))
  const taken: Candidate[] = []
  for (const candidate of found.slice(0, perWindow * 4)) {
    if (taken.length === perWindow) break
    const end = candidate.to + (phrases[candidate.phrase] as Phrase).text.length
    let rivals = 0
    for (const other of taken)
      if (other.from < end && candidate.from < other.to + (phrases[other.phrase] as Phrase).text.length) rivals++
    if (rivals < perPlace) taken.push(candidate)
  }
  return taken
}

function eachGram(text: string, visit: (key: number, at: number) => void): void {
  for (let at = 0; at < text.length; at++) {
    const key = gramAt(text, at)
    if (key !== -1) visit(key, at)
  }
}

function collect(phrases: readonly Phrase[]): Map<number, Postings> {
  const grams = new Map<number, Postings>()
  phrases.forEach((phrase, number) => {
    eachGram(phrase.text, (key, at) => {
      let postings = grams.get(key)
      if (postings === undefined) {
        postings = { weight: 0, phrases: [], positions: [] }
        grams.set(key, postings)
      }
      postings.phrases.push(number)
      postings.positions.push(at)
    })
  })
  return grams
}

/** Rarity over errors, not over messages: the wordings of one error do not make its words common. */
function weigh(grams: Map<number, Postings>, phrases: readonly Phrase[]): void {
  const all = new Set(phrases.map((phrase) => phrase.error)).size
  for (const postings of grams.values()) {
    const errors = new Set(postings.phrases.map((number) => (phrases[number] as Phrase).error)).size
    const rare = Math.max(0.05, Math.log((all + 1) / errors) / Math.log(all + 1))
    const stock = postings.phrases.some((number, i) => {
      const { tell } = phrases[number] as Phrase
      return (tell[postings.positions[i] as number] as number) < 0.1
    })
    postings.weight = stock ? rare * 0.25 : rare
  }
}

function rarityOf(phrase: Phrase, grams: Map<number, Postings>): Float32Array {
  const sums = new Float32Array(phrase.text.length)
  const counts = new Uint8Array(phrase.text.length)
  eachGram(phrase.text, (key, at) => {
    const { weight } = grams.get(key) as Postings
    for (let i = at; i < at + gramLength(phrase.text, at); i++) {
      sums[i] = (sums[i] as number) + weight
      counts[i] = (counts[i] as number) + 1
    }
  })
  return sums.map((sum, i) => (counts[i] === 0 ? 0.5 : sum / (counts[i] as number)))
}
