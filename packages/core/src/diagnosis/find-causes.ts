import type { Case } from '../case/case.ts'
import type { Product } from '../case/products.ts'
import { pluginOf } from '../catalog/plugin-of.ts'
import { type Condition, decide } from '../condition/index.ts'
import type { ResolvedCauses } from '../plugin/resolve-causes.ts'
import type { RecognisedError } from '../recognition/index.ts'
import type { Rule } from '../rule/rule.ts'
import type { RuleIndex } from './rule-index.ts'

/** A rule as it stands in a case, and the recognised errors that it explains. */
export interface Cause {
  readonly rule: Rule
  readonly explains: readonly RecognisedError[]
}

/** The causes of recognised errors, each once, in the order of the errors and then of their causes. */
export function causesOf(errors: readonly RecognisedError[], of: Case, index: RuleIndex): readonly Cause[] {
  const explains = new Map<string, RecognisedError[]>()
  const by = new Map<string, string[]>()
  for (const error of errors) {
    const causes = index.causesOf(error.id)
    for (const { plugin, rules } of inUseFirst(error.id, causes, of, index)) {
      for (const rule of reached(
        rules.map((id) => inProduct(id, [plugin], of, index)),
        causes,
        of,
      )) {
        explains.set(rule.id, [...(explains.get(rule.id) ?? []), error])
        by.set(rule.id, [...(by.get(rule.id) ?? []), plugin])
      }
    }
  }
  return [...explains].map(([id, errors]) => ({
    rule: inProduct(id, by.get(id) ?? [], of, index),
    explains: [...new Set(errors)],
  }))
}

/** Without an error, what the facts alone may prove. */
export function causesOnFacts(of: Case, index: RuleIndex): readonly Cause[] {
  const alone = index.confirmable(of.facts.known)
  const inOrder = index
    .inOrderOn(of.facts.known)
    .flatMap((causes) => causes.by.flatMap(({ rules }) => reached(rules.map(index.ruleOf), causes, of)))
  const rules = new Set([...alone, ...inOrder.filter((rule) => isReachedEverywhere(rule, of, index))])
  return [...rules]
    .filter((rule) => !index.isByExclusion(rule.id))
    .map(({ id }) => ({ rule: inProduct(id, [pluginOf(id)], of, index), explains: [] }))
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

/** Of causes in order, those up to the first that is not ruled out; else all. */
function reached(rules: readonly Rule[], { inOrder }: ResolvedCauses, of: Case): readonly Rule[] {
  if (!inOrder) return rules
  const standing = rules.findIndex((rule) => decide(rule.when, of.facts) !== 'no')
  return standing < 0 ? rules : rules.slice(0, standing + 1)
}

/** Where several errors lead to a cause in order, it is proven only once each of them does. */
function isReachedEverywhere(rule: Rule, of: Case, { inOrderWith, ruleOf }: RuleIndex): boolean {
  return inOrderWith(rule.id).every((causes) =>
    causes.by.every(({ rules }) => reached(rules.map(ruleOf), causes, of).includes(rule)),
  )
}
