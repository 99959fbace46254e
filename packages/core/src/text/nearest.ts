import { guarded } from '../problem/mistake.ts'

/** The candidate most like `word`, by shared letter pairs or else by a slip of a finger: for "did you mean". */
export const nearest = guarded(['word', 'candidates'], 'a word and candidates', nearestOf)

function nearestOf(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined
  const wanted = pairs(word)
  let best: string | undefined
  let bestScore = 0.5
  for (const [i, has] of pairsOf(candidates).entries()) {
    let shared = 0
    for (const pair of wanted) if (has.has(pair)) shared++
    const score = (2 * shared) / (wanted.size + has.size)
    if (score > bestScore) {
      best = candidates[i]
      bestScore = score
    }
  }
  return best ?? candidates.find((candidate) => isSlipOf(word.toLowerCase(), candidate.toLowerCase()))
}

interface Compared {
  readonly texts: readonly string[]
  readonly sets: readonly ReadonlySet<string>[]
}

/** Those of candidates that many words are compared with, one after the other. */
const known = new WeakMap<readonly string[], Compared>()

function pairsOf(candidates: readonly string[]): readonly ReadonlySet<string>[] {
  const made = known.get(candidates)
  const isSame =
    made?.texts.length === candidates.length && made.texts.every((text, i) => text === candidates[i])
  if (isSame) return made.sets
  const sets = candidates.map(pairs)
  known.set(candidates, { texts: [...candidates], sets })
  return sets
}

function pairs(text: string): ReadonlySet<string> {
  const lower = text.toLowerCase().slice(0, 200)
  return new Set(Array.from({ length: Math.max(0, lower.length - 1) }, (_, i) => lower.slice(i, i + 2)))
}

/** A slip in a shorter word may mean any. */
const shortestWord = 4

/**
 * Whether a word is the other but for one letter too many, too few or wrong, or two that changed places.
 *
 * @example
 * isSlip('expiers', 'expires') // true
 */
export const isSlip = guarded(['word', 'other'], 'two words', isSlipOf)

function isSlipOf(word: string, other: string): boolean {
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
