import { folding } from '../figures.ts'
import { standIn } from './confusables.ts'

const letterOrDigit = /^[\p{L}\p{N}]$/u
const smallKana = 'ァィゥェォッャュョヮヵヶ'
const fullKana = 'アイウエオツヤユヨワカケ'
const longVowel = 'ー'

/** The one form of a letter or digit; nothing for any other character. Astral characters share one plane. */
export function foldLetter(letter: string): string {
  if (!letterOrDigit.test(letter) || letter === longVowel) return ''
  if (letter.length > 1) return String.fromCharCode(0xe000 + ((letter.codePointAt(0) as number) % 0x1800))
  const code = letter.charCodeAt(0)
  const kana = code >= 0x3041 && code <= 0x3096 ? String.fromCharCode(code + 0x60) : letter
  const small = smallKana.indexOf(kana)
  return standIn(small >= 0 ? (fullKana[small] as string) : kana)
}

/**
 * The folded characters of one code point: none, one, or up to four. NFKD also takes the voicing mark off バ and
 * パ: cameras mistake one for the other.
 */
export function foldCodePoint(codePoint: number): string {
  if (codePoint > 0xffff) return foldAnew(codePoint)
  known[codePoint] ??= foldAnew(codePoint)
  return known[codePoint] as string
}

/** Texts are made of few characters: what one folds to is kept. */
const known: string[] = []

function foldAnew(codePoint: number): string {
  const letters = String.fromCodePoint(codePoint).normalize('NFKD').toLowerCase()
  let folded = ''
  for (const letter of letters) folded += foldLetter(letter)
  return folded.slice(0, folding.longestExpansion)
}

/** Folds without offsets: enough for words that are compared, not found. */
export function foldWord(word: string): string {
  let folded = ''
  for (const letter of word) folded += foldCodePoint(letter.codePointAt(0) as number)
  return folded
}
