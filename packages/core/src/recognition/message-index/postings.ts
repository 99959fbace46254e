import { weighing } from '../figures.ts'
import { gramAt, gramLength } from './gram.ts'
import type { Phrase } from './phrase.ts'

/** Where one gram stands in the catalog. */
export interface Postings {
  weight: number
  readonly phrases: number[]
  readonly positions: number[]
}

/** What the grams of a whole phrase weigh. */
export function totalOf(phrase: Phrase, grams: ReadonlyMap<number, Postings>): number {
  let total = 0
  eachGram(phrase.text, (key) => {
    total += (grams.get(key) as Postings).weight
  })
  return total
}

function eachGram(text: string, visit: (key: number, at: number) => void): void {
  for (let at = 0; at < text.length; at++) {
    const key = gramAt(text, at)
    if (key !== -1) visit(key, at)
  }
}

/** The grams of all phrases with where they stand and how much each says. */
export function collectGrams(phrases: readonly Phrase[]): Map<number, Postings> {
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
  weigh(grams, phrases)
  return grams
}

/** Rarity over errors, not over messages: the wordings of one error do not make its words common. */
function weigh(grams: Map<number, Postings>, phrases: readonly Phrase[]): void {
  const all = new Set(phrases.map((phrase) => phrase.error)).size
  for (const postings of grams.values()) {
    let errors = 0
    let last = -1
    let stock = false
    // Phrases stand in the order of their errors, so a change of error is a further one.
    for (let i = 0; i < postings.phrases.length; i++) {
      const { error, tell } = phrases[postings.phrases[i] as number] as Phrase
      if (error !== last) errors++
      last = error
      stock ||= (tell[postings.positions[i] as number] as number) < weighing.stockBelow
    }
    const rare = Math.max(weighing.leastRarity, Math.log((all + 1) / errors) / Math.log(all + 1))
    postings.weight = stock ? rare * weighing.stockGram : rare
  }
}

/** How rare each character of a phrase is in the catalog, 0..1. */
export function rarityOf(phrase: Phrase, grams: ReadonlyMap<number, Postings>): Float32Array {
  const sums = new Float32Array(phrase.text.length)
  const counts = new Uint8Array(phrase.text.length)
  eachGram(phrase.text, (key, at) => {
    const { weight } = grams.get(key) as Postings
    for (let i = at; i < at + gramLength(phrase.text, at); i++) {
      sums[i] = (sums[i] as number) + weight
      counts[i] = (counts[i] as number) + 1
    }
  })
  return sums.map((sum, i) => (counts[i] === 0 ? weighing.unknownRarity : sum / (counts[i] as number)))
}
