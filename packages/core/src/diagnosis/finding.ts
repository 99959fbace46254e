import type { Case } from '../case/case.ts'
import { type Condition, decide, factsReadBy } from '../condition/index.ts'
import { crashIn, judge } from '../judge/judge.ts'
import { factsThatSettle } from '../judge/settling.ts'
import { type Rule, textsOf } from '../rule/rule.ts'
import { slotsIn } from '../text/slots.ts'
import type { Finding } from './diagnosis.ts'
import type { Cause } from './find-causes.ts'
import { isTried, type Tried } from './tried.ts'

const verdicts = { yes: 'confirmed', no: 'ruled-out', unknown: 'possible' } as const

/** One cause for one case. Of an error that is only similar to a catalogued one nothing is proven, nor ahead of its turn. */
export function findingOf({ rule, explains, place, isEarly }: Cause, of: Case, tried: Tried): Finding {
  const { truth, ...judgement } = judge(rule.when, of)
  const isSure = explains.length === 0 || explains.some(({ certainty }) => certainty === 'identified')
  const verdict = verdicts[truth]
  const remedy = stepsIn(rule, of)
  const isDone = isTried(
    rule.id,
    rule.remedy.filter(({ id }) => remedy.steps.includes(id)),
    tried,
  )
  const crashed =
    judgement.crashed ??
    crashIn(
      rule.remedy.flatMap((step) => step.when ?? []),
      of,
    )
  return {
    rule: rule.id,
    verdict: verdict === 'confirmed' && (!isSure || isEarly) ? 'possible' : verdict,
    severity: rule.severity,
    explains: explains.map(({ id }) => id),
    ...judgement,
    ...(crashed !== undefined && { crashed }),
    ...remedy,
    ...(place && { place }),
    ...(isDone && { tried: true }),
  }
}

/**
 * The steps of a remedy that apply, and the facts that decide about further ones. Nobody is told a step that is for
 * somebody else, as long as it can be asked; nor, from the first on that what was read in the text speaks against, what follows it; nor, from the first on that reaches every device, what is right only if
 * this is the cause.
 */
function stepsIn({ when: cause, remedy }: Rule, of: Case): Pick<Finding, 'steps' | 'branches'> {
  const steps: string[] = []
  const branches = new Set<string>()
  const settling = (condition: Condition) => factsThatSettle(condition, of.facts, of.unavailable)
  let held: ReadonlySet<string> = none
  for (const { id, when, affects, destructive } of remedy) {
    if (when && decide(when, of.facts) === 'no') continue
    if (affects === 'all-managed-devices' && held.size === 0) held = settling(cause)
    if (when && held.size === 0) held = speakingAgainst(when, of)
    const deciding = held.size > 0 || !when ? held : settling(when)
    for (const fact of deciding) branches.add(fact)
    // What cannot be taken back, or reaches every device, is told only where it is known to be right.
    const isGrave = destructive || affects === 'all-managed-devices'
    const isDoubtful = isGrave && when && decide(when, of.facts) !== 'yes'
    if (deciding.size === 0 && !isDoubtful) steps.push(id)
  }
  return { steps, branches: [...branches] }
}

/** What was read in the text, where a condition that holds would not if it is so. */
function speakingAgainst(when: Condition, { facts, read, supposed, unavailable }: Case): ReadonlySet<string> {
  if (decide(when, facts) !== 'yes' || decide(when, supposed) !== 'no') return none
  return new Set(factsReadBy(when).filter((fact) => read.has(fact) && !unavailable.has(fact)))
}

const none: ReadonlySet<string> = new Set()

const quoted = new WeakMap<Rule, ReadonlySet<string>>()

/** The facts that a rule's condition reads or its texts quote. */
export function quotedBy(rule: Rule): ReadonlySet<string> {
  let facts = quoted.get(rule)
  if (!facts) {
    facts = new Set([...factsReadBy(rule.when), ...textsOf(rule).flatMap((text) => slotsIn(text))])
    quoted.set(rule, facts)
  }
  return facts
}
