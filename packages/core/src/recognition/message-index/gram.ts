/** Characters of the longest gram. */
export const longestGram = 4

const wide = 0x80
const digitZero = 0x30
/** From the digit 0 to the letter z. */
const latinLetters = 75
/** No folded character is a surrogate, so no gram of two characters has a key like these. */
const latinBase = 0xd800 << 16

/**
 * The key of the gram that starts at `at`, or -1 where none does: two characters where the first or second is
 * kana or kanji, four where all are Latin letters or digits. A Latin bigram says too little. Keys are of 32 bits: a map
 * finds those fastest.
 */
export function gramAt(text: string, at: number): number {
  if (at + 1 >= text.length) return -1
  const first = text.charCodeAt(at)
  const second = text.charCodeAt(at + 1)
  if (first >= wide || second >= wide) return (first << 16) | second
  if (at + 3 >= text.length) return -1
  const third = text.charCodeAt(at + 2)
  const fourth = text.charCodeAt(at + 3)
  if (third >= wide || fourth >= wide) return -1
  return latinBase + latinKey(latinKey(latinKey(latinKey(0, first), second), third), fourth)
}

const latinKey = (key: number, letter: number): number => key * latinLetters + letter - digitZero

/** How many characters the gram that starts at `at` covers. */
export function gramLength(text: string, at: number): number {
  return text.charCodeAt(at) >= wide || text.charCodeAt(at + 1) >= wide ? 2 : 4
}
