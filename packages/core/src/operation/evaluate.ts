import { type Condition, decide, explain, factsReadBy, missingIn } from '../condition/index.ts'
import type { InputProblem } from '../diagnosis/diagnosis.ts'
import { masked, valuesOf } from '../diagnosis/evaluate-rule.ts'
import { createFactReader } from '../diagnosis/fact-reader.ts'
import { questionsFor } from '../diagnosis/questions.ts'
import { readInput } from '../diagnosis/read-input.ts'
import type { Composition } from '../plugin/compose.ts'
import type { Result } from '../result.ts'
import { slotsOf } from '../text/slots.ts'
import type { OperationAnswer, OperationInput, OperationVerdict, RequirementAnswer } from './answer.ts'
import { guardedReader } from './guarded-reader.ts'
import { type Operation, type Requirement, sentencesOf } from './operation.ts'

const results = { yes: 'pass', no: 'fail', unknown: 'unknown' } as const

/**
 * Whether an operation can be done where these facts hold, in which way, and what it takes. Pure. Unknown facts
 * decide nothing but can be outweighed: one requirement that fails blocks, whatever else is unknown.
 *
 * Errors: every problem of the input at once, contradicting facts among them.
 *
 * @example
 * ```ts
 * const { composition } = createDiagnoser({ plugins: [clomo] })._unsafeUnwrap()
 * const operation = composition.operations.get('clomo/install-silently')
 * evaluateOperation(operation, composition, { facts: { 'device.osVersion': '4.4' }, now: '2025-01-06T09:00:00+09:00' })
 * // { verdict: 'blocked', requirements: [{ id: 'android-5-or-later', result: 'fail', … }, …], … }
 * ```
 */
export function evaluateOperation<Id extends string, RequirementId extends string, MethodId extends string>(
  operation: Operation<Id, RequirementId, MethodId>,
  composition: Composition,
  input: OperationInput,
): Result<OperationAnswer<Id, RequirementId, MethodId>, readonly InputProblem[]> {
  return readInput(input, composition).map(({ known, moment }) => {
    const { facts: given, derived } = composition
    const facts = guardedReader(createFactReader(known, derived, moment))
    const isSensitive = (id: string): boolean =>
      !input.showSensitive && ((given[id] ?? derived[id])?.sensitive ?? false)
    const came = (condition: Condition | undefined) => (condition ? decide(condition, facts) : 'yes')
    const places = (parts: readonly { readonly when?: Condition }[], shown: (part: Condition | undefined) => boolean) =>
      parts.flatMap(({ when }, i) => (shown(when) ? [i] : []))
    const notExcluded = (condition: Condition | undefined) => came(condition) !== 'no'

    const requirements = operation.requirements
      .map(judge)
      .filter(({ result }, i) => result !== 'unknown' || !operation.requirements[i]?.presumed)
    const first = operation.methods.find(({ when }) => came(when) !== 'no')
    const open = first && came(first.when) === 'unknown' ? first : undefined
    const verdict = verdictOf()
    const method = verdict === 'blocked' || open ? undefined : first
    const waiting = [
      ...requirements.map(({ id, missing }) => ({ rule: id, missing })),
      ...(open?.when ? [{ rule: open.id, missing: missingIn(open.when, facts) }] : []),
    ].map((part) => ({ ...part, verdict: 'possible' as const }))
    return {
      operation: operation.id,
      verdict,
      requirements,
      method: method?.id ?? null,
      steps: places(method?.steps ?? [], notExcluded),
      effects: places(operation.effects, notExcluded),
      notes: places(operation.notes, (condition) => came(condition) === 'yes'),
      questions: verdict === 'undecided' ? questionsFor(waiting, given, new Set(input.unavailable)) : [],
      values: valuesOf(quotedBy(operation), { facts, isSensitive, trace: false }),
    }

    function judge({ id, when }: Requirement<RequirementId>): RequirementAnswer<RequirementId> {
      const result = results[came(when)]
      const crashed = factsReadBy(when).map(facts.crashOf).find((crash) => crash !== undefined)
      return {
        id,
        result,
        missing: result === 'unknown' ? missingIn(when, facts) : [],
        ...(crashed !== undefined && { crashed }),
        ...(input.trace && { trace: masked(explain(when, facts), isSensitive) }),
      }
    }

    function verdictOf(): OperationVerdict {
      if (!first || requirements.some(({ result }) => result === 'fail')) return 'blocked'
      return open || requirements.some(({ result }) => result === 'unknown') ? 'undecided' : 'possible'
    }
  })
}

function quotedBy(operation: Operation): ReadonlySet<string> {
  return new Set(sentencesOf(operation).flatMap((text) => slotsOf(text.ja + text.en)))
}
