import type { Alignment } from './align.ts'
import { difference, isDigit, isNegation, isTolerated } from './difference.ts'
import { foldWord } from './letter.ts'
import { type Phrase, Strictness } from './phrase.ts'
import type { Seams } from './seam.ts'

/** What an alignment proves. Positions count folded characters of the text; `to` is exclusive. */
export interface Verdict {
  readonly certainty: 'identified' | 'similar'
  /** Share of the message that was found, 0..1. */
  readonly score: number
  /** How much of the text this accounts for. */
  readonly explained: number
  /** Whether nothing of the message is missing but its code. */
  readonly complete: boolean
  readonly from: number
  readonly to: number
}

interface Unit {
  readonly from: number
  readonly to: number
  matched: number
  tell: number
  base: number
  weight: number
  damage: number
  changed: boolean
  /** `cut` off where the text has a seam; `stub` if so little is left of it that it proves nothing. */
  state: 'whole' | 'cut' | 'stub' | 'missing'
}

const isLatin = (character: string): boolean => character < '\x80'
const enough = 6
const negligible = 4
const likeness = 0.62
const politeEndings = new Set(['しました', 'します', 'した', 'です', 'ます', 'しています', 'ました'].map(foldWord))

export function judge(
  phrase: Phrase,
  rarity: Float32Array,
  alignment: Alignment,
  text: string,
  seams: Seams,
): Verdict | null {
  const units = split(phrase)
  count(units, phrase, rarity, alignment, text)
  compareStretches(units, phrase, alignment, text, seams)
  cutEnds(units, phrase, alignment, text, seams)
  const isCode = (unit: Unit): boolean => unit.from === phrase.codeUnit?.[0]
  if (
    units.some((unit) => isCode(unit) && unit.changed) ||
    contradictsCode(phrase, alignment, seams) ||
    isPartOfWord(alignment, seams)
  )
    for (const unit of units) unit.changed = true

  const touched = units.filter((unit) => unit.matched > 0)
  const isClean = (unit: Unit): boolean => !unit.changed && unit.damage <= Math.max(1, unit.matched / 5)
  const clean = touched.filter(isClean)
  const dirtyTell = sum(touched, (unit) => (isClean(unit) ? 0 : unit.tell))
  const cleanTell = sum(clean, (unit) => (unit.state === 'stub' ? 0 : unit.tell))
  const total = sum(phrase.tell, (tell) => tell)
  const identified =
    cleanTell >= Math.min(enough, 0.75 * total) && dirtyTell < negligible && dirtyTell < 0.25 * cleanTell
  if (!identified && !isSimilar(touched, phrase, rarity)) return null

  const kept = identified ? clean : touched
  const span = spanOf(kept, alignment)
  return {
    certainty: identified ? 'identified' : 'similar',
    score: Math.min(1, sum(kept, (unit) => unit.tell) / total) * (identified ? 1 : 0.9),
    explained: sum(kept, (unit) => unit.base - unit.damage * 0.5),
    complete: identified && units.every((unit) => isCode(unit) || (clean.includes(unit) && unit.state === 'whole')),
    ...span,
  }
}

function split(phrase: Phrase): Unit[] {
  const units: Unit[] = []
  for (let i = 0; i + 1 < phrase.units.length; i++)
    units.push({
      from: phrase.units[i] as number,
      to: phrase.units[i + 1] as number,
      matched: 0,
      tell: 0,
      base: 0,
      weight: 0,
      damage: 0,
      changed: false,
      state: 'whole',
    })
  return units
}

function count(units: Unit[], phrase: Phrase, rarity: Float32Array, alignment: Alignment, text: string): void {
  for (const unit of units)
    for (let i = Math.max(unit.from, alignment.from); i < Math.min(unit.to, alignment.to); i++) {
      const at = alignment.at[i - alignment.from] as number
      if (at < 0 || text.charCodeAt(at) !== phrase.text.charCodeAt(i)) continue
      unit.matched++
      unit.tell += phrase.tell[i] as number
      unit.base += baseOf(phrase, i)
      unit.weight += weightOf(phrase, rarity, i)
    }
}

const baseOf = (phrase: Phrase, at: number): number => (isLatin(phrase.text.charAt(at)) ? 0.4 : 1)
const weightOf = (phrase: Phrase, rarity: Float32Array, at: number): number =>
  (0.5 + 0.5 * (rarity[at] as number)) * baseOf(phrase, at)

