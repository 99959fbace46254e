import { knownWhen } from '../condition/index.ts'
import type { Composition } from '../plugin/compose.ts'
import type { Fallback } from '../rule/fallback.ts'
import { checkAlternatives } from './check-alternatives.ts'
import { checkQuotes } from './check-quotes.ts'
import { checkSources } from './check-sources.ts'
import { checkStepIds } from './check-step-ids.ts'
import { checkSentences } from './check-text.ts'
import type { CheckProblem } from './problem.ts'

/** Everything that a machine can see to be wrong with a fallback. It is said of open cases too, so it quotes nothing unknown. */
export function checkFallback(
  { id, why, remedy, source }: Fallback,
  composition: Composition,
): readonly CheckProblem[] {
  const quotes = [
    { text: why, known: new Set<string>() },
    ...remedy.map((step) => ({
      text: step.do,
      known: new Set((step.when && knownWhen(step.when, 'yes')) ?? []),
    })),
  ]
  return [
    ...checkQuotes(id, quotes, composition),
    ...checkSources(id, source, composition),
    ...checkSentences(id, [why, ...remedy.map((step) => step.do)]),
    ...checkAlternatives(id, remedy),
    ...checkStepIds(id, remedy),
    ...(remedy.length === 0 ? [{ path: id, message: 'says nothing to do' }] : []),
  ]
}
