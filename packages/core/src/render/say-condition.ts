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
    say(condition, true, { composition, locale }),
)

interface Tongue {
  readonly composition: Composition
  readonly locale: Locale
}

/** What is denied is said of its parts: in Kleene's logic too, not both is one of them not. */
function say(condition: Condition, isSo: boolean, tongue: Tongue): string {
  switch (condition.op) {
    case 'all':
    case 'any': {
      const asked = eitherOf(condition)
      if (asked) {
        const text = inGroup(asked, true, undefined, tongue)
        return put(isSo ? 'knownWhether' : 'notKnownWhether', { text }, tongue)
      }
      const word = joint(condition, isSo)
      const parts = condition.of.map((part) => inGroup(part, isSo, word, tongue))
      return parts.join(word && textIn(conditionWords[word], tongue.locale))
    }
    case 'not':
      return say(condition.of, !isSo, tongue)
    case 'known':
      return put(
        isSo ? 'known' : 'notKnown',
        { text: inGroup(condition.of, true, undefined, tongue) },
        tongue,
      )
    case 'unprovable':
      return textIn(conditionWords.unprovable, tongue.locale)
    default:
      return sayLeaf(condition, isSo, tongue)
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
function inGroup(part: Condition, isSo: boolean, within: Joint | undefined, tongue: Tongue): string {
  const text = say(part, isSo, tongue)
  const word = joint(part, isSo)
  return word === undefined || word === within ? text : put('group', { text }, tongue)
}

/** The word that joins the parts of a condition; none where it has one part alone. */
function joint(condition: Condition, isSo: boolean): Joint | undefined {
  if (eitherOf(condition)) return undefined
  if (condition.op === 'not') return joint(condition.of, !isSo)
  if (condition.op !== 'all' && condition.op !== 'any') return undefined
  const [only, another] = condition.of
  if (only && !another) return joint(only, isSo)
  return (condition.op === 'all') === isSo ? 'and' : 'or'
}

function sayLeaf(leaf: Leaf, isSo: boolean, tongue: Tongue): string {
  const { composition, locale } = tongue
  const name = (fact: string) => nameOf(fact, composition, locale)
  const value = (literal: Literal) => sayValue(leaf.fact, literal, composition, { locale, timeZone: 'UTC' })
  const fact = name(leaf.fact)
  switch (leaf.op) {
    case 'is':
      if (leaf.value === null) return put(isSo ? 'absent' : 'present', { fact }, tongue)
      return put(isSo ? 'is' : 'isNot', { fact, value: value(leaf.value) }, tongue)
    case 'one-of': {
      const values = leaf.values.map(value).join(textIn(conditionWords.between, locale))
      return put(isSo ? 'oneOf' : 'noneOf', { fact, values }, tongue)
    }
    case 'present':
      return put(isSo ? 'present' : 'absent', { fact }, tongue)
    case 'at-least':
    case 'below': {
      const isLeast = (leaf.op === 'at-least') === isSo
      return put(isLeast ? 'atLeast' : 'below', { fact, value: String(leaf.value) }, tongue)
    }
    default:
      return put(isSo ? leaf.op : denials[leaf.op], { fact, other: name(leaf.other) }, tongue)
  }
}

const denials = { same: 'differs', before: 'notBefore', after: 'notAfter' } as const

function put(
  word: keyof typeof conditionWords,
  values: { readonly [slot: string]: string },
  { locale }: Tongue,
): string {
  return filled(conditionWords[word], values, locale)
}
