import { decide, knownWhen, missingIn } from '../condition/index.ts'
import { createFactReader } from '../diagnosis/fact-reader.ts'
import { defaultTimeZone } from '../diagnosis/read-input.ts'
import { parseFacts } from '../fact/parse.ts'
import type { Composition } from '../plugin/compose.ts'
import { type Example, type Rule, textsOf } from '../rule/rule.ts'
import { parseInstant } from '../time/index.ts'
import { checkAlternatives } from './check-alternatives.ts'
import { checkQuotes } from './check-quotes.ts'
import { checkSentences } from './check-text.ts'
import type { CheckProblem } from './problem.ts'

/** Everything that a machine can see to be wrong with a rule. Empty when it is sound. */
export function checkRule(rule: Rule, composition: Composition): readonly CheckProblem[] {
  return [
    ...rule.examples.flatMap((example) => checkExample(rule, example, composition)),
    ...checkRuleQuotes(rule, composition),
    ...rule.source
      .filter((id) => !Object.hasOwn(composition.sources, id))
      .map((id) => ({ path: rule.id, message: `cites the source ${id}, which no plugin has` })),
    ...checkSentences(rule.id, textsOf(rule)),
    ...checkAlternatives(rule.id, rule.remedy),
    ...(rule.remedy.length === 0 ? [{ path: rule.id, message: 'says nothing to do' }] : []),
  ]
}

function checkExample(rule: Rule, example: Example, composition: Composition): readonly CheckProblem[] {
  const path = `${rule.id}, example "${example.name}"`
  const known = parseFacts(composition.facts, composition.derived, example.facts)
  const now = parseInstant(example.now ?? '2025-01-01T00:00:00Z')
  if (known.isErr())
    return known.error.map((problem) => ({ path, message: `${problem.path}: ${problem.kind}` }))
  if (now.isErr()) return [{ path, message: `now: ${now.error.kind}` }]
  const moment = { now: now.value, timeZone: defaultTimeZone }
  const facts = createFactReader(known.value, composition.derived, moment)
  const verdict = decide(rule.when, facts)
  if (typeof example.expect === 'string') {
    const expected = example.expect === 'confirmed' ? 'yes' : 'no'
    return verdict === expected ? [] : [{ path, message: `expected ${example.expect}, came out ${verdict}` }]
  }
  if (verdict !== 'unknown') return [{ path, message: `expected to ask, came out ${verdict}` }]
  const asked = missingIn(rule.when, facts).toSorted().join(', ')
  const expected = example.expect.ask.toSorted().join(', ')
  return asked === expected ? [] : [{ path, message: `expected to ask ${expected}, asks ${asked}` }]
}

/**
 * A confirmed rule must be able to fill every slot of its evidence and steps, and must not quote what is sensitive.
 * What and why are said of possible causes too, so they quote nothing.
 */
function checkRuleQuotes(rule: Rule, composition: Composition): readonly CheckProblem[] {
  const certain = knownWhen(rule.when, 'yes') ?? new Set<string>()
  const nothing = new Set<string>()
  const quotes = [
    { text: rule.what, known: nothing },
    { text: rule.why, known: nothing },
    ...(rule.evidence ? [{ text: rule.evidence, known: certain }] : []),
    ...rule.remedy.map((step) => ({
      text: step.do,
      known: new Set([...certain, ...((step.when && knownWhen(step.when, 'yes')) ?? [])]),
    })),
  ]
  return checkQuotes(rule.id, quotes, composition)
}
