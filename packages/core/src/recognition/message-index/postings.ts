import { weighing } from '../figures.ts'
import { gramAt, gramLength } from './gram.ts'
import type { Phrase } from './phrase.ts'

/** The number that stands for no gram. */
export const none = -1

/** Every gram of a catalog, by number: what it weighs, and where it stands. */
export interface Postings {
  /** The number of a gram, by its key. */
  readonly numbers: ReadonlyMap<number, number>
  readonly weights: Float64Array
  /** Gram `g` stands at the entries `[starts[g], starts[g + 1])` of the two columns after it. */
  readonly starts: Uint32Array
  readonly phrases: Uint32Array
  readonly positions: Uint32Array
  /** For each phrase the number of the gram that starts at each of its characters, or `none`. */
  readonly ofPhrase: readonly Int32Array[]
}

/** The grams of all phrases with where they stand and how much each says. */
export function collectGrams(phrases: readonly Phrase[]): Postings {
  const numbers = new Map<number, number>()
  const ofPhrase = phrases.map(({ text }) =>
    Int32Array.from(text, (_, at) => {
      const key = gramAt(text, at)
      if (key === -1) return none
      const number = numbers.get(key) ?? numbers.size
      numbers.set(key, number)
      return number
    }),
  )
  const placed = place(ofPhrase, numbers.size)
  return { numbers, ofPhrase, ...placed, weights: weigh(placed, phrases) }
}

type Places = Pick<Postings, 'starts' | 'phrases' | 'positions'>

/** Sorts the places of all grams by gram: counts first, so that every gram has its part of the columns. */
function place(ofPhrase: readonly Int32Array[], grams: number): Places {
  const starts = new Uint32Array(grams + 1)
  eachGram(ofPhrase, (gram) => {
    starts[gram + 1] = (starts[gram + 1] as number) + 1
  })
  for (let gram = 0; gram < grams; gram++)
    starts[gram + 1] = (starts[gram + 1] as number) + (starts[gram] as number)
  const next = starts.slice()
  const phrases = new Uint32Array(starts[grams] as number)
  const positions = new Uint32Array(starts[grams] as number)
  eachGram(ofPhrase, (gram, phrase, at) => {
    const entry = next[gram] as number
    next[gram] = entry + 1
    phrases[entry] = phrase
    positions[entry] = at
  })
  return { starts, phrases, positions }
}

function eachGram(
  ofPhrase: readonly Int32Array[],
  visit: (gram: number, phrase: number, at: number) => void,
): void {
  ofPhrase.forEach((grams, phrase) => {
    grams.forEach((gram, at) => {
      if (gram !== none) visit(gram, phrase, at)
    })
  })
}

/** Rarity over errors, not over messages: the wordings of one error do not make its words common. */
function weigh({ starts, ...places }: Places, phrases: readonly Phrase[]): Float64Array {
  const all = new Set(phrases.map((phrase) => phrase.error)).size
  return new Float64Array(starts.length - 1).map((_, gram) => {
    let errors = 0
    let last = -1
    let stock = false
    // Phrases stand in the order of their errors, so a change of error is a further one.
    for (let entry = starts[gram] as number; entry < (starts[gram + 1] as number); entry++) {
      const { error, tell } = phrases[places.phrases[entry] as number] as Phrase
      if (error !== last) errors++
      last = error
      stock ||= (tell[places.positions[entry] as number] as number) < weighing.stockBelow
    }
    const rare = Math.max(weighing.leastRarity, Math.log((all + 1) / errors) / Math.log(all + 1))
    return stock ? rare * weighing.stockGram : rare
  })
}

/** What the grams of a whole phrase weigh. */
export function totalOf(grams: Int32Array, weights: Float64Array): number {
  return grams.reduce((total, gram) => (gram === none ? total : total + (weights[gram] as number)), 0)
}

/** How rare each character of a phrase is in the catalog, 0..1. */
export function rarityOf({ text }: Phrase, grams: Int32Array, weights: Float64Array): Float32Array {
  const sums = new Float32Array(text.length)
  const counts = new Uint8Array(text.length)
  grams.forEach((gram, at) => {
    if (gram === none) return
    const end = at + gramLength(text, at)
    for (let i = at; i < end; i++) {
      sums[i] = (sums[i] as number) + (weights[gram] as number)
      counts[i] = (counts[i] as number) + 1
    }
  })
  return sums.map((sum, i) => (counts[i] === 0 ? weighing.unknownRarity : sum / (counts[i] as number)))
}
