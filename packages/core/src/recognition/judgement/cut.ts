import { type Comparison, ends } from '../comparison/comparison.ts'
import { difference, endsInOtherStyle } from '../comparison/difference.ts'
import { foldWord } from '../folding/letter.ts'
import { isLatin } from '../folding/script.ts'
import { note, type Unit } from './sentence.ts'

const politeEndings = new Set(
  ['しました', 'します', 'した', 'です', 'ます', 'しています', 'ました'].map(foldWord),
)
/** The longest ending that another style of the same verb may replace. */
const longestEnding = 8

/** Notes which sentences the text lacks, and whether the first and last were cut off where the text has a seam. */
export function noteCuts(units: readonly Unit[], comparison: Comparison): void {
  const { phrase, alignment } = comparison
  for (const unit of units) {
    if (unit.to <= alignment.from || unit.from >= alignment.to) {
      unit.state = 'missing'
      continue
    }
    unit.isOpen = unit.to > alignment.to
    const followsCode = phrase.codeUnit?.[1] === unit.from && alignment.from === phrase.codeUnit[0]
    if (unit.from < alignment.from) cutHead(unit, comparison)
    if (unit.to > alignment.to) cutTail(unit, comparison, followsCode)
  }
}

function cutHead(unit: Unit, comparison: Comparison): void {
  const { phrase, alignment, text, seams } = comparison
  const { first } = ends(comparison)
  const missing = phrase.text.slice(unit.from, alignment.from)
  const ellipsis = seams.hasEllipsis(first)
  const isAmidWord = isLatin(phrase.text.charAt(alignment.from)) && !phrase.breaks[alignment.from]
  const isLetter = missing.length === 1 && !phrase.strict[unit.from]
  if (isLetter && seams.mayBegin(first)) note(unit, difference(missing, ''))
  else if (isLetter && seams.mayBegin(first - 1)) note(unit, difference(missing, text.charAt(first - 1)))
  else if (!seams.mayBegin(first)) note(unit, 'change')
  else if (!ellipsis && (isAmidWord || phrase.strict[alignment.from - 1])) note(unit, 'change')
  else cut(unit, ellipsis, false)
}

function cutTail(unit: Unit, comparison: Comparison, followsCode: boolean): void {
  const { phrase, alignment, text, seams } = comparison
  const next = ends(comparison).last + 1
  const missing = phrase.text.slice(alignment.to, unit.to)
  const isLetter = missing.length === 1 && !phrase.strict[alignment.to]
  if (isLetter && seams.endsSentence(next)) note(unit, difference(missing, ''))
  else if (isLetter && seams.endsSentence(next + 1)) note(unit, difference(missing, text.charAt(next)))
  else if (politeEndings.has(missing) && seams.endsSentence(next)) return
  else if (endsInOtherStyle(missing, text.slice(next, next + longestEnding))) return
  else if (!seams.mayEnd(next)) note(unit, 'change')
  else cut(unit, seams.hasEllipsis(next), followsCode)
}

/** An ellipsis says that the text was cut; a code says which message it was. */
function cut(unit: Unit, ellipsis: boolean, followsCode: boolean): void {
  const share = unit.matched / (unit.to - unit.from)
  const isEnough =
    share >= (ellipsis ? 0.5 : 0.62) || (ellipsis && share >= 0.3 && (followsCode || unit.tell >= 12))
  unit.state = isEnough ? 'cut' : 'stub'
}
