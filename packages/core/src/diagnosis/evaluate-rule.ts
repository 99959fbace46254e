import { decide, explain, type FactReader, factsReadBy, missingIn, type Trace } from '../condition/index.ts'
import { mask } from '../fact/mask.ts'
import { type Rule, type RuleVerdict, textsOf } from '../rule/rule.ts'
import { slotsOf } from '../text/slots.ts'
import type { Finding } from './diagnosis.ts'
import type { Sensitivity } from './sensitivity.ts'

/** What evaluating rules needs to know of the input. */
export interface Evaluation extends Sensitivity {
  readonly facts: FactReader
  readonly trace: boolean
}

const verdicts = { yes: 'confirmed', no: 'ruled-out', unknown: 'possible' } as const

/** One rule for one input. A rule that throws becomes a finding that says so; the others go on. */
export function evaluateRule(rule: Rule, explains: readonly string[], evaluation: Evaluation): Finding {
  const bare = { rule: rule.id, severity: rule.severity, explains, missing: [], values: {} }
  const { facts } = evaluation
  try {
    const verdict: RuleVerdict = verdicts[decide(rule.when, facts)]
    return {
      ...bare,
      verdict,
      missing: verdict === 'possible' ? missingIn(rule.when, facts) : [],
      values: valuesOf(quotedBy(rule), evaluation),
      steps: rule.remedy.flatMap(({ when }, i) => (when && decide(when, facts) === 'no' ? [] : [i])),
      ...(evaluation.trace && { trace: masked(explain(rule.when, facts), evaluation.isSensitive) }),
    }
  } catch (error) {
    const inSteps = rule.remedy.flatMap(({ when }) => (when ? factsReadBy(when) : []))
    const crashed = evaluation.crashText(error, [...quotedBy(rule), ...inSteps])
    return { ...bare, verdict: 'possible', steps: rule.remedy.map((_, i) => i), crashed }
  }
}

/** The values of these facts as far as they are known, masked where they are sensitive. */
export function valuesOf(
  ids: Iterable<string>,
  { facts, isSensitive }: Pick<Evaluation, 'facts' | 'isSensitive'>,
): { readonly [fact: string]: unknown } {
  const values: Record<string, unknown> = {}
  for (const id of ids) {
    const value = facts.value(id)
    if (value !== undefined) values[id] = value !== null && isSensitive(id) ? mask : value
  }
  return values
}

const quoted = new WeakMap<Rule, ReadonlySet<string>>()

/** The facts that a rule's condition reads or its texts quote. */
function quotedBy(rule: Rule): ReadonlySet<string> {
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

/** A trace with the values of sensitive facts masked. */
export function masked(trace: Trace, isSensitive: (fact: string) => boolean): Trace {
  const { actual, expected, of, ...rest } = trace
  const hide = [trace.fact, trace.other].some((fact) => fact !== undefined && isSensitive(fact))
  return {
    ...rest,
    ...(actual !== undefined && { actual: hide && actual !== null ? mask : actual }),
    ...(expected !== undefined && { expected: hide ? mask : expected }),
    ...(of && { of: of.map((part) => masked(part, isSensitive)) }),
  }
}
