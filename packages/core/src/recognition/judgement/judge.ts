import type { Alignment } from '../comparison/align.ts'
import { type Comparison, ends } from '../comparison/comparison.ts'
import { judging, tolerating } from '../figures.ts'
import { isLatin } from '../folding/script.ts'
import type { Certainty } from '../sighting.ts'
import { saysContrary } from './contrary.ts'
import { noteCuts } from './cut.ts'
import { contradictsCode, withoutHalfACode } from './own-code.ts'
import { type Sentence, sentencesOf, weightOf } from './sentence.ts'
import { noteStretches } from './stretch.ts'

/** What a comparison proves. Positions count folded characters of the text; `to` is exclusive. */
export interface Verdict {
  readonly certainty: Certainty
  readonly generic?: true
  /** Share of the message that was found, 0..1. */
  readonly score: number
  /** How much of the text this accounts for. */
  readonly explained: number
  /** Whether nothing of the message is missing but its code. */
  readonly complete: boolean
  readonly from: number
  readonly to: number
}

/**
 * Decides whether a text holds a message: characters may be misread, sentences left out, ends cut off; but what the
 * sentences that are there say may not differ.
 */
export function judge(laid: Comparison): Verdict | null {
  const comparison = { ...laid, alignment: withoutHalfACode(laid) }
  const { phrase, alignment } = comparison
  const sentences = sentencesOf(comparison)
  noteStretches(sentences, comparison)
  noteCuts(sentences, comparison)
  const isCode = (sentence: Sentence): boolean => sentence.from === phrase.codeSentence?.[0]
  if (
    sentences.some((sentence) => isCode(sentence) && sentence.changed) ||
    contradictsCode(comparison) ||
    beginsAmidWord(comparison)
  )
    for (const sentence of sentences) sentence.changed = true

  // Half a code is none: "device token" is not BadDeviceToken.
  const touched = sentences.filter(
    (sentence) => sentence.matched > 0 && !(isCode(sentence) && isCutOff(sentence)),
  )
  const clean = touched.filter(isClean)
  const identified = isIdentified(touched, phrase.told) && !lacksLabel(comparison)
  // Of several sentences one may say the contrary, and the text is still not a shorter message.
  const isContrary = touched.filter((sentence) => !isCode(sentence)).length === 1 && saysContrary(comparison)
  if (!identified && (isContrary || !isSimilar(touched, comparison))) return null
  const kept = identified ? clean : touched
  const generic = identified && isGeneric(kept, isCode)
  return {
    certainty: identified && !generic ? 'identified' : 'similar',
    ...(generic && { generic }),
    score:
      Math.min(1, sum(kept, (sentence) => sentence.tell) / phrase.told) *
      (identified ? 1 : judging.likenessScore),
    explained: sum(kept, (sentence) => sentence.base - sentence.damage * judging.costOfDamage),
    complete:
      identified &&
      sentences.every(
        (sentence) => isCode(sentence) || (clean.includes(sentence) && sentence.state === 'whole'),
      ),
    ...placeOf(kept, alignment),
  }
}

const isCutOff = ({ state }: Sentence): boolean => state === 'cut' || state === 'stub'

const isClean = (sentence: Sentence): boolean =>
  !sentence.changed && sentence.damage <= Math.max(1, sentence.matched / tolerating.foundPerMisread)

function isIdentified(touched: readonly Sentence[], told: number): boolean {
  const clean = sum(touched, (sentence) =>
    isClean(sentence) && sentence.state !== 'stub' ? sentence.tell : 0,
  )
  const dirty = sum(touched, (sentence) => (isClean(sentence) ? 0 : sentence.tell))
  return (
    clean >= Math.min(judging.enough, judging.enoughShare * told) &&
    dirty < judging.negligible &&
    dirty < judging.negligibleShare * clean
  )
}

/** Nothing of it is its own: neither its code nor a word that not anybody says. */
function isGeneric(sentences: readonly Sentence[], isCode: (sentence: Sentence) => boolean): boolean {
  const own = sentences.filter(({ isGeneric }) => !isGeneric)
  return (
    sentences.some(({ isGeneric }) => isGeneric) &&
    !sentences.some(isCode) &&
    sum(own, ({ tell }) => tell) < judging.negligible
  )
}

function isSimilar(touched: readonly Sentence[], comparison: Comparison): boolean {
  const alike = touched.filter(
    (sentence) =>
      sentence.matched >=
      (sentence.isOpen ? judging.likenessOfHead : judging.likenessOfSentence) * (sentence.to - sentence.from),
  )
  let weight = 0
  for (const sentence of alike)
    for (let at = sentence.from; at < sentence.to; at++) weight += weightOf(comparison, at)
  const length = sum(alike, (sentence) => sentence.to - sentence.from)
  return (
    sum(alike, (sentence) => sentence.weight) >= judging.likeness * weight &&
    sum(alike, (sentence) => sentence.matched) >= judging.likeness * length &&
    sum(alike, (sentence) => sentence.tell) >=
      Math.max(judging.enoughForLikeness, judging.mostOfMessage * comparison.phrase.told)
  )
}

/** What comes after the label, such as "the certificate has expired", may be said by anybody. */
function lacksLabel(comparison: Comparison): boolean {
  const { phrase, alignment, seams } = comparison
  return (
    phrase.labelEnd > 0 && alignment.from >= phrase.labelEnd && !seams.hasEllipsis(ends(comparison).first)
  )
}

/** The message begins amid a word of the text, as インストール does in アンインストール and 証明書 in 永住者証明書. */
function beginsAmidWord(comparison: Comparison): boolean {
  const { phrase, alignment } = comparison
  const { first } = ends(comparison)
  const before = comparison.seams.before(first, 2)
  if (/[不未無非否]$|アン$/.test(before)) return true
  if (phrase.gaps.some(({ at }) => at === alignment.from)) return false
  if (isLatin(comparison.text.charAt(first))) return /[A-Za-z]$/.test(before)
  return (
    phrase.sentences.includes(alignment.from) &&
    continuesCompound(before, comparison.seams.after(first - 1, 1))
  )
}

/** No particle and no blank stands between a word of the text and the message: 永住者|証明書, SSL|証明書. */
function continuesCompound(before: string, begins: string): boolean {
  return /[\p{sc=Han}\p{sc=Katakana}ーA-Za-z]$/u.test(before) && /[\p{sc=Han}\p{sc=Katakana}ー]/u.test(begins)
}

function placeOf(sentences: readonly Sentence[], { from, to, at }: Alignment): { from: number; to: number } {
  const begin = sentences.reduce((first, sentence) => Math.min(first, sentence.from), to)
  const end = sentences.reduce((last, sentence) => Math.max(last, sentence.to), from)
  let first = Math.max(from, begin) - from
  let last = Math.min(to, end) - from - 1
  while (at[first] === -1) first++
  while (at[last] === -1) last--
  return { from: at[first] as number, to: (at[last] as number) + 1 }
}

function sum<T>(values: readonly T[], of: (value: T) => number): number {
  let total = 0
  for (const value of values) total += of(value)
  return total
}
