import type { Case } from '../case/case.ts'
import { whichError } from '../case/open-case.ts'
import { pluginOf } from '../catalog/plugin-of.ts'
import type { Suggestion } from '../recognition/index.ts'
import type { ErrorQuestion } from './diagnosis.ts'
import type { RuleIndex } from './rule-index.ts'

/** Suggestions for a case: none of a product that is not in use, and of those that are near the ones in use first. */
export function suggestionsIn(
  { suggestions, supposed }: Case,
  { productOf }: RuleIndex,
): readonly Suggestion[] {
  const inUse = ({ id }: Suggestion) => {
    const product = productOf(pluginOf(id))
    return product && supposed.value(product.fact)
  }
  const rank = (one: Suggestion) => (!one.near ? 2 : inUse(one) === true ? 0 : 1)
  return suggestions.filter((one) => inUse(one) !== false).toSorted((a, b) => rank(a) - rank(b))
}

/** Which message the screen shows, where that is not sure and there are some to choose from. */
export function errorQuestion(
  { errors, error, unavailable }: Case,
  suggestions: readonly Suggestion[],
): readonly ErrorQuestion[] {
  const isSure = errors.some(({ certainty }) => certainty === 'identified')
  const near = [...errors, ...suggestions.filter((one) => one.near)].map(({ id }) => id)
  if (isSure || error !== undefined || unavailable.has(whichError) || near.length === 0) return []
  return [{ kind: 'error', errors: [...new Set(near)] }]
}
