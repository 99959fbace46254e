import type { Case } from '../case/case.ts'
import type { RuleIndex } from './rule-index.ts'

/** Whether a plugin is one of a product that is known not to be in use. */
export function isNotInUse(
  plugin: string,
  { facts }: Pick<Case, 'facts'>,
  { productOf }: Pick<RuleIndex, 'productOf'>,
): boolean {
  const product = productOf(plugin)
  return product !== undefined && facts.value(product.fact) === false
}
