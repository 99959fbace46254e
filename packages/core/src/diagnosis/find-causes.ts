import type { Case } from '../case/case.ts'
import { decide } from '../condition/index.ts'
import type { ResolvedCauses } from '../plugin/resolve-causes.ts'
import type { RecognisedError } from '../recognition/index.ts'
import type { Rule } from '../rule/rule.ts'
import type { Finding } from './diagnosis.ts'
import { findingOf } from './finding.ts'
import type { RuleIndex } from './rule-index.ts'

/** The causes of recognised errors, each once, in the order of the errors and then of their causes. */
export function causesOf(
  errors: readonly RecognisedError[],
  of: Case,
  { causesOf, ruleOf }: RuleIndex,
): readonly Finding[] {
  const explains = new Map<string, RecognisedError[]>()
  for (const error of errors) {
    for (const rule of reached(causesOf(error.id), of, ruleOf)) {
      explains.set(rule.id, [...(explains.get(rule.id) ?? []), error])
    }
  }
  return [...explains].map(([id, by]) =>
    findingOf(
      ruleOf(id),
      by.map((error) => error.id),
      of,
      { isSure: by.some(({ certainty }) => certainty === 'identified') },
    ),
  )
}

/** Without an error, only what the facts alone prove. */
export function provenIn(of: Case, index: RuleIndex): readonly Finding[] {
  const alone = index.confirmable(of.facts.known)
  const inOrder = index.inOrderOn(of.facts.known).flatMap((causes) => reached(causes, of, index.ruleOf))
  const rules = new Set([...alone, ...inOrder.filter((rule) => isReachedEverywhere(rule, of, index))])
  return [...rules]
    .filter((rule) => !index.isByExclusion(rule.id))
    .map((rule) => findingOf(rule, [], of))
    .filter(({ verdict }) => verdict === 'confirmed')
}

/** Of causes in order, those up to the first that is not ruled out; else all. */
function reached(
  { rules, inOrder }: ResolvedCauses,
  of: Case,
  ruleOf: (id: string) => Rule,
): readonly Rule[] {
  const all = rules.map(ruleOf)
  if (!inOrder) return all
  const standing = all.findIndex((rule) => decide(rule.when, of.facts) !== 'no')
  return standing < 0 ? all : all.slice(0, standing + 1)
}

/** Where several errors lead to a cause in order, it is proven only once each of them does. */
function isReachedEverywhere(rule: Rule, of: Case, { inOrderWith, ruleOf }: RuleIndex): boolean {
  return inOrderWith(rule.id).every((causes) => reached(causes, of, ruleOf).includes(rule))
}
