import type { Fact } from '@shindan/core'

/** A fact as data alone: its schema is code, and stays behind. */
export function describedFact(
  id: string,
  { schema: _, ...fact }: Fact,
): Omit<Fact, 'schema'> & { readonly id: string } {
  return { id, ...fact }
}
