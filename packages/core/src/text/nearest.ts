import { guarded } from '../problem/mistake.ts'
/** The candidate most like `word` by shared letter pairs, if any is like it: for "did you mean". */
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
  return best
}

function pairs(text: string): Set<string> {
  const lower = text.toLowerCase().slice(0, 200)
  return new Set(Array.from({ length: Math.max(0, lower.length - 1) }, (_, i) => lower.slice(i, i + 2)))
}
