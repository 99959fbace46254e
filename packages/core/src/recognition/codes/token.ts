import { codeReading } from '../figures.ts'
import { foldWord } from '../folding/letter.ts'

/** A word of a text that is a part of some code. */
export interface Token {
  readonly key: string
  /** As it is written, in one width and case. */
  readonly written: string
  readonly start: number
  readonly end: number
  /** Whether it was put together from two words, and what parted them. */
  readonly joined: 'no' | 'blank' | 'line'
}

const word = /[A-Za-z0-9_Ａ-Ｚａ-ｚ０-９＿]+/g
/** What a code may be broken by: a lost underscore, the end of a line. */
const seam = /^[\s>|_\-－‐]+$/

/** A word in one width and case, without what joins its parts. */
export function plainWord(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[_\s>|-]/g, '')
}

/**
 * Whether a word may be a part of a code that a camera misread: letters in place of digits. Hexadecimal digits are
 * letters too, and none of them is another: 0x8018002b is not 0x80180028.
 */
export function isMisread(written: string, part: string): boolean {
  if (!/^(?:0x)?[0-9a-f]+$/.test(part)) return true
  return written.replace(/o/g, '0').replace(/[il]/g, '1').replace(/s/g, '5') === part
}

/** The words that a code consists of. */
export function codeWords(code: string): string[] {
  return code.match(word) ?? []
}

/** A function that finds the words of a text whose folded form is one of `parts`, in the order of the text. */
export function createTokenReader(parts: ReadonlySet<string>): (text: string) => Token[] {
  const lengths = new Set([...parts].map((part) => part.length))
  const longest = Math.max(0, ...lengths)
  const keys = new Map<string, string>()

  /** Texts repeat their words: what one folds to is kept, up to a limit. */
  function keyOf(bare: string): string {
    const kept = keys.get(bare)
    if (kept !== undefined) return kept
    if (keys.size >= codeReading.mostKeys) keys.clear()
    const key = foldWord(bare)
    keys.set(bare, key)
    return key
  }

  return (text) => {
    const found: Token[] = []
    let previous: { start: number; end: number } | undefined
    for (const match of text.matchAll(word)) {
      const [start, end] = [match.index, match.index + match[0].length]
      add(match[0], start, end, 'no')
      if (previous !== undefined && start - previous.end <= codeReading.longestSeam) {
        const between = text.slice(previous.end, start)
        const whole = previous.end - previous.start + end - start
        if (whole <= 2 * longest && seam.test(between))
          add(
            text.slice(previous.start, previous.end) + match[0],
            previous.start,
            end,
            between.includes('\n') ? 'line' : 'blank',
          )
      }
      previous = { start, end }
    }
    return found

    function add(raw: string, start: number, end: number, joined: Token['joined']): void {
      if (raw.length > 2 * longest) return
      const bare = raw.replace(/[_＿]/g, '')
      if (!lengths.has(bare.length)) return
      const key = keyOf(bare)
      if (parts.has(key)) found.push({ key, written: plainWord(bare), start, end, joined })
    }
  }
}
