import type { Case } from '../case/case.ts'
import { pluginOf } from '../catalog/plugin-of.ts'
import { decide } from '../condition/index.ts'
import { rulesOf } from '../plugin/resolve-causes.ts'
import type { RecognisedError } from '../recognition/index.ts'
import type { Cause } from './find-causes.ts'
import { isNotInUse } from './not-in-use.ts'
import type { RuleIndex } from './rule-index.ts'
import { isTried, type Tried } from './tried.ts'

/**
 * The errors that facts show where there is neither text nor code: those of products that may be in use, and none of which the facts
 * prove a cause that was not tried in vain, since that says more.
 */
export function shownByFacts(
  of: Case,
  proven: readonly Cause[],
  tried: Tried,
  index: RuleIndex,
): readonly RecognisedError[] {
  if (of.isWritten) return []
  const open = proven.filter(({ rule }) => !isTried(rule.id, rule.remedy, tried))
  const known = new Set(open.map(({ rule }) => rule.id))
  return index.indicated
    .filter(
      ({ id, shownBy }) =>
        decide({ op: 'is', ...shownBy }, of.facts) === 'yes' &&
        !isNotInUse(pluginOf(id), of, index) &&
        !rulesOf(index.causesOf(id)).some((rule) => known.has(rule)),
    )
    .map(({ id }) => ({ id, certainty: 'identified', score: 1, span: null, captures: {} }))
}
