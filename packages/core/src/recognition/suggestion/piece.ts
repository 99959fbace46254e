import { suggesting } from '../figures.ts'
import { firstFrom } from '../folding/first-from.ts'
import { fold } from '../folding/fold.ts'
import { isLatin } from '../folding/script.ts'

const nobody: ReadonlySet<number> = new Set()
/** No folded text has one. */
const seam = '\n'
const slot = /\{\w+\}/

/** A function that finds the entries of which a message holds a folded text to the letter, where it is a telling piece. */
export function createPieceReader(
  entries: readonly (readonly string[])[],
): (said: string) => ReadonlySet<number> {
  const ends: number[] = []
  let all = ''
  for (const messages of entries) {
    for (const part of messages.flatMap((message) => message.split(slot))) all += fold(part).text + seam
    ends.push(all.length)
  }

  return (said) => {
    if (!isTelling(said)) return nobody
    const found = new Set<number>()
    for (let at = all.indexOf(said); at >= 0; ) {
      const entry = firstFrom(ends, at + 1)
      found.add(entry)
      at = all.indexOf(said, ends[entry])
    }
    return found.size > suggesting.mostHolders ? nobody : found
  }
}

function isTelling(said: string): boolean {
  if (said.length > suggesting.longestSentence) return false
  let letters = 0
  for (const character of said) letters += isLatin(character) ? 1 : suggesting.lettersOfKana
  return letters >= suggesting.leastOfPiece
}
