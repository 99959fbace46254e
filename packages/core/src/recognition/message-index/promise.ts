import { aligning, judging, searching } from '../figures.ts'
import { gramLength } from './gram.ts'
import type { Phrase } from './phrase.ts'
import { none } from './postings.ts'
import type { Window } from './window.ts'

/**
 * How much of a phrase may at most be found in a band of a window: what those of its characters say that are part of a
 * gram there. It is 0 where that is too little for any verdict. Comparing is dear, and most candidates share no more
 * than a word with the text.
 */
export function createPromise(
  phrases: readonly Phrase[],
  ofPhrase: readonly Int32Array[],
): (phrase: number, window: Window, from: number, to: number) => number {
  const needs = phrases.map(neededFor)
  const covered = new Uint8Array(phrases.reduce((length, { text }) => Math.max(length, text.length), 0))

  function cover(number: number, window: Window, from: number, to: number): void {
    const { text } = phrases[number] as Phrase
    const grams = ofPhrase[number] as Int32Array
    covered.fill(0, 0, text.length)
    for (let at = 0; at < grams.length; at++) {
      const gram = grams[at] as number
      if (gram === none || !window.mayHold(gram, at + from, at + to)) continue
      covered.fill(1, at, at + gramLength(text, at))
    }
  }

  return (number, window, from, to) => {
    cover(number, window, from - aligning.margin, to + aligning.margin)
    const found = mostFound(phrases[number] as Phrase, covered)
    return found >= (needs[number] as number) ? found : 0
  }
}

/** Nothing is similar and nothing identified of which less than this was found. */
function neededFor({ tell }: Phrase): number {
  const total = tell.reduce((sum, value) => sum + value, 0)
  return searching.leastPromise * Math.min(judging.enoughForLikeness, judging.enoughShare * total)
}

/** What the covered characters say, in sentences of which enough is there to count. */
function mostFound({ sentences, tell }: Phrase, covered: Uint8Array): number {
  let found = 0
  for (let i = 0; i + 1 < sentences.length; i++) {
    const [from, to] = [sentences[i] as number, sentences[i + 1] as number]
    let characters = 0
    let says = 0
    for (let at = from; at < to; at++) {
      if (covered[at] === 0) continue
      characters++
      says += tell[at] as number
    }
    if (characters >= searching.leastOfSentence * (to - from)) found += says
  }
  return found
}
