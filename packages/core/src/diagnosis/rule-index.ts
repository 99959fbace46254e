import type { Product } from '../case/products.ts'
import type { ErrorDefinition, Indicator } from '../catalog/error.ts'
import { type Condition, factsReadBy, knownWhen } from '../condition/index.ts'
import { inputsOf, isGiven } from '../fact/fact.ts'
import type { Composition } from '../plugin/compose.ts'
import { type ResolvedCauses, rulesOf } from '../plugin/resolve-causes.ts'
import type { Fallback } from '../rule/fallback.ts'
import type { Note } from '../rule/note.ts'
import type { Rule } from '../rule/rule.ts'

/** Ways to the few rules that an input can concern, so that cost does not grow with the catalog. */
export interface RuleIndex {
  readonly ruleOf: (id: string) => Rule
  readonly causesOf: (error: string) => ResolvedCauses
  /** Rules that these facts may confirm by themselves: one fact that each cannot do without is among them. */
  readonly confirmable: (known: readonly string[]) => readonly Rule[]
  /** Causes in order of which one reads one of these facts. */
  readonly inOrderOn: (known: readonly string[]) => readonly ResolvedCauses[]
  /** All causes in order that a rule is one of. */
  readonly inOrderWith: (rule: string) => readonly ResolvedCauses[]
  /** Whether a rule is said only of an error. */
  readonly isByExclusion: (rule: string) => boolean
  /** The errors that have a fact which shows them. */
  readonly indicated: readonly (Pick<ErrorDefinition, 'id'> & { readonly shownBy: Indicator })[]
  /** The product of a plugin, if it has one. */
  readonly productOf: (plugin: string) => Product | undefined
  readonly products: readonly Product[]
  /** The notes that belong to these rules. */
  readonly notesOn: (rules: readonly string[]) => readonly Note[]
  /** What the sources give for when nothing else has helped with these errors. */
  readonly fallbacksOn: (errors: readonly string[]) => readonly Fallback[]
}

const none: ResolvedCauses = { by: [], inOrder: false, byExclusion: [] }

export function createRuleIndex(composition: Composition): RuleIndex {
  const { rules, causes, facts, products } = composition
  const inOrder = [...causes.values()].filter((of) => of.inOrder)
  const byExclusion = new Set([...causes.values()].flatMap((of) => of.byExclusion))
  const isolated = new Set(inOrder.flatMap(rulesOf))
  const productOf = new Map(products.map((product) => [product.plugin, product]))
  // Causes of errors in their order; what explains no error comes behind them.
  const ordered = [...causes.values()].flatMap(rulesOf)
  const placeOf = new Map([...new Set([...ordered, ...rules.keys()])].map((id, place) => [id, place]))
  const byFact = new Map<string, Rule[]>()
  for (const rule of rules.values()) {
    if (isolated.has(rule.id) || byExclusion.has(rule.id)) continue
    for (const fact of handles(rule.when)) push(byFact, fact, rule)
  }
  const readBy = new Map(
    inOrder.map((of) => {
      const steps = rulesOf(of).map(ruleOf)
      return [of, new Set(steps.flatMap((rule) => factsReadBy(rule.when).flatMap(givenFor)))]
    }),
  )
  return {
    ruleOf,
    causesOf: (error) => causes.get(error) ?? none,
    confirmable(known) {
      const found = new Set<Rule>()
      for (const fact of known) {
        for (const rule of byFact.get(fact) ?? []) found.add(rule)
      }
      const place = ({ id }: Rule) => placeOf.get(id) as number
      return [...found].sort((a, b) => place(a) - place(b))
    },
    inOrderOn: (known) => inOrder.filter((of) => known.some((fact) => readBy.get(of)?.has(fact))),
    inOrderWith: (rule) => inOrder.filter((of) => rulesOf(of).includes(rule)),
    isByExclusion: (rule) => byExclusion.has(rule),
    indicated: [...composition.errors.values()].flatMap(({ id, shownBy }) =>
      shownBy ? [{ id, shownBy }] : [],
    ),
    productOf: (plugin) => productOf.get(plugin),
    products,
    notesOn: aboutEach(composition.notes),
    fallbacksOn: aboutEach([...composition.fallbacks.values()]),
  }

  function ruleOf(id: string): Rule {
    const rule = rules.get(id)
    if (!rule) throw new Error(`rule ${id} is a cause but not composed`)
    return rule
  }

  /**
   * The given facts by which a rule is found: one that it needs to be confirmed, or, where it needs no single
   * one, all that it reads. Neither the moment nor the system that a device runs proves by itself that anything is
   * wrong, so they are no handles.
   */
  function handles(condition: Condition): readonly string[] {
    const needed = knownWhen(condition, 'yes')
    if (!needed) return []
    for (const fact of needed) {
      const inputs = symptomsFor(fact)
      if (inputs.length > 0) return inputs
    }
    return [...new Set(factsReadBy(condition).flatMap(symptomsFor))]
  }

  function symptomsFor(fact: string): readonly string[] {
    return givenFor(fact).filter((given) => given !== 'device.platform')
  }

  /** What can be given so that a fact is known: itself, and what it is computed from. */
  function givenFor(fact: string): readonly string[] {
    const declared = facts[fact]
    const inputs = inputsOf(declared).flatMap(givenFor)
    return !declared || isGiven(declared) ? [fact, ...inputs] : inputs
  }
}

/** Entries by what they are about, in the order of the catalog. */
function aboutEach<Entry extends { readonly about: readonly string[] }>(
  entries: readonly Entry[],
): (ids: readonly string[]) => readonly Entry[] {
  const places = new Map<string, number[]>()
  entries.forEach(({ about }, place) => {
    for (const id of about) push(places, id, place)
  })
  return (ids) =>
    [...new Set(ids.flatMap((id) => places.get(id) ?? []))]
      .sort((a, b) => a - b)
      .map((place) => entries[place] as Entry)
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
