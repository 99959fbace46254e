import type { Trace } from '../condition/index.ts'
import { type Envelope, envelope } from '../envelope/index.ts'
import type { OperationAnswer, OperationVerdict, RequirementResult } from '../operation/answer.ts'
import type { Operation } from '../operation/operation.ts'
import type { Composition } from '../plugin/compose.ts'
import { guarded } from '../problem/mistake.ts'
import type { Action } from '../rule/action.ts'
import type { Affects } from '../rule/remedy.ts'
import { type Localized, textIn } from '../text/locale.ts'
import { canBeAsked, goneFromOperation } from './gone.ts'
import { linked } from './linked.ts'
import { type PresentedFact, type PresentedNote, presentFact } from './present.ts'
import { type PresentedQuestion, presentQuestion } from './present-question.ts'
import { type PresentedSource, presentSources } from './present-source.ts'
import { type PresentedStep, presentSteps } from './present-step.ts'
import { sayText } from './say-value.ts'
import type { Voice } from './voice.ts'

/** A requirement in one language. */
export interface PresentedRequirement {
  readonly id: string
  readonly result: RequirementResult
  /** Facts that would settle it. */
  readonly missing: readonly string[]
  /** `what` says a requirement that is not met as it stands. */
  readonly text: { readonly what: string; readonly why: string; readonly fix: readonly string[] }
  readonly source: readonly string[]
  /** What of shindan does what `fix` says, or helps with it. */
  readonly action?: Action
  readonly crashed?: string
  readonly trace?: Trace
}

/** A requirement that is presumed, in one language. */
export interface PresentedPresumption {
  readonly id: string
  readonly what: string
}

/** An effect in one language. */
export interface PresentedEffect {
  readonly id: string
  readonly text: string
  readonly destructive: boolean
  readonly reversible: boolean
  readonly affects: Affects
}

/** Whether and how an operation can be done, in one language: what the command line prints as JSON. */
export interface PresentedOperation extends Envelope<'operation'> {
  readonly operation: string
  /** Its page. */
  readonly url?: string
  readonly title: string
  readonly verdict: OperationVerdict
  readonly requirements: readonly PresentedRequirement[]
  /** What is presumed: nothing is known of it. */
  readonly presumed: readonly PresentedPresumption[]
  readonly method: string | null
  readonly methodTitle: string | null
  readonly steps: readonly PresentedStep[]
  readonly effects: readonly PresentedEffect[]
  readonly notes: readonly PresentedNote[]
  readonly crashed?: string
  readonly questions: readonly PresentedQuestion[]
  /** Facts in whose reading something was assumed. */
  readonly assumed: readonly PresentedFact[]
  readonly catalog: { readonly [plugin: string]: string }
  readonly checkedOn: { readonly [source: string]: string }
  /** What is cited, to be shown and opened. */
  readonly sources: readonly PresentedSource[]
  /** Ids in the answer that this catalog does not have: it was made by another version. */
  readonly gone: readonly string[]
}

/**
 * Says an answer in one language. Nothing sensitive can appear: values are masked where the answer is made. What an
 * answer of another version holds and this catalog does not is left out and listed in `gone`; an operation that is gone
 * goes by its id.
 */
export const presentOperation = guarded(
  ['answer', 'composition', 'voice'],
  'the answer of operate, the composition that gave it, and a voice',
  presented,
)

function presented(answer: OperationAnswer, composition: Composition, voice: Voice): PresentedOperation {
  const operation: Partial<Operation> = composition.operations.get(answer.operation) ?? {}
  const { title, requirements = [], methods = [], effects = [], notes = [] } = operation
  const say = (text: Localized) => sayText(text, answer.facts, composition, voice)
  const method = methods.find(({ id }) => id === answer.method)
  return {
    ...envelope('operation'),
    operation: answer.operation,
    ...linked('operations', answer.operation, composition, voice),
    title: textIn(title, voice.locale) ?? answer.operation,
    verdict: answer.verdict,
    requirements: answer.requirements.flatMap(({ id, result, missing, ...rest }) => {
      const of = requirements.find((requirement) => requirement.id === id)
      if (!of) return []
      const what = say(result === 'fail' ? of.failed : of.what)
      const text = { what, why: say(of.why), fix: [say(of.fix)] }
      return [
        { id, result, missing, text, source: of.source, ...(of.action && { action: of.action }), ...rest },
      ]
    }),
    presumed: requirements
      .filter(({ id }) => answer.presumed.includes(id))
      .map(({ id, what }) => ({ id, what: say(what) })),
    method: method?.id ?? null,
    methodTitle: textIn(method?.title, voice.locale) ?? null,
    steps: presentSteps(method?.steps ?? [], answer.steps, say, voice.locale),
    effects: effects
      .filter(({ id }) => answer.effects.includes(id))
      .map(({ when: _, text, id, ...rest }) => ({ id, text: say(text), ...rest })),
    notes: notes
      .filter(({ id }) => answer.notes.includes(id))
      .map(({ id, kind, text }) => ({
        id,
        kind,
        text: say(text),
        ...linked('operations', id, composition, voice),
      })),
    ...(answer.crashed !== undefined && { crashed: answer.crashed }),
    questions: answer.questions
      .filter(({ fact }) => canBeAsked(fact, composition))
      .map((question) => presentQuestion(question, composition, voice)),
    assumed: Object.keys(answer.facts)
      .flatMap((fact) => presentFact(fact, answer.facts, composition, voice))
      .filter(({ assumed }) => assumed !== undefined),
    catalog: answer.catalog,
    checkedOn: answer.checkedOn,
    sources: presentSources(answer.checkedOn, composition, voice.locale),
    gone: goneFromOperation(answer, composition),
  }
}
