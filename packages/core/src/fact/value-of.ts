import { isInstant, isSpan } from '../time/index.ts'
import type { Fact } from './fact.ts'
import { factSchema } from './schema.ts'

/** Whether this is a value of the fact as it is kept, once it was read or computed. */
export function isValueOf(fact: Fact, value: unknown): boolean {
  if (fact.type === 'instant' && value !== null) return isSpan(value) || isInstant(value)
  return factSchema(fact).safeParse(value).success
}
