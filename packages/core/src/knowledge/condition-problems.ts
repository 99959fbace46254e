import { type Condition, factsOf, type Leaf } from '../condition/condition.ts'
import type { Fact, FactSet } from '../fact/fact.ts'
import { factSchema } from '../fact/schema.ts'
import { type Problem, shown } from '../problem/index.ts'
import type { Localized } from '../text/locale.ts'

/**
 * What a compiler would have refused in a condition: a value that a fact cannot have, an order of what has none or may be
 * absent, a comparison of two types. Facts that nobody declares are told where plugins are put together.
 */
export function conditionProblems(
  path: string,
  condition: Condition,
  facts: FactSet,
  present: ReadonlySet<string> = new Set(),
): readonly Problem[] {
  switch (condition.op) {
    case 'all': {
      const there = condition.of.flatMap((part) => (part.op === 'present' ? [part.fact] : []))
      const within = new Set([...present, ...there])
      return condition.of.flatMap((part, i) => conditionProblems(`${path}.of[${i}]`, part, facts, within))
    }
    case 'any':
      return condition.of.flatMap((part, i) => conditionProblems(`${path}.of[${i}]`, part, facts, present))
    case 'not':
    case 'known':
      return conditionProblems(`${path}.of`, condition.of, facts, present)
    case 'unprovable':
      return []
    default: {
      if (factsOf(condition).some((id) => !Object.hasOwn(facts, id))) return []
      const expected = expectedBy(condition, facts, present)
      return expected ? [{ kind: 'wrong-type', path, found: shown(saidIn(condition)), expected }] : []
    }
  }
}

/** What a leaf compares with; the whole of one that compares facts. */
function saidIn(leaf: Leaf): unknown {
  if ('value' in leaf) return leaf.value
  return 'values' in leaf ? leaf.values : leaf
}

/** What belongs in the place of a leaf; undefined where it is as it should be. */
function expectedBy(leaf: Leaf, facts: FactSet, present: ReadonlySet<string>): Localized | undefined {
  const fact = facts[leaf.fact] as Fact
  const mayBeAbsent = (id: string) => isGivenNullable(facts[id] as Fact) && !present.has(id)
  switch (leaf.op) {
    case 'is':
      return valueWanted(fact, leaf.value)
    case 'one-of':
      return leaf.values.map((value) => valueWanted(fact, value)).find((expected) => expected !== undefined)
    case 'present':
      return fact.nullable ? undefined : { ja: `「なし」がありうる確認項目`, en: 'a fact that can be absent' }
    case 'same':
      return fact.type === facts[leaf.other]?.type ? undefined : ofOneType
    case 'before':
    case 'after':
      if (fact.type !== 'instant' || facts[leaf.other]?.type !== 'instant') return twoInstants
      return [leaf.fact, leaf.other].some(mayBeAbsent) ? narrowed : undefined
    case 'at-least':
    case 'below': {
      const type = typeof leaf.value === 'number' ? 'number' : 'version'
      if (fact.type !== type || valueWanted(fact, leaf.value)) return ofItsOrder
      return mayBeAbsent(leaf.fact) ? narrowed : undefined
    }
  }
}

/** Whether a fact that is given can be absent. Of one that is computed, its code alone knows. */
function isGivenNullable({ nullable, computation, requiresCode }: Fact): boolean {
  return nullable && !computation && !requiresCode
}

/** What a value of a fact must be, where this one is not. */
export function valueWanted(fact: Fact, value: unknown): Localized | undefined {
  if (value === null) return fact.nullable ? undefined : valueOfType(fact)
  if (fact.open && typeof value === 'string') return undefined
  const fits = fact.type !== 'instant' && factSchema(fact).safeParse(value).success
  return fits ? undefined : valueOfType(fact)
}

function valueOfType({ type, choices = {} }: Fact): Localized {
  const list = Object.keys(choices)
  if (type === 'choice') return { ja: list.join('、'), en: list.join(', ') }
  return typesOfValues[type]
}

const typesOfValues = {
  boolean: { ja: 'true または false', en: 'true or false' },
  instant: {
    ja: '時点どうしの比較（before、after、same）',
    en: 'a comparison of instants (before, after, same)',
  },
  number: { ja: '数値', en: 'a number' },
  text: { ja: '文字列', en: 'a text' },
  version: { ja: 'バージョン（例: 15.1）', en: 'a version such as 15.1' },
} as const
const ofOneType = { ja: '同じ型の 2 つの確認項目', en: 'two facts of one type' }
const twoInstants = { ja: '2 つの時点', en: 'two instants' }
const ofItsOrder = {
  ja: 'number には数値、version にはバージョンとの比較',
  en: 'a number with a number, a version with a version',
}
const narrowed = {
  ja: '「なし」がありうるため、同じ all の中で present と併せた比較',
  en: 'a comparison beside `present` in one `all`, as the fact can be absent',
}
