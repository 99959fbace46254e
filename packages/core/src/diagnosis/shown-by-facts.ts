import type { Case } from '../case/case.ts'
import { decide } from '../condition/index.ts'
import { rulesOf } from '../plugin/resolve-causes.ts'
import type { RecognisedError } from '../recognition/index.ts'
import type { Cause } from './find-causes.ts'
import type { RuleIndex } from './rule-index.ts'

/** The errors that facts show without a text: not those of which they prove a cause, which says more. */
export function shownByFacts(
  { facts }: Case,
  proven: readonly Cause[],
  { indicated, causesOf }: RuleIndex,
): readonly RecognisedError[] {
  const known = new Set(proven.map(({ rule }) => rule.id))
  return indicated
    .filter(
      ({ id, shownBy }) =>
        decide({ op: 'is', ...shownBy }, facts) === 'yes' &&
        !rulesOf(causesOf(id)).some((rule) => known.has(rule)),
    )
    .map(({ id }) => ({ id, certainty: 'identified', score: 1, span: null, captures: {} }))
}
