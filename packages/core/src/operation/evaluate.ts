import { type Condition, decide, explain, factsReadBy, missingIn } from '../condition/index.ts'
import type { InputProblem, Question } from '../diagnosis/diagnosis.ts'
import { masked, valuesOf } from '../diagnosis/evaluate-rule.ts'
import { createFactReader } from '../diagnosis/fact-reader.ts'
import { guardedReader } from '../diagnosis/guarded-reader.ts'
import { questionsFor } from '../diagnosis/questions.ts'
import { type CheckedInput, readInput } from '../diagnosis/read-input.ts'
import { sensitivityOf } from '../diagnosis/sensitivity.ts'
import { shapeInput } from '../diagnosis/shape.ts'
import type { Composition } from '../plugin/compose.ts'
import type { Result } from '../result.ts'
import { slotsOf } from '../text/slots.ts'
import type { OperationAnswer, OperationInput, OperationVerdict, RequirementAnswer } from './answer.ts'
import { type Operation, type Requirement, sentencesOf } from './operation.ts'

/**
 * Whether an operation can be done where these facts hold, in which way, and what it takes. Pure. Unknown facts
 * decide nothing but can be outweighed: one requirement that fails blocks, whatever else is unknown.
 *
 * Errors: every problem of the input at once, contradicting facts among them.
 *
 * @example
 * ```ts
 * const { composition } = createDiagnoser({ plugins: [clomo] })._unsafeUnwrap()
 * evaluateOperation(installSilently, composition, {
 *   facts: { 'device.platform': 'android', 'device.osVersion': '4.4' },
 *   now: '2025-01-06T09:00:00+09:00',
 * })
 * // { verdict: 'blocked', requirements: [{ id: 'android-5-or-later', result: 'fail', … }, …], … }
 * ```
 */
export function evaluateOperation<Id extends string, RequirementId extends string, MethodId extends string>(
  operation: Operation<Id, RequirementId, MethodId>,
  composition: Composition,
  input: OperationInput,
): Result<OperationAnswer<Id, RequirementId, MethodId>, readonly InputProblem[]> {
  const shaped = shapeInput(input)
  return readInput(shaped, composition).map((checked) =>
    answerTo(operation, composition, shaped.input, checked),
  )
}

/** What may depend on a condition; without one it holds. */
interface Conditional {
  readonly when?: Condition
}

const results = { yes: 'pass', no: 'fail', unknown: 'unknown' } as const

function answerTo<Id extends string, RequirementId extends string, MethodId extends string>(
  operation: Operation<Id, RequirementId, MethodId>,
  composition: Composition,
  input: OperationInput,
  { known, moment }: CheckedInput,
): OperationAnswer<Id, RequirementId, MethodId> {
  const facts = guardedReader(createFactReader(known, composition.derived, moment))
  const { isSensitive, crashText } = sensitivityOf(composition, input.showSensitive)
  const judged = operation.requirements
    .map((requirement) => ({ requirement, answer: judge(requirement) }))
    .filter(({ requirement, answer }) => answer.result !== 'unknown' || !requirement.presumed)
  const first = operation.methods.find((method) => decided(method) !== 'no')
  const isChosen = first !== undefined && decided(first) === 'yes'
  const verdict = verdictOf()
  const method = isChosen && verdict !== 'blocked' ? first : undefined
  return {
    operation: operation.id,
    verdict,
    requirements: judged.map(({ answer }) => answer),
    method: method?.id ?? null,
    steps: placesOf(method?.steps ?? [], isNotExcluded),
    effects: placesOf(operation.effects, isNotExcluded),
    notes: placesOf(operation.notes, (note) => decided(note) === 'yes'),
    questions: verdict === 'undecided' ? questions() : [],
    values: valuesOf(quotedBy(operation), { facts, isSensitive }),
  }

  function decided({ when }: Conditional) {
    return when ? decide(when, facts) : 'yes'
  }

  function isNotExcluded(part: Conditional): boolean {
    return decided(part) !== 'no'
  }

  function judge({ id, when }: Requirement<RequirementId>): RequirementAnswer<RequirementId> {
    const result = results[decide(when, facts)]
    const crashed = factsReadBy(when).find((fact) => facts.crashOf(fact) !== undefined)
    return {
      id,
      result,
      missing: result === 'unknown' ? missingIn(when, facts) : [],
      ...(crashed !== undefined && { crashed: crashText(facts.crashOf(crashed), [crashed]) }),
      ...(input.trace && { trace: masked(explain(when, facts), isSensitive) }),
    }
  }

  function verdictOf(): OperationVerdict {
    if (!first || judged.some(({ answer }) => answer.result === 'fail')) return 'blocked'
    return isChosen && judged.every(({ answer }) => answer.result === 'pass') ? 'possible' : 'undecided'
  }

  /** A method is asked for by what decides the first that is open: those behind it wait for it. */
  function questions(): readonly Question[] {
    const open = new Map<string, Condition>()
    for (const { requirement, answer } of judged) {
      if (answer.result === 'unknown') open.set(requirement.id, requirement.when)
    }
    if (first?.when && !isChosen) open.set(first.id, first.when)
    const waiting = [...open].map(([rule, when]) => ({
      rule,
      verdict: 'possible' as const,
      missing: missingIn(when, facts),
    }))
    return questionsFor(waiting, {
      ruleOf: (id) => ({ when: open.get(id) ?? { op: 'unprovable' } }),
      facts: composition.facts,
      known: facts,
      unavailable: new Set(input.unavailable),
    })
  }
}

function placesOf<Part>(parts: readonly Part[], shown: (part: Part) => boolean): readonly number[] {
  return parts.flatMap((part, i) => (shown(part) ? [i] : []))
}

function quotedBy(operation: Operation): ReadonlySet<string> {
  return new Set(sentencesOf(operation).flatMap((text) => slotsOf(text.ja + text.en)))
}
