import type { FactSet } from '../fact/fact.ts'

/** Whether a fact is declared to be nobody else's business. */
export function isSensitive(id: string, facts: FactSet): boolean {
  return Object.hasOwn(facts, id) && facts[id]?.sensitive === true
}

/** The texts that are given for sensitive facts: what is masked wherever it stands. */
export function secretsIn(
  given: { readonly [id: string]: unknown } | undefined,
  facts: FactSet,
): readonly string[] {
  return Object.entries(given ?? {}).flatMap(([id, value]) =>
    typeof value === 'string' && isSensitive(id, facts) ? [value] : [],
  )
}
