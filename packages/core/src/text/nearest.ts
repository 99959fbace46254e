import { guarded } from '../problem/mistake.ts'
/** The candidate most like `word`, by shared letter pairs or else by a slip of a finger: for "did you mean". */
export const nearest = guarded(['word', 'candidates'], 'a word and candidates', nearestOf)

function nearestOf(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined
  const wanted = pairs(word)
  let best: string | undefined
  let bestScore = 0.5
  for (const candidate of candidates) {
    const has = pairs(candidate)
    const shared = [...wanted].filter((pair) => has.has(pair)).length
    const score = (2 * shared) / (wanted.size + has.size)
    if (score > bestScore) {
      best = candidate
      bestScore = score
    }
  }
  return best ?? candidates.find((candidate) => isSlip(word.toLowerCase(), candidate.toLowerCase()))
}

function pairs(text: string): Set<string> {
  const lower = text.toLowerCase().slice(0, 200)
  return new Set(Array.from({ length: Math.max(0, lower.length - 1) }, (_, i) => lower.slice(i, i + 2)))
}

/** A slip in a shorter word may mean any. */
const shortestWord = 4

/** Whether a word is the other but for one letter too many, too few or wrong, or two that changed places. */
function isSlip(word: string, other: string): boolean {
  if (Math.min(word.length, other.length) < shortestWord || Math.abs(word.length - other.length) > 1)
    return false
  let at = 0
  while (at < word.length && word[at] === other[at]) at++
  const rest = (text: string, skipped: number) => text.slice(at + skipped)
  return (
    rest(word, 1) === rest(other, 1) ||
    rest(word, 1) === rest(other, 0) ||
    rest(word, 0) === rest(other, 1) ||
    (word[at] === other[at + 1] && word[at + 1] === other[at] && rest(word, 2) === rest(other, 2))
  )
}
