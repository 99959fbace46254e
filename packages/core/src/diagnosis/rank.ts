import type { Case } from '../case/case.ts'
import { type Condition, decide } from '../condition/index.ts'
import type { Rule } from '../rule/rule.ts'
import type { Finding } from './diagnosis.ts'

const order = { confirmed: 0, possible: 1, 'ruled-out': 2 } as const

/**
 * Confirmed causes first, then the open ones, then those ruled out; what was tried in vain comes behind its like. Among
 * the open ones evidence for and against
 * counts, that of what was read in the text as well; what is left keeps the order in which the sources name the causes.
 */
export function rank(
  findings: readonly Finding[],
  ruleOf: (id: string) => Rule,
  of: Case,
): readonly Finding[] {
  const evidence = new Map(findings.map((finding) => [finding, evidenceFor(ruleOf(finding.rule), of)]))
  return findings.toSorted(
    (a, b) =>
      order[a.verdict] - order[b.verdict] ||
      Number(a.tried ?? false) - Number(b.tried ?? false) ||
      (a.verdict === 'possible' ? (evidence.get(b) ?? 0) - (evidence.get(a) ?? 0) : 0),
  )
}

function evidenceFor({ leans, when }: Rule, { read, supposed }: Case): number {
  const counts = (condition: Condition | undefined) =>
    Number(condition !== undefined && decide(condition, supposed) === 'yes')
  const told = read.size === 0 ? 'unknown' : decide(when, supposed)
  return counts(leans?.for) - counts(leans?.against) + { yes: 1, no: -1, unknown: 0 }[told]
}
