import { type Condition, factsReadBy, knownWhen } from '../condition/index.ts'
import type { KnownFacts } from '../fact/parse.ts'
import type { Composition } from '../plugin/compose.ts'
import type { Isolation } from '../plugin/plugin.ts'
import type { Rule } from '../rule/rule.ts'

/** Ways to the few rules that an input can concern, so that cost does not grow with the catalog. */
export interface RuleIndex {
  /** Rules that can cause an error, in the order of their likelihood. */
  readonly causesOf: (error: string) => readonly Rule[]
  /** Rules that these facts may confirm: one fact that each cannot do without is among them. */
  readonly confirmable: (known: KnownFacts) => readonly Rule[]
  /** Isolations of which some step reads one of these facts. */
  readonly isolationsOn: (known: KnownFacts) => readonly Isolation[]
}

export function createRuleIndex({ rules, errors, derived, isolations }: Composition): RuleIndex {
  const causes = new Map<string, Rule[]>()
  for (const error of errors.values()) {
    causes.set(
      error.id,
      (error.causes ?? []).flatMap((id) => rules.get(id) ?? []),
    )
  }
  for (const rule of rules.values()) {
    for (const error of rule.explains) causes.get(error)?.push(rule)
  }
  const isolated = new Set(isolations.flatMap((isolation) => isolation.rules))
  const byFact = new Map<string, Rule[]>()
  for (const rule of rules.values()) {
    if (isolated.has(rule.id) || rule.byExclusion) continue
    for (const fact of handles(rule.when)) push(byFact, fact, rule)
  }
  const readIn = new Map(
    isolations.map((isolation) => {
      const steps = isolation.rules.flatMap((id) => rules.get(id) ?? [])
      return [isolation, new Set(steps.flatMap((rule) => factsReadBy(rule.when).flatMap(inputsOf)))]
    }),
  )
  return {
    causesOf: (error) => causes.get(error) ?? [],
    confirmable(known) {
      const found = new Set<Rule>()
      for (const fact of Object.keys(known)) {
        for (const rule of byFact.get(fact) ?? []) found.add(rule)
      }
      return [...rules.values()].filter((rule) => found.has(rule))
    },
    isolationsOn(known) {
      const facts = Object.keys(known)
      return isolations.filter((isolation) => facts.some((fact) => readIn.get(isolation)?.has(fact)))
    },
  }

  /**
   * The given facts by which a rule is found: one that it needs to be confirmed, or, where it needs no single
   * one, all that it reads. The moment alone proves nothing of a device, so it is no handle.
   */
  function handles(condition: Condition): readonly string[] {
    const needed = knownWhen(condition, 'yes')
    if (!needed) return []
    const given = [...needed].flatMap(inputsOf)
    return given.length > 0 ? given.slice(0, 1) : [...new Set(factsReadBy(condition).flatMap(inputsOf))]
  }

  function inputsOf(fact: string): readonly string[] {
    return Object.hasOwn(derived, fact) ? (derived[fact]?.from ?? []).flatMap(inputsOf) : [fact]
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
