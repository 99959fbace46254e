import type { Case } from '../case/case.ts'
import { decide, factsReadBy } from '../condition/index.ts'
import { crashIn, judge } from '../judge/judge.ts'
import { type Rule, textsOf } from '../rule/rule.ts'
import { slotsOf } from '../text/slots.ts'
import type { Finding } from './diagnosis.ts'
import type { Cause } from './find-causes.ts'

const verdicts = { yes: 'confirmed', no: 'ruled-out', unknown: 'possible' } as const

/** One cause for one case. Of an error that is only similar to a catalogued one nothing is proven. */
export function findingOf({ rule, explains }: Cause, of: Case): Finding {
  const { truth, ...judgement } = judge(rule.when, of)
  const isSure = explains.length === 0 || explains.some(({ certainty }) => certainty === 'identified')
  const verdict = verdicts[truth]
  const crashed = crashIn([rule.when, ...rule.remedy.flatMap((step) => step.when ?? [])], of)
  return {
    rule: rule.id,
    verdict: verdict === 'confirmed' && !isSure ? 'possible' : verdict,
    severity: rule.severity,
    explains: explains.map(({ id }) => id),
    ...judgement,
    ...(crashed !== undefined && { crashed }),
    steps: rule.remedy.flatMap(({ id, when }) => (when && decide(when, of.facts) === 'no' ? [] : [id])),
  }
}

const quoted = new WeakMap<Rule, ReadonlySet<string>>()

/** The facts that a rule's condition reads or its texts quote. */
export function quotedBy(rule: Rule): ReadonlySet<string> {
  let facts = quoted.get(rule)
  if (!facts) {
    facts = new Set([
      ...factsReadBy(rule.when),
      ...textsOf(rule).flatMap((text) => slotsOf(text.ja + text.en)),
    ])
    quoted.set(rule, facts)
  }
  return facts
}
