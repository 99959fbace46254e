import type { FactReader } from '../condition/index.ts'
import type { DerivedSet, Moment } from '../fact/derived.ts'
import type { KnownFacts } from '../fact/parse.ts'

/** Known facts and everything that can be computed from them, each derived fact at most once. */
export function createFactReader(known: KnownFacts, derived: DerivedSet, moment: Moment): FactReader {
  const computed = new Map<string, unknown>()
  const reader: FactReader = {
    value(id) {
      const given = known[id]
      if (given !== undefined) return given
      if (computed.has(id)) return computed.get(id)
      const value = compute(id)
      computed.set(id, value)
      return value
    },
    missing(id) {
      const fact = derivedFact(id)
      if (!fact) return [id]
      return fact.from.filter((input) => reader.value(input) === undefined).flatMap(reader.missing)
    },
  }
  return reader

  function derivedFact(id: string) {
    return Object.hasOwn(derived, id) ? derived[id] : undefined
  }

  function compute(id: string): unknown {
    const fact = derivedFact(id)
    if (!fact) return undefined
    const inputs: Record<string, unknown> = {}
    for (const input of fact.from) {
      const value = reader.value(input)
      if (value === undefined) return undefined
      inputs[input] = value
    }
    return fact.derive(inputs, moment)
  }
}
