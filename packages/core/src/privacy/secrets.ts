import type { FactSet } from '../fact/fact.ts'

/** The texts that are given for sensitive facts: what is masked wherever it stands. */
export function secretsIn(
  given: { readonly [id: string]: unknown } | undefined,
  facts: FactSet,
): readonly string[] {
  return Object.entries(given ?? {}).flatMap(([id, value]) =>
    typeof value === 'string' && Object.hasOwn(facts, id) && facts[id]?.sensitive ? [value] : [],
  )
}
