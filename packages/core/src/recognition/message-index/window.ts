import { searching } from '../figures.ts'
import { gramAt } from './gram.ts'
import { none, type Postings } from './postings.ts'

const nowhere = -1

/** The grams of a catalog that one stretch of a text holds. It is filled anew for each stretch. */
export class Window {
  /** The number of the gram that starts at each character, or `none`. */
  readonly grams: Int32Array
  length = 0
  /** How many postings the grams have, each as often as it stands here. */
  visits = 0
  readonly #postings: Postings
  /** Where each gram stands first, and for each character where its gram stands next. */
  readonly #first: Int32Array
  readonly #next: Int32Array

  constructor(postings: Postings, longest: number) {
    this.#postings = postings
    this.grams = new Int32Array(longest)
    this.#first = new Int32Array(postings.numbers.size).fill(nowhere)
    this.#next = new Int32Array(longest)
  }

  fill(text: string, start: number, end: number): void {
    this.#empty()
    this.length = end - start
    const { numbers, starts } = this.#postings
    for (let at = this.length - 1; at >= 0; at--) {
      const gram = numbers.get(gramAt(text, start + at)) ?? none
      this.grams[at] = gram
      if (gram === none) continue
      this.#next[at] = this.#first[gram] as number
      this.#first[gram] = at
      this.visits += (starts[gram + 1] as number) - (starts[gram] as number)
    }
  }

  /** Whether a gram stands somewhere in `[from, to]`; one that stands nearly everywhere is taken to. */
  mayHold(gram: number, from: number, to: number): boolean {
    let looks = 0
    for (let at = this.#first[gram] as number; at !== nowhere; at = this.#next[at] as number) {
      if (at > to) return false
      if (at >= from || ++looks === searching.mostLooks) return true
    }
    return false
  }

  #empty(): void {
    for (let at = 0; at < this.length; at++) {
      const gram = this.grams[at] as number
      if (gram !== none) this.#first[gram] = nowhere
    }
    this.visits = 0
  }
}
