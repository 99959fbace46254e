import { type Encoding, lineEnd } from './encodings.ts'

/** A passage of a text. */
export interface Passage {
  readonly at: number
  readonly end: number
}

/** A line of letters that stands at a place, and how many letters are before it. */
export interface Line extends Passage {
  readonly letters: string
  readonly before: number
  /** Whether it is as long as the first one or as those of PEM: a shorter one may be the last, or something else. */
  readonly isWhole: boolean
}

/** A line of PEM is no shorter, but for the last. */
const shortestOfPem = 60

/** Lines of letters from a place on, all of one length, and one shorter one behind them; no more than hold so many letters. */
export function linesFrom(text: string, from: number, encoding: Encoding, most = Infinity): readonly Line[] {
  const lines: Line[] = []
  let [at, before] = [from, 0]
  while (before < most) {
    const written = stickyAt(encoding.line, text, at)
    const letters = encoding.lettersOf(written)
    const first = lines[0]?.letters.length ?? letters.length
    const isWhole = letters.length === first || letters.length >= shortestOfPem
    if (written === '' || (!isWhole && letters.length > first)) break
    const end = at + written.length
    lines.push({ at, end, letters, before, isWhole })
    const between = stickyAt(lineEnd, text, end).length
    if (!isWhole || between === 0) break
    before += letters.length
    at = end + between
  }
  return lines
}

function stickyAt(expression: RegExp, text: string, at: number): string {
  expression.lastIndex = at
  return expression.exec(text)?.[0] ?? ''
}

export function lettersIn(lines: readonly Line[]): string {
  return lines.map(({ letters }) => letters).join('')
}

/** Where so many letters end. Where they are cut off, a shorter line behind the others is none of theirs. */
export function placeOf(count: number, lines: readonly Line[], text: string, { letter }: Encoding): number {
  let place = 0
  for (const { at, end, letters, before, isWhole } of lines) {
    const left = count - before
    if (left <= 0 || (!isWhole && left > letters.length)) break
    if (left >= letters.length) place = end
    else {
      const last = [...text.slice(at, end).matchAll(letter)][left - 1]
      place = last === undefined ? end : at + last.index + last[0].length
    }
  }
  return place
}
