import { type Limits, limits } from '../limits.ts'
import { overLimit, type Problem } from '../problem/index.ts'
import type { CaseInput } from './open-case.ts'

/** What of an input is more than a host allows, where that is less than the door does. */
export function overLimits(input: Partial<CaseInput>, own: Limits): readonly Problem[] {
  const { text = '', code = '', facts = {}, products = [], unavailable = [], tried = [] } = input
  const lengths = { text, code, facts: Object.keys(facts), products, unavailable, tried }
  return Object.entries(lengths).flatMap(([name, { length }]) => {
    const limit = name as keyof typeof lengths
    const allowed = own[limit] ?? limits[limit]
    return length > allowed && allowed < limits[limit] ? [overLimit(limit, allowed, length)] : []
  })
}
