import { knownWhen } from '../condition/index.ts'
import { judge } from '../judge/judge.ts'
import type { Composition } from '../plugin/compose.ts'
import { guarded } from '../problem/mistake.ts'
import { conditionsOfRule, type Example, type Rule, textsOf } from '../rule/rule.ts'
import { checkAlternatives } from './check-alternatives.ts'
import { checkQuotes } from './check-quotes.ts'
import { checkSources } from './check-sources.ts'
import { checkStepIds } from './check-step-ids.ts'
import { checkSentences } from './check-text.ts'
import { exampleCase } from './example-case.ts'
import type { CheckProblem } from './problem.ts'
import { requiresCode } from './requires-code.ts'

/** Everything that a machine can see to be wrong with a rule. Empty when it is sound. */
export const checkRule = guarded(['rule', 'composition'], 'a rule and its composition', problemsOfRule)

function problemsOfRule(rule: Rule, composition: Composition): readonly CheckProblem[] {
  return [
    ...(requiresCode(conditionsOfRule(rule), composition.facts) ? [] : rule.examples).flatMap((example) =>
      checkExample(rule, example, composition),
    ),
    ...checkRuleQuotes(rule, composition),
    ...checkSources(rule.id, rule.source, composition),
    ...checkSentences(rule.id, textsOf(rule)),
    ...checkStatement(rule),
    ...checkAlternatives(rule.id, rule.remedy),
    ...checkStepIds(rule.id, rule.remedy),
    ...(rule.remedy.length === 0 ? [{ path: rule.id, message: 'says nothing to do' }] : []),
  ]
}

const hedges = [
  /可能性があ|と考えられ|かもしれ|ようです|おそらく/,
  /\b(?:may|might|probably|possibly|perhaps|seems?)\b/i,
]

/** A cause is said when it is confirmed too: the word of the verdict doubts it where it is to be doubted. */
function checkStatement({ id, what }: Rule): readonly CheckProblem[] {
  return Object.entries(what).flatMap(([locale, text]) =>
    hedges.some((hedge) => hedge.test(text))
      ? [{ path: id, message: `says in ${locale} what may be, not what is: ${text}` }]
      : [],
  )
}

function checkExample(rule: Rule, example: Example, composition: Composition): readonly CheckProblem[] {
  const path = `${rule.id}, example "${example.name}"`
  return exampleCase(example, composition).match(
    (of) => {
      const { truth, missing } = judge(rule.when, of)
      if (typeof example.expect === 'string') {
        const expected = example.expect === 'confirmed' ? 'yes' : 'no'
        return truth === expected ? [] : [{ path, message: `expected ${example.expect}, came out ${truth}` }]
      }
      if (truth !== 'unknown') return [{ path, message: `expected to ask, came out ${truth}` }]
      const [asked, expected] = [missing, example.expect.ask].map((ids) => ids.toSorted().join(', '))
      return asked === expected ? [] : [{ path, message: `expected to ask ${expected}, asks ${asked}` }]
    },
    (problems) => problems.map((problem) => ({ path, message: `${problem.path}: ${problem.kind}` })),
  )
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
