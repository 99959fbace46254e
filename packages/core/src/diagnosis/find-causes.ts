import type { Case } from '../case/case.ts'
import type { Product } from '../case/products.ts'
import { pluginOf } from '../catalog/plugin-of.ts'
import { type Condition, decide, missingIn } from '../condition/index.ts'
import { factsThatSettle } from '../judge/settling.ts'
import type { ResolvedCauses } from '../plugin/resolve-causes.ts'
import type { RecognisedError } from '../recognition/index.ts'
import type { Rule } from '../rule/rule.ts'
import type { Place } from './diagnosis.ts'
import type { RuleIndex } from './rule-index.ts'
import { isTried, nothingTried, type Tried } from './tried.ts'

/** A rule as it stands in a case, and the recognised errors that it explains. */
export interface Cause {
  readonly rule: Rule
  readonly explains: readonly RecognisedError[]
  /** Where it stands among causes that are looked at in order. */
  readonly place?: Place
  /** Set where its turn has not come wherever it is looked at in order: nothing proves it so far. */
  readonly isEarly?: true
}

/** The causes of recognised errors, each once, in the order of the errors and then of their causes. */
export function causesOf(
  errors: readonly RecognisedError[],
  of: Case,
  tried: Tried,
  index: RuleIndex,
): readonly Cause[] {
  const explains = new Map<string, RecognisedError[]>()
  const by = new Map<string, string[]>()
  const places = new Map<string, Place>()
  for (const error of errors) {
    const causes = index.causesOf(error.id)
    for (const { plugin, rules } of inUseFirst(error.id, causes, of, index)) {
      for (const rule of reached(
        rules.map((id) => inProduct(id, [plugin], of, index)),
        causes,
        of,
        tried,
      )) {
        explains.set(rule.id, [...(explains.get(rule.id) ?? []), error])
        const place = placeIn(rules, rule.id, causes)
        if (place && !places.has(rule.id)) places.set(rule.id, place)
        by.set(rule.id, [...(by.get(rule.id) ?? []), plugin])
      }
    }
  }
  return [...explains].map(([id, errors]) => ({
    rule: inProduct(id, by.get(id) ?? [], of, index),
    explains: [...new Set(errors)],
    ...(places.has(id) && { place: places.get(id) as Place }),
  }))
}

/** The causes of errors that facts alone show: of those of an order none is proven ahead of its turn. */
export function causesInTurn(
  errors: readonly RecognisedError[],
  of: Case,
  tried: Tried,
  index: RuleIndex,
): readonly Cause[] {
  return causesOf(errors, of, tried, index).map((cause) =>
    isReachedEverywhere(index.ruleOf(cause.rule.id), of, tried, index) ? cause : { ...cause, isEarly: true },
  )
}

/** What the facts alone prove, without an error. */
export function causesOnFacts(of: Case, index: RuleIndex): readonly Cause[] {
  const alone = index.confirmable(of.facts.known)
  const inOrder = index
    .inOrderOn(of.facts.known)
    .flatMap((causes) => causes.by.flatMap(({ rules }) => reached(rules.map(index.ruleOf), causes, of)))
  const rules = new Set([
    ...alone,
    ...inOrder.filter((rule) => isReachedEverywhere(rule, of, nothingTried, index)),
  ])
  return [...rules]
    .filter((rule) => !index.isByExclusion(rule.id))
    .map(({ id }) => ({ rule: inProduct(id, [pluginOf(id)], of, index), explains: [] }))
    .filter(({ rule }) => decide(rule.when, of.facts) === 'yes')
}

/** What plugins say of an error: its owner first, then those whose product is in use, may be, and is not. */
function inUseFirst(
  error: string,
  { by }: ResolvedCauses,
  { supposed }: Case,
  { productOf }: RuleIndex,
): ResolvedCauses['by'] {
  const rank = (plugin: string) => {
    if (plugin === pluginOf(error)) return 0
    const product = productOf(plugin)
    const inUse = product && supposed.value(product.fact)
    return inUse === true ? 1 : inUse === undefined ? 2 : 3
  }
  return by.toSorted((a, b) => rank(a.plugin) - rank(b.plugin))
}

/** A rule that only certain products have holds only while one of them is in use. */
function inProduct(id: string, plugins: readonly string[], { facts }: Case, index: RuleIndex): Rule {
  const rule = index.ruleOf(id)
  const products = plugins.map(index.productOf)
  const isForAll = products.includes(undefined)
  const needed = products.filter((product): product is Product => product !== undefined)
  if (isForAll || needed.some(({ fact }) => facts.value(fact) === true)) return rule
  const inUse: readonly Condition[] = needed.map(({ fact }) => ({ op: 'is', fact, value: true }))
  return { ...rule, when: { op: 'all', of: [{ op: 'any', of: inUse }, rule.when] } }
}

/**
 * Of causes in order, those up to the first that is neither ruled out nor tried in vain; else all. What is left by exclusion is reached as well
 * where nobody can find out about the one before it: nothing else will be found there.
 */
function reached(
  rules: readonly Rule[],
  { inOrder, byExclusion }: ResolvedCauses,
  of: Case,
  tried: Tried = nothingTried,
): readonly Rule[] {
  if (!inOrder) return rules
  const standing = rules.findIndex(
    ({ id, when, remedy }) => decide(when, of.facts) !== 'no' && !isTried(id, remedy, tried),
  )
  const [last, next] = [rules[standing], rules[standing + 1]]
  if (!last) return rules
  const isLeft = next && byExclusion.includes(next.id) && cannotBeKnown(last, of)
  return rules.slice(0, standing + (isLeft ? 2 : 1))
}

function cannotBeKnown({ when }: Rule, { facts, unavailable }: Case): boolean {
  return missingIn(when, facts).length > 0 && factsThatSettle(when, facts, unavailable).size === 0
}

function placeIn(rules: readonly string[], id: string, { inOrder }: ResolvedCauses): Place | undefined {
  return inOrder ? { at: rules.indexOf(id) + 1, of: rules.length } : undefined
}

/** Where several errors lead to a cause in order, it is proven only once each of them does. */
function isReachedEverywhere(
  rule: Rule,
  of: Case,
  tried: Tried,
  { inOrderWith, ruleOf }: RuleIndex,
): boolean {
  return inOrderWith(rule.id).every((causes) =>
    causes.by.every(({ rules }) => reached(rules.map(ruleOf), causes, of, tried).includes(rule)),
  )
}
