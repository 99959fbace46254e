import { searching } from '../figures.ts'
import { none, type Postings } from './postings.ts'
import type { Window } from './window.ts'

const { bucketWidth, visitBudget, faintest } = searching

/**
 * What the grams of a window say about where phrases begin: each votes, by its weight, for every place of the catalog
 * where it stands. Votes for nearly the same beginning fall into one bucket; a phrase has `buckets` of them, one after
 * the other, and the number of a bucket is its key.
 */
export class Votes {
  readonly buckets: number
  readonly #postings: Postings
  /** For each posting the key, times the bucket's width, of a phrase that begins with the window. */
  readonly #homes: Uint32Array
  readonly #tally: Float32Array
  readonly #touched = new Uint32Array(visitBudget)
  readonly #strong = new Uint32Array(visitBudget)
  /** Which phrases have enough votes somewhere. */
  readonly #marked: Uint8Array
  #count = 0

  constructor(postings: Postings, windowLength: number, longestPhrase: number) {
    this.buckets = Math.ceil((windowLength + longestPhrase) / bucketWidth) + 1
    this.#postings = postings
    this.#homes = postings.phrases.map(
      (phrase, entry) =>
        phrase * this.buckets * bucketWidth + longestPhrase - (postings.positions[entry] as number),
    )
    this.#marked = new Uint8Array(postings.ofPhrase.length)
    this.#tally = new Float32Array(postings.ofPhrase.length * this.buckets + 1)
  }

  count(window: Window): void {
    this.#clear()
    if (window.visits <= visitBudget)
      for (let at = 0; at < window.length; at++) this.#vote(window.grams[at] as number, at)
    else this.#countRarest(window)
  }

  /** The votes of a bucket and of the next: a phrase that lies across their border has votes in both. */
  at(key: number): number {
    return (this.#tally[key] as number) + (this.#tally[key + 1] as number)
  }

  phraseOf(key: number): number {
    return Math.floor(key / this.buckets)
  }

  /** The keys with more than chance of the phrases that have enough votes somewhere, in ascending order. */
  strongKeys(enough: Float32Array): Uint32Array {
    this.#marked.fill(0)
    let count = 0
    for (let i = 0; i < this.#count; i++) {
      const key = this.#touched[i] as number
      if ((this.#tally[key] as number) < faintest) continue
      const phrase = this.phraseOf(key)
      if (this.at(key) >= (enough[phrase] as number)) this.#marked[phrase] = 1
      this.#strong[count++] = key
    }
    return this.#strong
      .subarray(0, count)
      .filter((key) => this.#marked[this.phraseOf(key)] === 1)
      .sort()
  }

  #vote(gram: number, at: number): void {
    if (gram === none) return
    const { starts, weights } = this.#postings
    const weight = weights[gram] as number
    const end = starts[gram + 1] as number
    for (let entry = starts[gram] as number; entry < end; entry++) {
      const key = (((this.#homes[entry] as number) + at) / bucketWidth) | 0
      const before = this.#tally[key] as number
      if (before === 0) this.#touched[this.#count++] = key
      this.#tally[key] = before + weight
    }
  }

  /** Rarest first, so that what is left out says least. */
  #countRarest(window: Window): void {
    const { starts } = this.#postings
    const visitsOf = (gram: number): number => (starts[gram + 1] as number) - (starts[gram] as number)
    const order = new Float64Array(window.length)
    for (let at = 0; at < window.length; at++) {
      const gram = window.grams[at] as number
      order[at] = gram === none ? Number.POSITIVE_INFINITY : visitsOf(gram) * window.length + at
    }
    let budget = visitBudget
    for (const place of order.sort()) {
      const at = place % window.length
      const gram = window.grams[at] as number
      budget -= visitsOf(gram)
      if (budget < 0) break
      this.#vote(gram, at)
    }
  }

  #clear(): void {
    for (let i = 0; i < this.#count; i++) this.#tally[this.#touched[i] as number] = 0
    this.#count = 0
  }
}
