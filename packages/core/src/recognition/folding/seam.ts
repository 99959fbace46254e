import { folding } from '../figures.ts'
import type { Folded } from './fold.ts'

const headSeam = /[\n\t]|[^\s\p{L}\p{N}\p{M}、,・_'’-]|・{2,}/u
const tailSeam = /[\n\t…」』“”"'）)］\]】>＞〉》|]|\.{2,}|‥|・{2,}/
const sentenceSeam = /[。．！？!?]|\.(?:\s|$)/
const ellipsis = /…|‥|\.{2,}|・{2,}|。{2,}/
const illegible = /[\uFFFD□■〓●○◯◎◇◆*＊?？_＿×]/g

/** What the original text has between two characters that the folded text has side by side. */
export class Seams {
  readonly #original: string
  readonly #folded: Folded

  constructor(original: string, folded: Folded) {
    this.#original = original
    this.#folded = folded
  }

  /** The original between folded character `before` (-1: the beginning) and `after` (length: the end). */
  between(before: number, after: number): string {
    const [start, end] = this.#range(before, after)
    return end - start <= folding.longestSeam
      ? this.#original.slice(start, end)
      : this.#original.slice(start, start + folding.longestSeam / 2) +
          this.#original.slice(end - folding.longestSeam / 2, end)
  }

  /** Whether a text cut off at its head may begin with this character. */
  mayBegin(at: number): boolean {
    return at <= 0 || headSeam.test(this.between(at - 1, at))
  }

  /** Whether a text cut off at its tail may end before this character. */
  mayEnd(at: number): boolean {
    return at >= this.#folded.starts.length || tailSeam.test(this.between(at - 1, at))
  }

  /** Whether a sentence ends before this character. */
  endsSentence(at: number): boolean {
    return this.mayEnd(at) || sentenceSeam.test(this.between(at - 1, at))
  }

  hasEllipsis(at: number): boolean {
    return ellipsis.test(this.between(at - 1, at))
  }

  /** How many characters between the two are marks for something that could not be read. */
  illegible(before: number, after: number): number {
    const [start, end] = this.#range(before, after)
    return (
      this.#original.slice(start, Math.min(end, start + folding.longestSeam)).match(illegible)?.length ?? 0
    )
  }

  hasLineBreak(at: number): boolean {
    return this.between(at - 1, at).includes('\n')
  }

  /** Where in the original the line of a character begins; a line longer than a screen counts from its middle. */
  lineStart(at: number): number {
    const start = this.#folded.starts[at] as number
    const floor = Math.max(0, start - folding.longestLine)
    return floor + this.#original.slice(floor, start).lastIndexOf('\n') + 1
  }

  /** The original right before a character, at most this long. */
  before(at: number, length: number): string {
    const start = this.#folded.starts[at] as number
    return this.#original.slice(Math.max(0, start - length), start)
  }

  /** The original right after a character, at most this long. */
  after(at: number, length: number): string {
    const end = this.#folded.ends[at] as number
    return this.#original.slice(end, end + length)
  }

  #range(before: number, after: number): readonly [start: number, end: number] {
    const { starts, ends } = this.#folded
    return [
      before < 0 ? 0 : (ends[before] as number),
      after >= starts.length ? this.#original.length : (starts[after] as number),
    ]
  }
}
