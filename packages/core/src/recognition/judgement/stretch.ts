import { type Comparison, liesOn } from '../comparison/comparison.ts'
import { type Difference, difference, isNegation, isTolerated } from '../comparison/difference.ts'
import { tolerating } from '../figures.ts'
import { isDigit, isLatin } from '../folding/script.ts'
import { Strictness } from '../message-index/phrase.ts'
import { note, type Sentence } from './sentence.ts'

/** What differs between two equal characters: phrase `[from, to)` against text `(before, after)`. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly before: number
  readonly after: number
  readonly found: string
  readonly hasSlot: boolean
}

/** Notes in the sentences what each stretch that differs means. */
export function noteStretches(sentences: readonly Sentence[], comparison: Comparison): void {
  for (const stretch of stretches(comparison))
    if (stretch.from === stretch.to) noteInsertion(sentences, comparison, stretch)
    else noteReplacement(sentences, comparison, stretch)
}

function stretches(comparison: Comparison): Stretch[] {
  const { phrase, alignment, text } = comparison
  const found: Stretch[] = []
  let previous = alignment.from
  for (let i = alignment.from + 1; i < alignment.to; i++) {
    if (!liesOn(comparison, i)) continue
    const before = alignment.at[previous - alignment.from] as number
    const after = alignment.at[i - alignment.from] as number
    const from = previous + 1
    if (i > from || after - before > 1)
      found.push({
        from,
        to: i,
        before,
        after,
        found: text.slice(before + 1, after),
        hasSlot: phrase.gaps.some(({ at }) => at >= from && at <= i),
      })
    previous = i
  }
  return found
}

/** Between two sentences and in a slot anything may stand; amid a sentence it may say the contrary. */
function noteInsertion(sentences: readonly Sentence[], comparison: Comparison, stretch: Stretch): void {
  const sentence = sentences.find(({ from, to }) => from < stretch.from && stretch.from < to)
  if (sentence !== undefined && !stretch.hasSlot) note(sentence, insertion(comparison, stretch))
}

function insertion({ phrase, seams }: Comparison, { from, before, found }: Stretch): Difference {
  const touchesNumber = [from - 1, from].some((at) => phrase.strict[at] && isDigit(phrase.text.charAt(at)))
  if (touchesNumber && [...found].some(isDigit)) return 'change'
  if ([...found].some(isNegation)) return 'change'
  const isLinePrefix =
    found.length <= tolerating.longestLinePrefix &&
    [...found].every(isLatin) &&
    seams.hasLineBreak(before + 1)
  return isLinePrefix ? 'damage' : difference('', found)
}

function noteReplacement(sentences: readonly Sentence[], comparison: Comparison, stretch: Stretch): void {
  const { phrase, seams } = comparison
  const { found, before, after, hasSlot } = stretch
  const overlapped = sentences.filter((sentence) => sentence.from < stretch.to && stretch.from < sentence.to)
  for (const sentence of overlapped) {
    if (sentence.from >= stretch.from && sentence.to <= stretch.to) {
      sentence.state = 'missing'
      continue
    }
    const [from, to] = [Math.max(sentence.from, stretch.from), Math.min(sentence.to, stretch.to)]
    const wanted = phrase.text.slice(from, to)
    if (breaksRule(comparison, from, to, found)) note(sentence, 'change')
    else if (hasSlot || overlapped.length > 1) note(sentence, wanted.length === 1 ? 'damage' : 'change')
    else if (found === '' && wanted.length > 1 && seams.hasEllipsis(after)) sentence.state = 'cut'
    else note(sentence, difference(wanted, found, seams.illegible(before, after)), wanted.length)
  }
}

function breaksRule({ phrase }: Comparison, from: number, to: number, found: string): boolean {
  const strictness = Math.max(...phrase.strict.subarray(from, to))
  const wanted = phrase.text.slice(from, to)
  return (
    strictness !== Strictness.free &&
    difference(wanted, found) !== 'none' &&
    !isTolerated(strictness, wanted, found)
  )
}
