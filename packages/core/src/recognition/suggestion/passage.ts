import { suggesting } from '../figures.ts'
import type { Folded } from '../folding/fold.ts'
import type { Stretch } from './term.ts'

const sentenceEnd = /[。．！？!?\n\r]|\.\s/

/** The stretches of a text that may tell one trouble: each sentence, each two in a row, a short text as a whole. */
export function passagesOf(text: string, folded: Folded): Stretch[] {
  const starts = sentenceStarts(text, folded)
  const passages: Stretch[] = []
  for (let i = 0; i + 1 < starts.length; i++) {
    passages.push([starts[i] as number, starts[i + 1] as number])
    if (i + 2 < starts.length) passages.push([starts[i] as number, starts[i + 2] as number])
  }
  const { length } = folded.text
  return starts.length > 3 && length <= suggesting.longestWhole ? [...passages, [0, length]] : passages
}

/** Where sentences begin, and the end of the last. What is too short joins the next, what is too long is divided. */
function sentenceStarts(text: string, { text: { length }, starts, ends }: Folded): number[] {
  const found = [0]
  for (let at = suggesting.shortestSentence; at + suggesting.shortestSentence <= length; at++) {
    const since = at - (found[found.length - 1] as number)
    if (since < suggesting.shortestSentence) continue
    const between = text.slice(ends[at - 1], Math.min(starts[at] as number, (ends[at - 1] as number) + 8))
    if (since >= suggesting.longestSentence || (between !== '' && sentenceEnd.test(between))) found.push(at)
  }
  return length === 0 ? found : [...found, length]
}
