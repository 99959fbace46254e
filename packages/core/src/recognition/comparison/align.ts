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

const { match, substitution, gap, margin, marginOfAnchored, anchor, widest } = aligning

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

/** What an alignment is worked out in, kept for the next one: making it anew would cost more than filling it. */
const board = { letters: new Uint16Array(0), steps: new Uint8Array(0), scores: new Int32Array(widest + 1) }

/** What of a phrase may lie on a text: its characters `[begin, end)`, on a diagonal within `[from, to]`. */
export interface Band {
  readonly from: number
  readonly to: number
  readonly begin: number
  readonly end: number
}

/**
 * The best local alignment of a phrase with a text within a band, give or take a few characters on all sides. A slot
 * takes any number of characters.
 */
export function alignBanded(phrase: Phrase, text: string, band: Band): Alignment | null {
  const top = Math.max(0, band.begin - margin)
  const bottom = Math.min(phrase.text.length, band.end + margin)
  const rows = bottom - top
  const [first, last] = anchored(phrase, text, band) ?? [band.from - margin, band.to + margin]
  const width = Math.min(last - first + 1, widest)
  const hasSlots = phrase.gaps.length > 0
  lay(text, first + top, rows, width)
  const { letters, steps, scores } = board
  let best = 0
  let bestCell = -1
  for (let row = 0; row < rows; row++) {
    const i = top + row
    const wanted = phrase.text.charCodeAt(i)
    const insertion = hasSlots && phrase.gaps.some(({ at }) => at === i + 1) ? 0 : gap
    // The diagonals that lie on the text in this row; the score of those beside them is 0.
    const begin = Math.max(0, -first - i)
    const end = Math.min(width, text.length - first - i)
    let left = 0
    for (let k = begin; k < end; k++) {
      const isMatch = letters[row + k] === wanted
      // Most of a band: nothing has begun here, and nothing begins.
      if (!isMatch && left === 0 && scores[k] === 0 && scores[k + 1] === 0) continue
      const through = (scores[k] as number) + (isMatch ? match : substitution)
      const above = (scores[k + 1] as number) + gap
      left += insertion
      let score = 0
      let step = stop
      if (through > 0) {
        score = through
        step = diagonal
      }
      if (left > score) {
        score = left
        step = inserted
      }
      if (above > score) {
        score = above
        step = skipped
      }
      left = score
      scores[k] = score
      steps[row * width + k] = step
      if (score > best && step === diagonal) {
        best = score
        bestCell = row * width + k
      }
    }
    if (end >= 0) scores[end] = 0
  }
  return bestCell < 0 ? null : backtrace(steps, width, first, top, bestCell)
}

/**
 * The diagonals between those on which the first and the last characters of a phrase lie letter by letter: what differs
 * lies between them, and a narrow band holds it. `null` where an end is not there, or more than once.
 */
function anchored({ text: wanted, gaps }: Phrase, text: string, { from, to }: Band): [number, number] | null {
  const [low, high] = [from - margin, to + margin]
  if (gaps.length > 0 || wanted.length < 2 * anchor) return null
  const head = onlyPlace(text, wanted.slice(0, anchor), low, high)
  if (head < 0) return null
  const offset = wanted.length - anchor
  const tail = onlyPlace(text, wanted.slice(offset), low + offset, high + offset)
  if (tail < 0) return null
  const [first, last] = [head, tail - offset]
  return [Math.min(first, last) - marginOfAnchored, Math.max(first, last) + marginOfAnchored]
}

/** The place in the text, from `low` to `high`, where some letters stand, if they stand there once; else -1. */
function onlyPlace(text: string, letters: string, low: number, high: number): number {
  const from = Math.max(0, low)
  const stretch = text.slice(from, high + letters.length)
  const offset = stretch.indexOf(letters)
  return offset < 0 || stretch.indexOf(letters, offset + 1) >= 0 ? -1 : from + offset
}

/** Clears the board and puts the stretch of the text on it that the band touches. */
function lay(text: string, first: number, rows: number, width: number): void {
  if (board.letters.length < rows + width) board.letters = new Uint16Array(rows + width)
  if (board.steps.length < rows * width) board.steps = new Uint8Array(rows * width)
  const end = Math.min(rows + width, text.length - first)
  for (let at = Math.max(0, -first); at < end; at++) board.letters[at] = text.charCodeAt(first + at)
  board.steps.fill(stop, 0, rows * width)
  board.scores.fill(0, 0, width + 1)
}

function backtrace(trace: Uint8Array, width: number, first: number, top: number, last: number): Alignment {
  let row = Math.floor(last / width)
  let k = last % width
  const to = top + row + 1
  const reversed: number[] = []
  for (let step = trace[last]; step !== stop && row >= 0; step = row >= 0 ? trace[row * width + k] : stop) {
    if (step === diagonal) {
      reversed.push(top + row + first + k)
      row--
    } else if (step === skipped) {
      reversed.push(-1)
      row--
      k++
    } else k--
  }
  return { from: top + row + 1, to, at: Int32Array.from(reversed.reverse()) }
}