/** Walks over what lies between equal characters. */
function compareStretches(units: Unit[], phrase: Phrase, alignment: Alignment, text: string, seams: Seams): void {
  let previous = alignment.from
  let previousAt = alignment.at[0] as number
  for (let i = alignment.from + 1; i < alignment.to; i++) {
    const at = alignment.at[i - alignment.from] as number
    if (at < 0 || text.charCodeAt(at) !== phrase.text.charCodeAt(i)) continue
    if (i - previous > 1 || at - previousAt > 1) {
      const hasSlot = phrase.gaps.some((gap) => gap.at > previous && gap.at <= i)
      compareStretch(units, phrase, previous + 1, i, text.slice(previousAt + 1, at), hasSlot, previousAt, at, seams)
    }
    previous = i
    previousAt = at
  }
}

function compareStretch(
  units: Unit[],
  phrase: Phrase,
  from: number,
  to: number,
  found: string,
  hasSlot: boolean,
  before: number,
  after: number,
  seams: Seams,
): void {
  const overlapped = units.filter((unit) => unit.from < to && from < unit.to)
  if (from === to) {
    if (hasSlot) return
    const unit = units.find((unit) => unit.from < from && from <= unit.to) as Unit
    const betweenUnits = unit.to === from
    if (betweenUnits) return
    mark(unit, insertion(phrase, from, found, before, after, seams))
    return
  }
  for (const unit of overlapped) {
    if (unit.from >= from && unit.to <= to) {
      unit.state = 'missing'
      continue
    }
    const [start, end] = [Math.max(unit.from, from), Math.min(unit.to, to)]
    const wanted = phrase.text.slice(start, end)
    if (breaksRule(phrase, start, end, found)) unit.changed = true
    else if (hasSlot || overlapped.length > 1) wanted.length === 1 ? unit.damage++ : (unit.changed = true)
    else if (found === '' && wanted.length > 1 && seams.hasEllipsis(after)) unit.state = 'cut'
    else if (found === '' && wanted.length <= 4 && seams.illegible(before, after) >= wanted.length)
      unit.damage += wanted.length
    else mark(unit, difference(wanted, found))
  }
}

function breaksRule(phrase: Phrase, from: number, to: number, found: string): boolean {
  const strictness = Math.max(...phrase.strict.subarray(from, to))
  return (
    strictness !== Strictness.free &&
    difference(phrase.text.slice(from, to), found) !== 'none' &&
    !isTolerated(strictness, phrase.text.slice(from, to), found)
  )
}

function mark(unit: Unit, kind: ReturnType<typeof difference>): void {
  if (kind === 'damage') unit.damage++
  else if (kind === 'change') unit.changed = true
}

/** Something stands in the text that the message does not have, amid one of its sentences. */
function insertion(
  phrase: Phrase,
  at: number,
  found: string,
  before: number,
  after: number,
  seams: Seams,
): ReturnType<typeof difference> {
  const beside = [phrase.text.charAt(at - 1), phrase.text.charAt(at)]
  if ([...found].some(isDigit) && beside.some((character, i) => isDigit(character) && phrase.strict[at - 1 + i]))
    return 'change'
  const isLinePrefix = found.length <= 24 && /^[\x00-\x7f]*$/.test(found) && seams.hasLineBreak(before + 1)
  return isLinePrefix && ![...found].some(isNegation) && after > before ? 'damage' : difference('', found)
}

/** The message's first and last sentence may be cut off where the text has a seam. */
function cutEnds(units: Unit[], phrase: Phrase, alignment: Alignment, text: string, seams: Seams): void {
  const first = alignment.at[0] as number
  const last = alignment.at[alignment.at.length - 1] as number
  for (const unit of units) {
    if (unit.to <= alignment.from || unit.from >= alignment.to) {
      unit.state = 'missing'
      continue
    }
    if (unit.from < alignment.from) cutHead(unit, phrase, alignment.from, first, text, seams)
    if (unit.to > alignment.to) cutTail(unit, phrase, alignment.to, last, text, seams)
  }
}

