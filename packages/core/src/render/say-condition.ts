import type { Condition, Leaf, Literal } from '../condition/index.ts'
import type { Composition } from '../plugin/compose.ts'
import { guarded } from '../problem/mistake.ts'
import type { Locale } from '../text/locale.ts'
import { nameOf } from './say-facts.ts'
import { sayValue } from './say-value.ts'

/** A condition in words, its facts by their names: 「A」が「はい」、かつ「B」が「C」より前. */
export const sayCondition = guarded(
  ['condition', 'composition', 'locale'],
  'a condition, a composition and a locale',
  (condition: Condition, composition: Composition, locale: Locale): string =>
    say(condition, true, { composition, locale, ...speech[locale] }),
)

interface Speech {
  readonly and: string
  readonly or: string
  readonly group: (text: string) => string
  readonly known: (text: string, isSo: boolean) => string
  readonly knownWhether: (text: string, isSo: boolean) => string
  readonly unprovable: string
  readonly is: (fact: string, value: string, isSo: boolean) => string
  readonly oneOf: (fact: string, values: readonly string[], isSo: boolean) => string
  readonly present: (fact: string, isSo: boolean) => string
  readonly same: (fact: string, other: string, isSo: boolean) => string
  readonly before: (fact: string, other: string, isSo: boolean) => string
  readonly after: (fact: string, other: string, isSo: boolean) => string
  readonly atLeast: (fact: string, value: string) => string
  readonly below: (fact: string, value: string) => string
}

const so = (isSo: boolean) => (isSo ? '' : 'ではない')
const not = (isSo: boolean) => (isSo ? '' : ' not')

const speech: { readonly [L in Locale]: Speech } = {
  ja: {
    and: '、かつ',
    or: '、または',
    group: (text) => `（${text}）`,
    known: (text, isSo) => `${text}と分かって${isSo ? 'いる' : 'いない'}`,
    knownWhether: (text, isSo) => `${text}かどうかが分かって${isSo ? 'いる' : 'いない'}`,
    unprovable: '確かめる方法がない',
    is: (fact, value, isSo) => `「${fact}」が「${value}」${so(isSo)}`,
    oneOf: (fact, values, isSo) =>
      `「${fact}」が「${values.join('」「')}」のいずれ${isSo ? 'か' : 'でもない'}`,
    present: (fact, isSo) => `「${fact}」が${isSo ? 'ある' : 'ない'}`,
    same: (fact, other, isSo) => `「${fact}」と「${other}」が${isSo ? '同じ' : '異なる'}`,
    before: (fact, other, isSo) => `「${fact}」が「${other}」より前${so(isSo)}`,
    after: (fact, other, isSo) => `「${fact}」が「${other}」より後${so(isSo)}`,
    atLeast: (fact, value) => `「${fact}」が ${value} 以上`,
    below: (fact, value) => `「${fact}」が ${value} 未満`,
  },
  en: {
    and: ', and ',
    or: ', or ',
    group: (text) => `(${text})`,
    known: (text, isSo) => `it is${not(isSo)} known that ${text}`,
    knownWhether: (text, isSo) => `it is${not(isSo)} known whether ${text}`,
    unprovable: 'nothing can tell',
    is: (fact, value, isSo) => `“${fact}” is${not(isSo)} “${value}”`,
    oneOf: (fact, values, isSo) => `“${fact}” is ${isSo ? 'one' : 'none'} of “${values.join('”, “')}”`,
    present: (fact, isSo) => `“${fact}” is ${isSo ? 'present' : 'absent'}`,
    same: (fact, other, isSo) => `“${fact}” is${not(isSo)} the same as “${other}”`,
    before: (fact, other, isSo) => `“${fact}” is${not(isSo)} before “${other}”`,
    after: (fact, other, isSo) => `“${fact}” is${not(isSo)} after “${other}”`,
    atLeast: (fact, value) => `“${fact}” is ${value} or more`,
    below: (fact, value) => `“${fact}” is below ${value}`,
  },
}

interface Tongue extends Speech {
  readonly composition: Composition
  readonly locale: Locale
}

/** What is denied is said of its parts: in Kleene's logic too, not both is one of them not. */
function say(condition: Condition, isSo: boolean, tongue: Tongue): string {
  switch (condition.op) {
    case 'all':
    case 'any': {
      const asked = eitherOf(condition)
      if (asked) return tongue.knownWhether(inGroup(asked, true, undefined, tongue), isSo)
      const word = joint(condition, isSo)
      const parts = condition.of.map((part) => inGroup(part, isSo, word, tongue))
      return parts.join(word && tongue[word])
    }
    case 'not':
      return say(condition.of, !isSo, tongue)
    case 'known':
      return tongue.known(inGroup(condition.of, true, undefined, tongue), isSo)
    case 'unprovable':
      return tongue.unprovable
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
  return word === undefined || word === within ? text : tongue.group(text)
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
  switch (leaf.op) {
    case 'is':
      return leaf.value === null
        ? tongue.present(name(leaf.fact), !isSo)
        : tongue.is(name(leaf.fact), value(leaf.value), isSo)
    case 'one-of':
      return tongue.oneOf(name(leaf.fact), leaf.values.map(value), isSo)
    case 'present':
      return tongue.present(name(leaf.fact), isSo)
    case 'at-least':
    case 'below': {
      const isLeast = (leaf.op === 'at-least') === isSo
      return tongue[isLeast ? 'atLeast' : 'below'](name(leaf.fact), String(leaf.value))
    }
    default:
      return tongue[leaf.op](name(leaf.fact), name(leaf.other), isSo)
  }
}
