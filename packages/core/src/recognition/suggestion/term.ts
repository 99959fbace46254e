import { type Folded, fold } from '../folding/fold.ts'

/**
 * What texts are compared by. Of kana and kanji two characters side by side; of Latin letters the word, and three
 * letters side by side within it, so that "renewal" is near "renewed". Two hiragana are mostly grammar; what holds a
 * digit names one device, day or version.
 */
export const Kind = { characters: 0, grammar: 1, word: 2, letters: 3, number: 4, stem: 5 } as const
export type Kind = (typeof Kind)[keyof typeof Kind]

/**
 * Called with what tells a term apart: 32 bits, so that two may share them, which is a wrong vote once in many texts.
 * A word whose visit gives false is not looked into.
 */
export type Visit = (key: number, kind: Kind, at: number) => boolean

/** A part of a folded text, the end exclusive. */
export type Stretch = readonly [from: number, to: number]

const wide = 0x80

/** Visits the terms of a stretch in their order, with the position in the folded text at which each begins. */
export function eachTerm(text: string, folded: Folded, [from, to]: Stretch, visit: Visit): void {
  for (let at = from; at < to; ) {
    if (folded.text.charCodeAt(at) < wide) at = eachOfWord(text, folded, at, to, visit)
    else {
      if (at + 1 < to && folded.text.charCodeAt(at + 1) >= wide) charactersAt(text, folded, at, visit)
      at++
    }
  }
}

/** Visits the terms of a whole text. */
export function eachTermOf(text: string, visit: Visit): void {
  const folded = fold(text)
  eachTerm(text, folded, [0, folded.text.length], visit)
}

function charactersAt(text: string, { text: letters, starts }: Folded, at: number, visit: Visit): void {
  const unit = text.charCodeAt(starts[at] as number)
  const isBeforeHiragana = isHiragana(text.charCodeAt(starts[at + 1] as number))
  const kind = isBeforeHiragana && isHiragana(unit) ? Kind.grammar : Kind.characters
  visit(mix(mix(kind, letters.charCodeAt(at)), letters.charCodeAt(at + 1)), kind, at)
  if (isBeforeHiragana && isKanji(unit)) visit(mix(Kind.stem, letters.charCodeAt(at)), Kind.stem, at)
}

/** Visits a Latin word and the letters in it; gives where it ends. */
function eachOfWord(text: string, folded: Folded, from: number, end: number, visit: Visit): number {
  const { text: letters, starts, ends } = folded
  let to = from
  let key: number = Kind.word
  let isNumber = false
  do {
    key = mix(key, letters.charCodeAt(to))
    isNumber ||= isDigit(text.charCodeAt(starts[to] as number))
    to++
  } while (to < end && letters.charCodeAt(to) < wide && (starts[to] as number) <= (ends[to - 1] as number))
  const isLookedInto = visit(key, isNumber ? Kind.number : Kind.word, from)
  if (isLookedInto && !isNumber)
    for (let at = from; at + 2 < to; at++) visit(lettersAt(letters, at), Kind.letters, at)
  return to
}

function lettersAt(letters: string, at: number): number {
  const two = mix(mix(Kind.letters, letters.charCodeAt(at)), letters.charCodeAt(at + 1))
  return mix(two, letters.charCodeAt(at + 2))
}

const isHiragana = (unit: number): boolean => unit >= 0x3041 && unit <= 0x309f
const isKanji = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff
const isDigit = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19)

function mix(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}
