import { decide, type FactReader } from '../condition/index.ts'
import type { Rule } from '../rule/rule.ts'
import type { Finding } from './diagnosis.ts'

const order = { confirmed: 0, possible: 1, 'ruled-out': 2 } as const

/**
 * Confirmed causes first, then the open ones, then those ruled out. Among the open ones evidence for and against
 * counts; what is left keeps the order in which the sources name the causes.
 */
export function rank(
  findings: readonly Finding[],
  ruleOf: (id: string) => Rule | undefined,
  facts: FactReader,
): readonly Finding[] {
  const evidence = new Map(findings.map((finding) => [finding, evidenceFor(ruleOf(finding.rule), facts)]))
  return findings.toSorted(
    (a, b) =>
      order[a.verdict] - order[b.verdict] ||
      (a.verdict === 'possible' ? (evidence.get(b) ?? 0) - (evidence.get(a) ?? 0) : 0),
  )
}

function evidenceFor(rule: Rule | undefined, facts: FactReader): number {
  const counts = (condition: Rule['likelier']) =>
    Number(condition !== undefined && decide(condition, facts) === 'yes')
  return counts(rule?.likelier) - counts(rule?.unlikelier)
}
