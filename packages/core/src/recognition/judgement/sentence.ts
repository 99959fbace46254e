import { type Comparison, liesOn } from '../comparison/comparison.ts'
import type { Difference } from '../comparison/difference.ts'
import { weighing } from '../figures.ts'

/** What became of one sentence of a message in a text. */
export interface Sentence {
  /** In characters of the phrase. */
  readonly from: number
  readonly to: number
  /** Anybody may say it. */
  readonly isGeneric: boolean
  /** How many of its characters were found, and how much they say: by script, by phrase, by rarity. */
  matched: number
  base: number
  tell: number
  weight: number
  /** Characters that were misread. */
  damage: number
  /** It says something else. */
  changed: boolean
  /** The message goes on where the alignment ends. */
  isOpen: boolean
  /** `cut` off where the text has a seam; `stub` if so little is left of it that it proves nothing. */
  state: 'whole' | 'cut' | 'stub' | 'missing'
}

export function weightOf(comparison: Comparison, at: number): number {
  return (
    (1 - weighing.shareOfRarity + weighing.shareOfRarity * (comparison.rarity[at] as number)) *
    (comparison.phrase.base[at] as number)
  )
}

/** The sentences of a phrase with what was found of them. */
export function sentencesOf(comparison: Comparison): Sentence[] {
  const { phrase, alignment } = comparison
  return phrase.sentences.slice(0, -1).map((from, i) => {
    const sentence: Sentence = {
      from,
      to: phrase.sentences[i + 1] as number,
      isGeneric: phrase.generic[i] as boolean,
      matched: 0,
      base: 0,
      tell: 0,
      weight: 0,
      damage: 0,
      changed: false,
      isOpen: false,
      state: 'whole',
    }
    for (let at = Math.max(sentence.from, alignment.from); at < Math.min(sentence.to, alignment.to); at++) {
      if (!liesOn(comparison, at)) continue
      sentence.matched++
      sentence.base += phrase.base[at] as number
      sentence.tell += phrase.tell[at] as number
      sentence.weight += weightOf(comparison, at)
    }
    return sentence
  })
}

/** Notes what a stretch of some characters means for its sentence. */
export function note(sentence: Sentence, difference: Difference, characters = 1): void {
  if (difference === 'damage') sentence.damage += Math.max(1, characters)
  else if (difference === 'change') sentence.changed = true
}
