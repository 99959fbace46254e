import { type Comparison, ends } from '../comparison/comparison.ts'
import { difference, endsInOtherStyle } from '../comparison/difference.ts'
import { tolerating } from '../figures.ts'
import { foldWord } from '../folding/letter.ts'
import { isLatin } from '../folding/script.ts'
import { note, type Sentence } from './sentence.ts'

const politeEndings = new Set(
  ['しました', 'します', 'した', 'です', 'ます', 'しています', 'ました'].map(foldWord),
)

/** Notes which sentences the text lacks, and whether the first and last were cut off where the text has a seam. */
export function noteCuts(sentences: readonly Sentence[], comparison: Comparison): void {
  const { phrase, alignment } = comparison
  for (const sentence of sentences) {
    if (sentence.to <= alignment.from || sentence.from >= alignment.to) {
      sentence.state = 'missing'
      continue
    }
    sentence.isOpen = sentence.to > alignment.to
    const followsCode =
      phrase.codeSentence?.[1] === sentence.from && alignment.from === phrase.codeSentence[0]
    if (sentence.from < alignment.from) cutHead(sentence, comparison)
    if (sentence.to > alignment.to) cutTail(sentence, comparison, followsCode)
  }
}

function cutHead(sentence: Sentence, comparison: Comparison): void {
  const { phrase, alignment, text, seams } = comparison
  const { first } = ends(comparison)
  const missing = phrase.text.slice(sentence.from, alignment.from)
  const ellipsis = seams.hasEllipsis(first)
  const isAmidWord = isLatin(phrase.text.charAt(alignment.from)) && !phrase.breaks[alignment.from]
  const isLetter = missing.length === 1 && !phrase.strict[sentence.from]
  if (isLetter && seams.mayBegin(first)) note(sentence, difference(missing, ''))
  else if (isLetter && seams.mayBegin(first - 1)) note(sentence, difference(missing, text.charAt(first - 1)))
  else if (!seams.mayBegin(first)) note(sentence, 'change')
  else if (!ellipsis && (isAmidWord || phrase.strict[alignment.from - 1])) note(sentence, 'change')
  else if (!ellipsis && shareOf(sentence) < tolerating.headless) sentence.state = 'stub'
  else cut(sentence, ellipsis, false)
}

function cutTail(sentence: Sentence, comparison: Comparison, followsCode: boolean): void {
  const { phrase, alignment, text, seams } = comparison
  const next = ends(comparison).last + 1
  const missing = phrase.text.slice(alignment.to, sentence.to)
  const ellipsis = seams.hasEllipsis(next)
  const isLetter = missing.length === 1 && !phrase.strict[alignment.to]
  if (isLetter && seams.endsSentence(next)) note(sentence, difference(missing, ''))
  else if (isLetter && seams.endsSentence(next + 1)) note(sentence, difference(missing, text.charAt(next)))
  else if (politeEndings.has(missing) && seams.endsSentence(next)) return
  else if (endsInOtherStyle(missing, text.slice(next, next + tolerating.longestEnding))) return
  else if (!seams.mayEnd(next)) note(sentence, 'change')
  else if (!ellipsis && goesOnFromBefore(comparison)) note(sentence, 'change')
  else cut(sentence, ellipsis, followsCode)
}

/** English words amid a sentence: where they stop before the message does, the sentence merely has the same words. */
function goesOnFromBefore(comparison: Comparison): boolean {
  const { first } = ends(comparison)
  return isLatin(comparison.text.charAt(first)) && !comparison.seams.mayBegin(first)
}

/** An ellipsis says that the text was cut; a code says which message it was. */
function cut(sentence: Sentence, ellipsis: boolean, followsCode: boolean): void {
  const share = shareOf(sentence)
  const isTelling = followsCode || sentence.tell >= tolerating.tellingCut
  const isEnough =
    share >= (ellipsis ? tolerating.cutAtEllipsis : tolerating.cut) ||
    (ellipsis && isTelling && share >= tolerating.cutOfTelling)
  sentence.state = isEnough ? 'cut' : 'stub'
}

const shareOf = ({ matched, from, to }: Sentence): number => matched / (to - from)
