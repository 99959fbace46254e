const wide = 0x80
const latinBase = 0x1_0000_0000

/**
 * The key of the gram that starts at `at`, or -1 where none does: two characters where the first or second is
 * kana or kanji, four where all are Latin letters or digits. A Latin bigram says too little.
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
  return latinBase + (((first * wide + second) * wide + third) * wide + fourth)
}

/** How many characters the gram that starts at `at` covers. */
export function gramLength(text: string, at: number): number {
  return text.charCodeAt(at) >= wide || text.charCodeAt(at + 1) >= wide ? 2 : 4
}
