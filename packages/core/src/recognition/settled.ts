import { choosing, searching } from './figures.ts'
import type { Promising } from './message-index/candidates.ts'

/** Where whole messages lie in a text, and how much they explain: what promises less there need not be compared. */
export class Settled {
  readonly #explained: Float32Array

  constructor(length: number) {
    this.#explained = new Float32Array(length)
  }

  add(from: number, to: number, explained: number): void {
    for (let at = from; at < to; at++)
      if ((this.#explained[at] as number) < explained) this.#explained[at] = explained
  }

  /** Whether most of a candidate lies on a message that explains more than it can, and more than makes a tie. */
  outdoes({ start, length, promised }: Promising): boolean {
    const from = Math.max(0, start)
    const to = Math.min(this.#explained.length, start + length)
    const most = promised.explained / searching.leastPromise + choosing.tie
    let outdone = 0
    for (let at = from; at < to; at++) if ((this.#explained[at] as number) > most) outdone++
    return outdone >= searching.overlapOfEquals * (to - from)
  }
}
