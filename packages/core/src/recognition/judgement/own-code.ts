import type { Alignment } from '../comparison/align.ts'
import { type Comparison, ends, liesOn } from '../comparison/comparison.ts'
import { judging } from '../figures.ts'
import { foldWord } from '../folding/letter.ts'
import { isDigit } from '../folding/script.ts'

const numberBefore = /(?:^|[^0-9０-９:：/／.．,，-])([0-9０-９]{2,6})[\s:：.．、)）\]］】」]*$/

/** A leading code of which only some digits lie on the text's is not there: what stands before the message decides. */
export function withoutHalfACode(comparison: Comparison): Alignment {
  const { phrase, alignment } = comparison
  const end = phrase.codeSentence?.[0] === 0 ? phrase.codeSentence[1] : 0
  if (alignment.from >= end) return alignment
  let whole = 0
  while (whole < end && liesOn(comparison, whole)) whole++
  if (whole === end) return alignment
  let from = end
  while (from < alignment.to && !liesOn(comparison, from)) from++
  if (from === alignment.to) return alignment
  return { from, to: alignment.to, at: alignment.at.subarray(from - alignment.from) }
}

/** Another number stands where the message's code stands, or its number is part of a longer one. */
export function contradictsCode(comparison: Comparison): boolean {
  const { phrase, alignment, seams } = comparison
  const { first, last } = ends(comparison)
  const isNumber = (at: number): boolean => phrase.strict[at] === 1 && isDigit(phrase.text.charAt(at))
  if (isNumber(alignment.from) && /[0-9０-９]$/.test(seams.before(first, 1))) return true
  if (isNumber(alignment.to - 1) && /^[0-9０-９]/.test(seams.after(last, 1))) return true
  if (phrase.codeSentence?.[1] !== alignment.from) return false
  const code = phrase.text.slice(...phrase.codeSentence)
  const number = foldWord(numberBefore.exec(seams.before(first, judging.codeReach))?.[1] ?? '')
  return number.length === code.length && number !== code
}
