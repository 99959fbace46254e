import { aligning, judging, searching } from '../figures.ts'
import { gramLength } from './gram.ts'
import type { Phrase } from './phrase.ts'
import { none } from './postings.ts'
import type { Window } from './window.ts'

/** How much of a phrase may at most be found in a band of a window: those of its characters that are part of a gram there. */
export interface Promised {
  /** What they say, stock phrases hardly. */
  readonly tell: number
  /** How much of the text they account for. */
  readonly explained: number
  /** Between which characters of the phrase they stand. */
  readonly begin: number
  readonly end: number
}

/**
 * A function that works out what a phrase promises in a band of a window: `null` where that is too little for any
 * verdict. Comparing is dear, and most candidates share no more than a word with the text.
 */
export function createPromise(
  phrases: readonly Phrase[],
  ofPhrase: readonly Int32Array[],
): (phrase: number, window: Window, from: number, to: number) => Promised | null {
  const needs = phrases.map(neededFor)

  return (number, window, from, to) => {
    const promised = promisedBy(
      phrases[number] as Phrase,
      ofPhrase[number] as Int32Array,
      window,
      from - aligning.margin,
      to + aligning.margin,
    )
    return promised.tell >= (needs[number] as number) ? promised : null
  }
}

/** What the characters are worth that a gram covers, in sentences of which enough is there to count. */
function promisedBy(phrase: Phrase, grams: Int32Array, window: Window, from: number, to: number): Promised {
  const { text, base, tell, sentences } = phrase
  let told = 0
  let explained = 0
  let first = -1
  let coveredTo = 0
  for (let i = 0; i + 1 < sentences.length; i++) {
    const begin = sentences[i] as number
    const end = sentences[i + 1] as number
    let characters = 0
    let says = 0
    let accounts = 0
    for (let at = begin; at < end; at++) {
      const gram = grams[at] as number
      if (gram !== none && window.mayHold(gram, at + from, at + to)) {
        if (first < 0) first = at
        coveredTo = Math.max(coveredTo, at + gramLength(text, at))
      }
      if (at >= coveredTo) continue
      characters++
      says += tell[at] as number
      accounts += base[at] as number
    }
    if (characters < searching.leastOfSentence * (end - begin)) continue
    told += says
    explained += accounts
  }
  return { tell: told, explained, begin: Math.max(0, first), end: coveredTo }
}

/** Nothing is similar and nothing identified of which less than this was found. */
function neededFor({ told }: Phrase): number {
  const identified = Math.min(judging.enough, judging.enoughShare * told)
  const similar = Math.max(judging.enoughForLikeness, judging.mostOfMessage * told)
  return searching.leastPromise * Math.min(identified, similar)
}
