import type { Alignment } from '../comparison/align.ts'
import { type Comparison, ends } from '../comparison/comparison.ts'
import { isLatin } from '../folding/script.ts'
import type { Certainty } from '../sighting.ts'
import { noteCuts } from './cut.ts'
import { contradictsCode, withoutHalfACode } from './own-code.ts'
import { type Unit, unitsOf, weightOf } from './sentence.ts'
import { noteStretches } from './stretch.ts'

/** What a comparison proves. Positions count folded characters of the text; `to` is exclusive. */
export interface Verdict {
  readonly certainty: Certainty
  /** Share of the message that was found, 0..1. */
  readonly score: number
  /** How much of the text this accounts for. */
  readonly explained: number
  /** Whether nothing of the message is missing but its code. */
  readonly complete: boolean
  readonly from: number
  readonly to: number
}

/** What must have been found for certainty, about six kanji or three English words besides stock phrases. */
const enough = 6
/** What else may lie there by chance. */
const negligible = 4
/** The share of a sentence that makes another one like it; more where its end, which says what happened, is not there. */
const likeness = 0.62
const likenessOfHead = 0.75
/** A likeness never counts as much as the message itself. */
const likenessScore = 0.9

/**
 * Decides whether a text holds a message: characters may be misread, sentences left out, ends cut off; but what the
 * sentences that are there say may not differ.
 */
export function judge(laid: Comparison): Verdict | null {
  const comparison = { ...laid, alignment: withoutHalfACode(laid) }
  const { phrase, alignment } = comparison
  const units = unitsOf(comparison)
  noteStretches(units, comparison)
  noteCuts(units, comparison)
  const isCode = (unit: Unit): boolean => unit.from === phrase.codeUnit?.[0]
  if (
    units.some((unit) => isCode(unit) && unit.changed) ||
    contradictsCode(comparison) ||
    beginsAmidWord(comparison)
  )
    for (const unit of units) unit.changed = true

  const touched = units.filter((unit) => unit.matched > 0)
  const clean = touched.filter(isClean)
  const total = sum(phrase.tell, (tell) => tell)
  const identified = isIdentified(touched, total) && !lacksLabel(comparison)
  if (!identified && !isSimilar(touched, comparison)) return null
  const kept = identified ? clean : touched
  return {
    certainty: identified ? 'identified' : 'similar',
    score: Math.min(1, sum(kept, (unit) => unit.tell) / total) * (identified ? 1 : likenessScore),
    explained: sum(kept, (unit) => unit.base - unit.damage * 0.5),
    complete:
      identified && units.every((unit) => isCode(unit) || (clean.includes(unit) && unit.state === 'whole')),
    ...placeOf(kept, alignment),
  }
}

const isClean = (unit: Unit): boolean => !unit.changed && unit.damage <= Math.max(1, unit.matched / 5)

function isIdentified(touched: readonly Unit[], total: number): boolean {
  const clean = sum(touched, (unit) => (isClean(unit) && unit.state !== 'stub' ? unit.tell : 0))
  const dirty = sum(touched, (unit) => (isClean(unit) ? 0 : unit.tell))
  return clean >= Math.min(enough, 0.65 * total) && dirty < negligible && dirty < 0.25 * clean
}

function isSimilar(touched: readonly Unit[], comparison: Comparison): boolean {
  const alike = touched.filter(
    (unit) => unit.matched >= (unit.isOpen ? likenessOfHead : 0.4) * (unit.to - unit.from),
  )
  let weight = 0
  for (const unit of alike) for (let at = unit.from; at < unit.to; at++) weight += weightOf(comparison, at)
  const length = sum(alike, (unit) => unit.to - unit.from)
  return (
    sum(alike, (unit) => unit.weight) >= likeness * weight &&
    sum(alike, (unit) => unit.matched) >= likeness * length &&
    sum(alike, (unit) => unit.tell) >= enough - 1
  )
}

/** What comes after the label, such as "the certificate has expired", may be said by anybody. */
function lacksLabel(comparison: Comparison): boolean {
  const { phrase, alignment, seams } = comparison
  return (
    phrase.labelEnd > 0 && alignment.from >= phrase.labelEnd && !seams.hasEllipsis(ends(comparison).first)
  )
}

/** The message begins amid a word of the text, as インストール does in アンインストール and 登録 in 未登録. */
function beginsAmidWord(comparison: Comparison): boolean {
  const { first } = ends(comparison)
  const before = comparison.seams.before(first, 2)
  if (/[不未無非否]$|アン$/.test(before)) return true
  const followsSlot = comparison.phrase.gaps.some(({ at }) => at === comparison.alignment.from)
  return !followsSlot && /[A-Za-z]$/.test(before) && isLatin(comparison.text.charAt(first))
}

function placeOf(units: readonly Unit[], alignment: Alignment): { from: number; to: number } {
  const from = Math.max(alignment.from, Math.min(...units.map((unit) => unit.from)))
  const to = Math.min(alignment.to, Math.max(...units.map((unit) => unit.to)))
  const at = alignment.at.subarray(from - alignment.from, to - alignment.from).filter((place) => place >= 0)
  return { from: at[0] as number, to: (at[at.length - 1] as number) + 1 }
}

function sum<T>(values: Iterable<T>, of: (value: T) => number): number {
  let total = 0
  for (const value of values) total += of(value)
  return total
}
