import type { Seams } from '../folding/seam.ts'
import type { Phrase } from '../message-index/phrase.ts'
import type { Alignment } from './align.ts'

/** A phrase laid on a text. */
export interface Comparison {
  readonly phrase: Phrase
  /** How rare each character of the phrase is in the catalog. */
  readonly rarity: Float32Array
  readonly alignment: Alignment
  /** The folded text. */
  readonly text: string
  readonly seams: Seams
}

/** Whether phrase character `at` lies on an equal character. */
export function liesOn({ phrase, alignment, text }: Comparison, at: number): boolean {
  const position = alignment.at[at - alignment.from] ?? -1
  return position >= 0 && text.charCodeAt(position) === phrase.text.charCodeAt(at)
}

/** The text positions of the first and last character of the alignment. */
export function ends({ alignment: { at } }: Comparison): { first: number; last: number } {
  return { first: at[0] as number, last: at[at.length - 1] as number }
}
