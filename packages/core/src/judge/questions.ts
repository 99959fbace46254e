import type { Case } from '../case/case.ts'
import type { Condition } from '../condition/index.ts'
import { type Difficulty, isAsked } from '../fact/index.ts'
import { isSpan, type Span } from '../time/index.ts'
import { factsThatSettle } from './settling.ts'

/** A fact worth asking for next. */
export interface FactQuestion<FactId extends string = string> {
  /** `product`: whether a product is in use, which decides what else is worth asking. */
  readonly kind: 'product' | 'fact'
  readonly fact: FactId
  /** What it can settle: rules, requirements, methods. */
  readonly settles: readonly string[]
  /** Rules of which further steps hang on it. */
  readonly branches?: readonly string[]
  /** Where it is known to a span already: its time within that is asked for. */
  readonly within?: Span
  /** What the text tells of it, for confirmation. */
  readonly read?: unknown
}

/** What it costs to find a fact out: a look, a look into another screen, fetching the device. */
const effort: { readonly [D in Difficulty]: number } = { 'on-screen': 1, console: 2, 'device-in-hand': 4 }

/** Something that is judged and still open. */
export interface Open {
  readonly id: string
  readonly when: Condition
  readonly missing: readonly string[]
  /** Whether what follows from it takes away what does not come back, or concerns every device. */
  readonly isGrave?: boolean
  /** Not whether something holds, but which of its steps apply. */
  readonly isBranch?: boolean
}

/** What a question is worth. */
interface Worth {
  readonly settles: string[]
  readonly branches: string[]
  isGrave: boolean
  value: number
}

/**
 * The facts to ask for, best first: which product is in use, on which system it is where steps hang on that, then what
 * decides about something grave, then what settles most, per effort, at last what only decides about further steps. What waits for several facts counts a share for each. Only what can still be settled is asked for,
 * so no question is without consequence.
 */
export function questionsFor(open: readonly Open[], of: Case): readonly FactQuestion[] {
  const worth = new Map<string, Worth>()
  for (const { id, when, missing, isGrave = false, isBranch = false } of open) {
    if (missing.length === 0) continue
    for (const fact of factsThatSettle(when, of.facts, of.unavailable)) {
      const entry = worth.get(fact) ?? { settles: [], branches: [], isGrave: false, value: 0 }
      const about = isBranch ? entry.branches : entry.settles
      if (!about.includes(id)) about.push(id)
      entry.isGrave ||= isGrave
      entry.value += 1 / missing.length / effortOf(fact, of)
      worth.set(fact, entry)
    }
  }
  const kindOf = (fact: string) => (of.declared[fact]?.product ? 'product' : 'fact')
  const rank = (fact: string, { isGrave, settles, branches }: Worth) => {
    if (kindOf(fact) === 'product') return 0
    if (fact === 'device.platform' && branches.length > 0) return 1
    return isGrave ? 2 : settles.length > 0 ? 3 : 4
  }
  return [...worth]
    .toSorted(([a, one], [b, other]) => rank(a, one) - rank(b, other) || other.value - one.value)
    .map(([fact, { settles, branches }]) => {
      const known = of.facts.value(fact)
      const read = of.read.get(fact)
      return {
        kind: kindOf(fact),
        fact,
        settles,
        ...(branches.length > 0 && { branches }),
        ...(isSpan(known) && { within: known }),
        ...(read && { read: of.told(fact, read.value) }),
      }
    })
}

/** What was read in the text takes a nod. */
function effortOf(id: string, { declared, read }: Case): number {
  const fact = declared[id]
  return read.has(id)
    ? effort['on-screen']
    : effort[fact && isAsked(fact) ? fact.difficulty : 'device-in-hand']
}
