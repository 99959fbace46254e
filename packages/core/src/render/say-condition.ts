import type { Condition, Leaf, Literal } from '../condition/index.ts'
import type { Composition } from '../plugin/compose.ts'
import { guarded } from '../problem/mistake.ts'
import { type Locale, textIn } from '../text/locale.ts'
import { conditionWords } from './condition-words.ts'
import { filled } from './filled.ts'
import { nameOf } from './say-facts.ts'
import { sayValue } from './say-value.ts'

/** A condition in words, its facts by their names: 「A」が「はい」、かつ「B」が「C」より前. */
export const sayCondition = guarded(
  ['condition', 'composition', 'locale'],
  'a condition, a composition and a locale',
  (condition: Condition, composition: Composition, locale: Locale): string =>
    say(condition, { isSo: true, as: '' }, { composition, locale }),
)

interface Tongue {
  readonly composition: Composition
  readonly locale: Locale
}

/**
 * Whether a condition is said to hold or not to, and how sure that is: as it stands, as known, or as what is so unless the contrary
 * is known. In Kleene's logic each of them is said of the parts: not both is one of them not, and both are known where each is.
 */
interface Sense {
  readonly isSo: boolean
  readonly as: '' | 'Known' | 'OrUnknown'
}

function say(condition: Condition, sense: Sense, tongue: Tongue): string {
  switch (condition.op) {
    case 'all':
    case 'any': {
      const asked = eitherOf(condition)
      if (asked) {
        const text = inGroup(asked, { isSo: true, as: '' }, undefined, tongue)
        return put(sense.isSo ? 'knownWhether' : 'notKnownWhether', { text }, tongue)
      }
      const word = joint(condition, sense.isSo)
      const parts = condition.of.map((part) => inGroup(part, sense, word, tongue))
      return parts.join(word && textIn(conditionWords[word], tongue.locale))
    }
    case 'not':
      return say(condition.of, { ...sense, isSo: !sense.isSo }, tongue)
    case 'known':
      return say(condition.of, { ...sense, as: sense.isSo ? 'Known' : 'OrUnknown' }, tongue)
    case 'unprovable':
      return textIn(conditionWords.unprovable, tongue.locale)
    default:
      return sayLeaf(condition, sense, tongue)
  }
}

/** What is known one way or the other: that it is known to hold, or that it is known not to. */
function eitherOf(condition: Condition): Condition | undefined {
  if (condition.op !== 'any' || condition.of.length !== 2) return undefined
  const [one, other] = condition.of.map((part) => (part.op === 'known' ? part.of : undefined))
  if (!one || !other) return undefined
  if (isDenialOf(one, other)) return other
  return isDenialOf(other, one) ? one : undefined
}

function isDenialOf(denial: Condition, condition: Condition): boolean {
  return denial.op === 'not' && JSON.stringify(denial.of) === JSON.stringify(condition)
}

type Joint = 'and' | 'or'

/** A part in brackets, unless it is joined by the same word as what it is a part of. */
function inGroup(part: Condition, sense: Sense, within: Joint | undefined, tongue: Tongue): string {
  const text = say(part, sense, tongue)
  const word = joint(part, sense.isSo)
  return word === undefined || word === within ? text : put('group', { text }, tongue)
}

/** The word that joins the parts of a condition; none where it has one part alone. */
function joint(condition: Condition, isSo: boolean): Joint | undefined {
  if (eitherOf(condition)) return undefined
  if (condition.op === 'not') return joint(condition.of, !isSo)
  if (condition.op === 'known') return joint(condition.of, isSo)
  if (condition.op !== 'all' && condition.op !== 'any') return undefined
  const [only, another] = condition.of
  if (only && !another) return joint(only, isSo)
  return (condition.op === 'all') === isSo ? 'and' : 'or'
}

function sayLeaf(leaf: Leaf, { isSo, as }: Sense, tongue: Tongue): string {
  const { composition, locale } = tongue
  const name = (fact: string) => nameOf(fact, composition, locale)
  const fact = name(leaf.fact)
  switch (leaf.op) {
    case 'is':
    case 'one-of':
      return sayValues(leaf, { isSo, as }, tongue)
    case 'present':
      return put(`${isSo ? 'present' : 'absent'}${as}`, { fact }, tongue)
    case 'at-least':
    case 'below': {
      const isLeast = (leaf.op === 'at-least') === isSo
      return put(`${isLeast ? 'atLeast' : 'below'}${as}`, { fact, value: String(leaf.value) }, tongue)
    }
    default:
      return put(`${isSo ? leaf.op : denials[leaf.op]}${as}`, { fact, other: name(leaf.other) }, tongue)
  }
}

const denials = { same: 'differs', before: 'notBefore', after: 'notAfter' } as const

/** Which of its values a fact has, or that it has none of them. */
function sayValues(
  leaf: Extract<Leaf, { readonly op: 'is' | 'one-of' }>,
  { isSo, as }: Sense,
  tongue: Tongue,
): string {
  const { composition, locale } = tongue
  const fact = nameOf(leaf.fact, composition, locale)
  const literals = leaf.op === 'is' ? [leaf.value] : leaf.values
  const [only, another] = literals
  if (another === undefined) {
    if (only === null) return put(`${isSo ? 'absent' : 'present'}${as}`, { fact }, tongue)
    const isDenied = !isSo && !isEitherOr(leaf.fact, only, composition)
    const value = only === undefined ? '' : quoted(leaf.fact, isSo || isDenied ? only : !only, tongue)
    return put(`${isDenied ? 'isNot' : 'is'}${as}`, { fact, value }, tongue)
  }
  const between = textIn(conditionWords[isSo ? 'betweenOr' : 'betweenNor'], locale)
  const value = literals.map((literal) => quoted(leaf.fact, literal, tongue)).join(between)
  return put(`${isSo ? 'is' : 'noneOf'}${as}`, { fact, value }, tongue)
}

/** Whether what is not so is the contrary: of yes and no, where the fact is never absent. */
function isEitherOr(fact: string, value: Literal | undefined, { facts }: Composition): boolean {
  return typeof value === 'boolean' && facts[fact]?.nullable === false
}

/** A value within quotation marks: of one that is said in sentences the first. */
function quoted(fact: string, literal: Literal, { composition, locale }: Tongue): string {
  const said = firstSentence(sayValue(fact, literal, composition, { locale, timeZone: 'UTC' }))
  return textIn({ ja: said.replaceAll('「', '『').replaceAll('」', '』'), en: said }, locale)
}

function firstSentence(text: string): string {
  if (text.endsWith('。')) return text.slice(0, text.indexOf('。'))
  if (!text.endsWith('.')) return text
  const end = text.indexOf('. ')
  return text.slice(0, end < 0 ? -1 : end)
}

function put(
  word: keyof typeof conditionWords,
  values: { readonly [slot: string]: string },
  { locale }: Tongue,
): string {
  return filled(conditionWords[word], values, locale)
}
