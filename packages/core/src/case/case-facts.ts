import { inputsOf } from '../fact/fact.ts'
import { type Computation, type FactSet, type FactType, isAsked, type Moment } from '../fact/index.ts'
import { isValueOf } from '../fact/value-of.ts'
import { shown } from '../problem/index.ts'
import { earliest, isSpan, latest, type Time, timeBetween } from '../time/index.ts'
import type { Case, CaseFacts, Crash, Given } from './case.ts'

/** A fact that was not given: what it comes to. */
interface Found {
  readonly value: unknown
  readonly origin: 'assumed' | 'computed'
}

/** Most spans whose ends are tried together, in every combination. */
const mostSpansTried = 5

/** What is told in a case. */
type Told = Pick<Case, 'declared' | 'facts' | 'now' | 'timeZone'>

type Inputs = { readonly [id: string]: unknown }

/** Known facts and everything that can be computed from them, each computed at most once. */
export function createCaseFacts(
  declared: FactSet,
  given: ReadonlyMap<string, Given>,
  moment: Moment,
): CaseFacts {
  const found = new Map<string, Found | undefined>()
  const crashes = new Map<string, Crash>()
  const facts: CaseFacts = {
    known: [...given.keys()],
    value(id) {
      const known = given.get(id)
      if (known) return known.value
      return find(id)?.value
    },
    missing(id) {
      const fact = declaredOf(id)
      if (!fact) return []
      if (isAsked(fact) && facts.origin(id) !== 'computed') return [id]
      const isStuck = facts.value(id) === undefined && facts.crash(id) !== undefined
      if (!fact.computation || isStuck) return []
      return [...new Set(openInputs(fact.computation).flatMap(facts.missing))]
    },
    origin(id) {
      const known = given.get(id)
      if (known) return known.origin
      return find(id)?.origin
    },
    assumed: (id) => given.get(id)?.assumed ?? [],
    crash(id) {
      if (given.has(id)) return undefined
      find(id)
      return crashes.get(id)
    },
  }
  return facts

  function find(id: string): Found | undefined {
    if (!found.has(id)) {
      // A fact that is computed from itself is unknown.
      found.set(id, undefined)
      const value = compute(id)
      const assumed = declaredOf(id)?.assumed
      if (value !== undefined) found.set(id, { value, origin: 'computed' })
      else if (assumed !== undefined) found.set(id, { value: assumed, origin: 'assumed' })
    }
    return found.get(id)
  }

  function declaredOf(id: string) {
    return Object.hasOwn(declared, id) ? declared[id] : undefined
  }

  function compute(id: string): unknown {
    const fact = declaredOf(id)
    if (!fact?.computation) return undefined
    // What follows from a fact that could not be computed rests on the same defect.
    const crash = inputsOf(fact)
      .map(facts.crash)
      .find((one) => one !== undefined)
    if (crash !== undefined) crashes.set(id, crash)
    const inputs = valuesFor(fact.computation)
    if (!inputs) return undefined
    try {
      const value = computeFrom(fact.type, fact.computation, inputs, moment)
      if (value === undefined || isValueOf(fact, value)) return value
      crashes.set(id, { fact: id, error: new TypeError(`no ${fact.type}: ${shown(value)}`) })
    } catch (error) {
      crashes.set(id, { fact: id, error })
    }
    return undefined
  }

  /** What a computation reads, or nothing while something that it needs is unknown. */
  function valuesFor(computation: Computation): Inputs | undefined {
    const inputs: Record<string, unknown> = {}
    for (const id of inputsOf({ computation })) {
      const value = facts.value(id)
      if (value !== undefined) inputs[id] = value
      else if (computation.from.includes(id)) return undefined
    }
    return inputs
  }

  /** The inputs that keep a result unknown, or only a span: those that are unknown, else the spans that matter. */
  function openInputs(computation: Computation): readonly string[] {
    const read = inputsOf({ computation })
    const unknown = read.filter((id) => facts.value(id) === undefined)
    if (unknown.length > 0) return unknown
    const spans = read.filter((id) => isSpan(facts.value(id)))
    // Where nothing follows from a span, any instant tells more; of very many spans each is taken to.
    if (computation.spans === undefined || spans.length > mostSpansTried) return spans
    const inputs = valuesFor(computation) ?? {}
    return spans.filter((id) => matters(id, inputs, (exact) => resultOf(computation, exact, moment)))
  }
}

/** The facts of a case as they would be, had one of them not been told. */
export function factsWithout(id: string, of: Told): CaseFacts {
  return factsWithoutAll([id], of)
}

/** As `factsWithout`, of several. */
export function factsWithoutAll(ids: readonly string[], { declared, facts, ...moment }: Told): CaseFacts {
  const others = facts.known
    .filter((other) => !ids.includes(other))
    .map((other) => [other, { value: facts.value(other), origin: 'given' }] as const)
  return createCaseFacts(declared, new Map(others), moment)
}

/** What follows from inputs of which some may be spans. */
function computeFrom(type: FactType, computation: Computation, inputs: Inputs, moment: Moment): unknown {
  const isExact = !Object.values(inputs).some(isSpan)
  if (isExact || computation.spans === 'taken') return computation.compute(inputs, moment)
  if (computation.spans !== 'monotone') return undefined
  const first = computation.compute(ends(inputs, earliest), moment)
  const last = computation.compute(ends(inputs, latest), moment)
  if (isSame(first, last)) return first
  return type === 'instant' && isKnown(first) && isKnown(last)
    ? timeBetween(earliest(first), latest(last))
    : undefined
}

function isKnown(result: unknown): result is Time {
  return result !== undefined && result !== null
}

/** What a computation gives, or nothing where it fails: that is told where its fact is read. */
function resultOf(computation: Computation, inputs: Inputs, moment: Moment): unknown {
  try {
    return computation.compute(inputs, moment)
  } catch {
    return undefined
  }
}

function ends(inputs: Inputs, end: (time: Time) => string): Inputs {
  return Object.fromEntries(
    Object.entries(inputs).map(([id, value]) => [id, isSpan(value) ? end(value) : value]),
  )
}

/** Whether it makes a difference when within its span an input is, at whatever end the other spans are. */
function matters(id: string, inputs: Inputs, compute: (exact: Inputs) => unknown): boolean {
  const { [id]: span, ...others } = inputs
  if (!isSpan(span)) return false
  return corners(others).some(
    (exact) => !isSame(compute({ ...exact, [id]: span.from }), compute({ ...exact, [id]: span.to })),
  )
}

/** The inputs with each span at one of its ends, in every combination. */
function corners(inputs: Inputs): readonly Inputs[] {
  return Object.entries(inputs).reduce<readonly Inputs[]>(
    (all, [id, value]) =>
      all.flatMap((one) =>
        (isSpan(value) ? [value.from, value.to] : [value]).map((exact) => ({ ...one, [id]: exact })),
      ),
    [{}],
  )
}

function isSame(one: unknown, other: unknown): boolean {
  if (isSpan(one) && isSpan(other)) return one.from === other.from && one.to === other.to
  return one === other
}
