import { aligning } from '../figures.ts'
import type { Phrase } from '../message-index/phrase.ts'

/**
 * How a stretch of a phrase lies on a text: `at[i]` is the text position of phrase character `from + i`, or -1 for
 * one that the text lacks. The first and the last are equal to their text characters.
 */
export interface Alignment {
  readonly from: number
  readonly to: number
  readonly at: Int32Array
}

const { match, substitution, gap, margin, widest } = aligning

const stop = 0
const diagonal = 1
const skipped = 2
const inserted = 3

/** Everywhere that the whole phrase stands in the text, letter by letter, on a diagonal within `[low, high]`. */
export function alignExactly(phrase: Phrase, text: string, low: number, high: number): Alignment[] {
  if (phrase.gaps.some(({ at }) => at > 0 && at < phrase.text.length)) return []
  const found: Alignment[] = []
  const start = Math.max(0, low)
  const stretch = text.slice(start, Math.max(start, high + 1) + phrase.text.length)
  for (
    let offset = stretch.indexOf(phrase.text);
    offset >= 0;
    offset = stretch.indexOf(phrase.text, offset + 1)
  ) {
    const first = start + offset
    found.push({ from: 0, to: phrase.text.length, at: Int32Array.from(phrase.text, (_, i) => first + i) })
  }
  return found
}

/**
 * The best local alignment of a phrase with a text whose diagonal lies within `[low, high]`, give or take a few
 * characters. A slot takes any number of characters.
 */
export function alignBanded(phrase: Phrase, text: string, low: number, high: number): Alignment | null {
  const rows = phrase.text.length
  const first = low - margin
  const width = Math.min(high + margin - first + 1, widest)
  const free = new Uint8Array(rows + 1)
  for (const { at } of phrase.gaps) free[at] = 1
  const scores = new Int32Array(width + 1)
  const trace = new Uint8Array(rows * width)
  let best = 0
  let bestCell = -1
  for (let i = 0; i < rows; i++) {
    const wanted = phrase.text.charCodeAt(i)
    const insertion = free[i + 1] ? 0 : gap
    for (let k = 0; k < width; k++) {
      const j = i + first + k
      let score = 0
      let step = stop
      if (j >= 0 && j < text.length) {
        const through = (scores[k] as number) + (text.charCodeAt(j) === wanted ? match : substitution)
        if (through > score) {
          score = through
          step = diagonal
        }
        const left = k > 0 ? (scores[k - 1] as number) + insertion : 0
        if (left > score) {
          score = left
          step = inserted
        }
      }
      const above = k + 1 < width ? (scores[k + 1] as number) + gap : 0
      if (above > score) {
        score = above
        step = skipped
      }
      scores[k] = score
      trace[i * width + k] = step
      if (score > best && step === diagonal) {
        best = score
        bestCell = i * width + k
      }
    }
  }
  return bestCell < 0 ? null : backtrace(trace, width, first, bestCell)
}

function backtrace(trace: Uint8Array, width: number, first: number, last: number): Alignment {
  let i = Math.floor(last / width)
  let k = last % width
  const to = i + 1
  const reversed: number[] = []
  for (
    let step = trace[i * width + k];
    step !== stop && i >= 0;
    step = i >= 0 ? trace[i * width + k] : stop
  ) {
    if (step === diagonal) {
      reversed.push(i + first + k)
      i--
    } else if (step === skipped) {
      reversed.push(-1)
      i--
      k++
    } else k--
  }
  return { from: i + 1, to, at: Int32Array.from(reversed.reverse()) }
}
