import { type Condition, knownWhen } from '../condition/index.ts'
import { operateIn } from '../operation/evaluate.ts'
import {
  conditionsOf,
  type Operation,
  type OperationExample,
  sentencesOf,
  sourcesOf,
} from '../operation/operation.ts'
import type { Composition } from '../plugin/compose.ts'
import { guarded } from '../problem/mistake.ts'
import type { Localized } from '../text/locale.ts'
import { quotesAlike } from '../text/slots.ts'
import { checkAlternatives } from './check-alternatives.ts'
import { checkQuotes, type Quote } from './check-quotes.ts'
import { checkSources } from './check-sources.ts'
import { checkStepIds } from './check-step-ids.ts'
import { checkSentences } from './check-text.ts'
import { exampleCase } from './example-case.ts'
import type { CheckProblem } from './problem.ts'
import { requiresCode } from './requires-code.ts'

/** Everything that a machine can see to be wrong with an operation. Empty when it is sound. */
export const checkOperation = guarded(
  ['operation', 'composition'],
  'an operation and its composition',
  problemsOfOperation,
)

function problemsOfOperation(operation: Operation, composition: Composition): readonly CheckProblem[] {
  const { id: path, methods } = operation
  return [
    ...(requiresCode(conditionsOf(operation), composition.facts) ? [] : operation.examples).flatMap(
      (example) => checkExample(operation, example, composition),
    ),
    ...checkQuotes(path, quotesOf(operation), composition),
    ...checkSources(path, sourcesOf(operation), composition),
    ...checkSentences(path, sentencesOf(operation)),
    ...checkSlots(path, sentencesOf(operation)),
    ...methods.flatMap(({ steps }) => checkAlternatives(path, steps)),
    ...methods.flatMap(({ id, steps }) =>
      steps.length === 0 ? [{ path, message: `${id} has no steps` }] : [],
    ),
    ...[...operation.requirements, ...methods, ...operation.effects, ...operation.notes]
      .map(({ id }) => id)
      .filter((id, i, ids) => ids.indexOf(id) !== i)
      .map((id) => ({ path, message: `uses the id ${id} twice` })),
    ...methods.flatMap(({ steps }) => checkStepIds(path, steps)),
  ]
}

/** All languages quote the same facts. */
function checkSlots(path: string, texts: readonly Localized[]): readonly CheckProblem[] {
  return texts
    .filter((text) => !quotesAlike(text))
    .map((text) => ({ path, message: `has different slots in its languages: ${Object.values(text)[0]}` }))
}

function checkExample(
  operation: Operation,
  example: OperationExample,
  composition: Composition,
): readonly CheckProblem[] {
  const path = `${operation.id}, example "${example.name}"`
  const { expect } = example
  return exampleCase(example, composition).match(
    (of) => {
      const { verdict, method, requirements, questions } = operateIn(of, operation, composition)
      const failed = requirements.filter(({ result }) => result === 'fail').map(({ id }) => id)
      const came = {
        ready: method ?? '',
        blocked: listed(failed),
        undecided: listed(questions.map(({ fact }) => fact)),
      }
      const [expected, what] =
        'ready' in expect
          ? (['ready', expect.ready] as const)
          : 'blocked' in expect
            ? (['blocked', listed(expect.blocked)] as const)
            : (['undecided', listed(expect.ask)] as const)
      return verdict === expected && came[verdict] === what
        ? []
        : [{ path, message: `expected ${expected} (${what}), came out ${verdict} (${came[verdict]})` }]
    },
    (problems) => problems.map((problem) => ({ path, message: `${problem.path}: ${problem.kind}` })),
  )
}

function listed(ids: readonly string[]): string {
  return ids.toSorted().join(', ')
}

/** Requirements are told whatever is known; how to meet one, where it fails; steps, where the operation is possible. */
function quotesOf({ requirements, methods, effects, notes }: Operation): readonly Quote[] {
  const nothing: ReadonlySet<string> = new Set()
  const known = (condition: Condition | undefined, verdict: 'yes' | 'no') =>
    (condition && knownWhen(condition, verdict)) ?? nothing
  const given = requirements
    .filter(({ presumed }) => !presumed)
    .flatMap(({ when }) => [...known(when, 'yes')])
  return [
    ...requirements.flatMap(({ what, failed, why, fix, when }) => [
      { text: what, known: nothing },
      { text: failed, known: known(when, 'no') },
      { text: why, known: nothing },
      { text: fix, known: known(when, 'no') },
    ]),
    ...methods.flatMap((method) =>
      method.steps.map((step) => ({
        text: step.do,
        known: new Set([...given, ...known(method.when, 'yes'), ...known(step.when, 'yes')]),
      })),
    ),
    ...effects.map(({ text, when }) => ({ text, known: known(when, 'yes') })),
    ...notes.map(({ text, when }) => ({ text, known: known(when, 'yes') })),
  ]
}