function cutHead(unit: Unit, phrase: Phrase, from: number, first: number, text: string, seams: Seams): void {
  const missing = phrase.text.slice(unit.from, from)
  if (missing.length === 1 && phrase.strict[unit.from] === 0) {
    if (seams.mayBegin(first)) return mark(unit, difference(missing, ''))
    if (first === 1 || seams.mayBegin(first - 1)) return mark(unit, difference(missing, text.charAt(first - 1)))
  }
  const ellipsis = seams.hasEllipsis(first)
  const amidWord = isLatin(phrase.text.charAt(from)) && !phrase.breaks[from]
  if (!seams.mayBegin(first) || (!ellipsis && (amidWord || phrase.strict[from - 1]))) unit.changed = true
  else cut(unit, ellipsis)
}

function cutTail(unit: Unit, phrase: Phrase, to: number, last: number, text: string, seams: Seams): void {
  const missing = phrase.text.slice(to, unit.to)
  if (missing.length === 1 && phrase.strict[to] === 0) {
    if (seams.endsSentence(last + 1)) return mark(unit, difference(missing, ''))
    if (seams.endsSentence(last + 2)) return mark(unit, difference(missing, text.charAt(last + 1)))
  }
  if (politeEndings.has(missing) && seams.endsSentence(last + 1)) return
  if (!seams.mayEnd(last + 1)) unit.changed = true
  else cut(unit, seams.hasEllipsis(last + 1))
}

function cut(unit: Unit, ellipsis: boolean): void {
  const share = unit.matched / (unit.to - unit.from)
  const isEnough = share >= (ellipsis ? 0.5 : 0.62) || (ellipsis && share >= 0.3 && unit.tell >= 12)
  unit.state = isEnough ? 'cut' : 'stub'
}

/** Another number stands where the message's code stands, or its number is part of a longer one. */
function contradictsCode(phrase: Phrase, alignment: Alignment, seams: Seams): boolean {
  const first = alignment.at[0] as number
  if (isDigit(phrase.text.charAt(alignment.from)) && phrase.strict[alignment.from] && /[0-9０-９]$/.test(seams.before(first, 1)))
    return true
  const last = alignment.at[alignment.at.length - 1] as number
  if (isDigit(phrase.text.charAt(alignment.to - 1)) && phrase.strict[alignment.to - 1] && /^[0-9０-９]/.test(seams.after(last, 1)))
    return true
  if (phrase.codeUnit === null || alignment.from < phrase.codeUnit[1]) return false
  if (phrase.codeUnit[1] !== alignment.from) return false
  const code = phrase.text.slice(...phrase.codeUnit)
  const number = /(?:^|[^0-9０-９:：/／.．,，-])([0-9０-９]{2,6})[\s:：.．、)）\]］】」]*$/.exec(seams.before(first, 24))
  return number !== null && foldWord(number[1] as string).length === code.length && foldWord(number[1] as string) !== code
}

/** The message begins amid a word of the text, as インストール does in アンインストール and 登録 in 未登録. */
function isPartOfWord(alignment: Alignment, seams: Seams): boolean {
  const first = alignment.at[0] as number
  const before = seams.before(first, 2)
  return /[不未無非否]$|アン$/.test(before) || (/[A-Za-z]$/.test(before) && /[A-Za-z]/.test(seams.character(first)))
}

function isSimilar(touched: readonly Unit[], phrase: Phrase, rarity: Float32Array): boolean {
  const telling = touched.filter((unit) => unit.matched >= 0.4 * (unit.to - unit.from))
  let all = 0
  for (const unit of telling) for (let i = unit.from; i < unit.to; i++) all += weightOf(phrase, rarity, i)
  const length = sum(telling, (unit) => unit.to - unit.from)
  return (
    sum(telling, (unit) => unit.weight) >= likeness * all &&
    sum(telling, (unit) => unit.matched) >= likeness * length &&
    sum(telling, (unit) => unit.tell) >= 5
  )
}

function spanOf(units: readonly Unit[], alignment: Alignment): { from: number; to: number } {
  const from = Math.max(alignment.from, Math.min(...units.map((unit) => unit.from)))
  const to = Math.min(alignment.to, Math.max(...units.map((unit) => unit.to)))
  const at = alignment.at.subarray(from - alignment.from, to - alignment.from).filter((position) => position >= 0)
  return { from: at[0] as number, to: (at[at.length - 1] as number) + 1 }
}

function sum<T>(values: Iterable<T>, of: (value: T) => number): number {
  let total = 0
  for (const value of values) total += of(value)
  return total
}
