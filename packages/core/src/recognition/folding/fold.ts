import { foldCodePoint, foldLetter } from './letter.ts'
import { canonicalEndings } from './spellings.ts'

/**
 * A text reduced to what tells messages apart: letters, digits, kana and kanji, each in one form. Blanks, line
 * breaks, quote marks and punctuation are gone, and so are width, case, voicing marks, long vowels and the
 * difference between characters that look alike. Character `i` of `text` came from `[starts[i], ends[i])` of the
 * original, in UTF-16 units.
 */
export interface Folded {
  readonly text: string
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

const longVowelLookalike = 0x4e00 // 一
const unseen = 0
const dropped = 1
const several = 2
const seen = new Uint16Array(0x10000)
const expansions = new Map<number, string>()

function lookUp(unit: number): number {
  const folded = foldCodePoint(unit)
  const entry = folded === '' ? dropped : folded.length === 1 ? folded.charCodeAt(0) : several
  if (entry === several) expansions.set(unit, folded)
  seen[unit] = entry
  return entry
}

const isKatakana = (unit: number): boolean =>
  (unit >= 0x30a1 && unit <= 0x30fc) || (unit >= 0xff66 && unit <= 0xff9f)
const isKanji = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff
const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0xff07
const isN = (unit: number): boolean => unit === 0x6e || unit === 0x4e
const isT = (unit: number): boolean => unit === 0x74 || unit === 0x54
const letterO = foldLetter('o').charCodeAt(0)

/** Whether a spelling that is rewritten ends in a character: asked of every one, and nearly always in vain. */
const endsSpelling = marksOf(canonicalEndings.keys())

function marksOf(codes: Iterable<number>): Uint8Array {
  const marks = new Uint8Array(0x10000)
  for (const code of codes) marks[code] = 1
  return marks
}

/** Folds a text; linear in its length. */
export function fold(text: string): Folded {
  const writer = text.length <= shortText ? desk.cleared() : new Writer(text.length + 16)
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const previous = at > 0 ? text.charCodeAt(at - 1) : 0
    if (unit === longVowelLookalike && isKatakana(previous) && !isKanji(text.charCodeAt(at + 1))) continue
    if (isApostrophe(unit)) {
      if (isN(previous) && isT(text.charCodeAt(at + 1))) writer.push(letterO, at, at + 1)
      continue
    }
    const entry = seen[unit] === unseen ? lookUp(unit) : (seen[unit] as number)
    if (unit >= 0xd800 && unit <= 0xdbff) {
      const codePoint = text.codePointAt(at) as number
      if (codePoint <= 0xffff) continue
      writer.pushAll(foldCodePoint(codePoint), at, at + 2)
      at++
    } else if (entry === several) writer.pushAll(expansions.get(unit) as string, at, at + 1)
    else if (entry !== dropped) writer.push(entry, at, at + 1)
  }
  return writer.finish()
}

function decode(codes: Uint16Array): string {
  return String.fromCharCode.apply(null, codes as unknown as number[])
}

class Writer {
  private codes: Uint16Array
  private starts: Uint32Array
  private ends: Uint32Array
  private length = 0

  constructor(capacity: number) {
    this.codes = new Uint16Array(capacity)
    this.starts = new Uint32Array(capacity)
    this.ends = new Uint32Array(capacity)
  }

  push(code: number, start: number, end: number): void {
    this.append(code, start, end)
    if (endsSpelling[code] === 0) return
    for (const { written, canonical } of canonicalEndings.get(code) ?? [])
      if (this.rewrite(written, canonical)) return
  }

  cleared(): this {
    this.length = 0
    return this
  }

  pushAll(folded: string, start: number, end: number): void {
    for (let i = 0; i < folded.length; i++) this.push(folded.charCodeAt(i), start, end)
  }

  finish(): Folded {
    let text = ''
    for (let at = 0; at < this.length; at += 8192)
      text += decode(this.codes.subarray(at, Math.min(at + 8192, this.length)))
    return { text, starts: this.starts.slice(0, this.length), ends: this.ends.slice(0, this.length) }
  }

  private append(code: number, start: number, end: number): void {
    if (this.length === this.codes.length) this.grow()
    this.codes[this.length] = code
    this.starts[this.length] = start
    this.ends[this.length++] = end
  }

  private rewrite(written: string, canonical: string): boolean {
    const from = this.length - written.length
    if (from < 0) return false
    for (let i = 0; i < written.length; i++) if (this.codes[from + i] !== written.charCodeAt(i)) return false
    const start = this.starts[from] as number
    const end = this.ends[this.length - 1] as number
    this.length = from
    for (let i = 0; i < canonical.length; i++) this.append(canonical.charCodeAt(i), start, end)
    return true
  }

  private grow(): void {
    const capacity = this.codes.length * 2
    const { codes, starts, ends } = this
    this.codes = new Uint16Array(capacity)
    this.starts = new Uint32Array(capacity)
    this.ends = new Uint32Array(capacity)
    this.codes.set(codes)
    this.starts.set(starts)
    this.ends.set(ends)
  }
}

/** Most texts are short, and a writer costs more than the writing: one is kept for them. */
const shortText = 4096
const desk = new Writer(shortText)
