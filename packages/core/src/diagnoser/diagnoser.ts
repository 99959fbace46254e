import {
  type CaseInput,
  caseInput,
  type DiagnosisInput,
  openCase,
  overLimits,
  type Provenance,
  type Shaped,
  shape,
} from '../case/index.ts'
import type { Basis } from '../catalog/basis.ts'
import { withChosen } from '../diagnosis/chosen-error.ts'
import { diagnoseCase } from '../diagnosis/diagnose.ts'
import type { Diagnosis } from '../diagnosis/diagnosis.ts'
import { createRuleIndex } from '../diagnosis/rule-index.ts'
import { nothingTried, triedIn } from '../diagnosis/tried.ts'
import { isBlank } from '../fact/blank.ts'
import type {
  AnyLifecycle,
  Lifecycle,
  LifecycleAnswer,
  LifecycleIds,
  LifecycleOptions,
} from '../lifecycle/index.ts'
import { type Limits, limits } from '../limits.ts'
import type { OperationAnswer, OperationInput } from '../operation/answer.ts'
import { operateIn } from '../operation/evaluate.ts'
import type { Operation } from '../operation/operation.ts'
import { type Composition, compose } from '../plugin/compose.ts'
import { composeUnknown } from '../plugin/compose-unknown.ts'
import { CompositionError } from '../plugin/composition-error.ts'
import type { CompositionProblem } from '../plugin/composition-problem.ts'
import type { AnyPlugin, ErrorIdOf, FactIdOf, KnownOf, RuleIdOf } from '../plugin/plugin.ts'
import { fieldOf, type Problem, received } from '../problem/index.ts'
import {
  emptyText,
  type RecognisedError,
  type Recognition,
  type RecognitionProblemKind,
} from '../recognition/index.ts'
import { type PresentedOperation, presentOperation } from '../render/operation.ts'
import { type PresentedDiagnosis, present } from '../render/present.ts'
import { type PresentedQuestion, presentQuestion } from '../render/present-question.ts'
import type { Voice } from '../render/voice.ts'
import { err, ok, type Result } from '../result.ts'
import type { Localized } from '../text/locale.ts'
import { lifecycleFromFacts } from './lifecycle-from-facts.ts'
import { createInputRecogniser } from './recognise-input.ts'

/** A diagnosis whose ids are those of these plugins. */
export type DiagnosisOf<P extends readonly AnyPlugin[]> = Diagnosis<ErrorIdOf<P>, RuleIdOf<P>, FactIdOf<P>>

/** Recognition and diagnosis over a fixed list of plugins. Pure: the same input always gives the same answer. */
export interface Diagnoser<P extends readonly AnyPlugin[] = readonly AnyPlugin[]> {
  /** Everything that the plugins hold, by id. */
  readonly composition: Composition
  /** What the host allows of one question, where that is less than {@link limits}. */
  readonly limits: Limits
  /**
   * The catalogued errors that a text shows, best first; none when it shows none.
   *
   * Errors: `empty-text`, `text-too-long`, `limit-exceeded`.
   */
  readonly recognise: (
    text: string,
  ) => Result<readonly RecognisedError<ErrorIdOf<P>>[], Problem<RecognitionProblemKind | 'limit-exceeded'>>
  /**
   * What went wrong: recognised errors, their causes with verdicts, the questions worth asking next.
   *
   * Errors: every problem of the input at once, each with its path, what was found and what was expected.
   */
  readonly diagnose: (
    input: DiagnosisInput<KnownOf<P>>,
    provenance?: Provenance,
  ) => Result<DiagnosisOf<P>, readonly Problem[]>
  /** What the text and the code of an input show: recognised once, to be diagnosed many times. */
  readonly recognitionOf: (
    input: DiagnosisInput<KnownOf<P>>,
  ) => Result<Recognition<ErrorIdOf<P>>, readonly Problem[]>
  /**
   * Whether an operation can be done where these facts hold, in which way, and what it takes. Unknown facts decide
   * nothing but can be outweighed: one requirement that fails blocks, whatever else is unknown.
   *
   * Errors: every problem of the input at once, contradicting facts among them.
   *
   * @example
   * ```ts
   * diagnoser.operate(installSilently, {
   *   facts: { 'device.platform': 'android', 'device.osVersion': '4.4' },
   *   now: '2025-01-06T09:00:00+09:00',
   * })
   * // { verdict: 'blocked', requirements: [{ id: 'android-5-or-later', result: 'fail', … }, …], … }
   * ```
   */
  readonly operate: <Id extends string, RequirementId extends string, MethodId extends string>(
    operation: Operation<Id, RequirementId, MethodId>,
    input: OperationInput<KnownOf<P>>,
  ) => Result<OperationAnswer<Id, RequirementId, MethodId | (string & {})>, readonly Problem[]>
  /**
   * What a lifecycle says of these facts: phase, deadlines, windows, reminders, and when to ask again. An event whose
   * fact is not given has not happened.
   *
   * Errors: every problem of the input at once.
   */
  readonly lifecycle: <Ids extends LifecycleIds>(
    lifecycle: Lifecycle<Ids>,
    input: Pick<DiagnosisInput<KnownOf<P>>, 'facts'> & LifecycleOptions<Ids>,
  ) => Result<LifecycleAnswer<Ids> & Basis, readonly Problem[]>
  /** A diagnosis in one language, dates in one zone. */
  readonly present: (diagnosis: Diagnosis, voice: Voice) => PresentedDiagnosis
  /** A question in one language. */
  readonly presentQuestion: (question: Diagnosis['questions'][number], voice: Voice) => PresentedQuestion
  /** Whether and how an operation can be done, in one language. */
  readonly presentOperation: (answer: OperationAnswer, voice: Voice) => PresentedOperation
}

/**
 * A diagnoser for these plugins and those that they use. Build it once: it indexes the catalogs. Throws a
 * {@link CompositionError} that lists what does not go together; `safeCreateDiagnoser` returns it.
 *
 * @example
 * ```ts
 * const diagnoser = createDiagnoser({ plugins: [cybertrust] })
 * diagnoser.diagnose({ text: '503 証明書の取得が許可されていません。', now: '2025-01-06T09:00:00+09:00' })
 * ```
 */
export function createDiagnoser<const P extends readonly AnyPlugin[]>(options: {
  readonly plugins: P
  /** Smaller limits than those of the library, e.g. for texts that come from anybody. */
  readonly limits?: Limits
}): Diagnoser<P> {
  const composed = compose(fieldOf(options, 'plugins') as P)
  if (composed.isErr()) throw new CompositionError(composed.error)
  return diagnoserFor(composed.value, options.limits) as unknown as Diagnoser<P>
}

/**
 * As {@link createDiagnoser}, for plugins that come from outside.
 *
 * Errors: `malformed` for what is no plugin, `collision` when two plugins define one id, `dangling` when a plugin names
 * an id that nobody defines, `cycle` when something rests on itself, `in-order` when one adds to causes that are in
 * order.
 */
export function safeCreateDiagnoser<const P extends readonly AnyPlugin[]>(options: {
  readonly plugins: P
  /** As those of `createDiagnoser`. */
  readonly limits?: Limits
}): Result<Diagnoser<P>, readonly CompositionProblem[]> {
  return composeUnknown(fieldOf(options, 'plugins')).map(
    (composition) => diagnoserFor(composition, fieldOf(options, 'limits')) as unknown as Diagnoser<P>,
  )
}

function diagnoserFor(composition: Composition, given: unknown): Diagnoser {
  const own = ownLimits(given)
  const { recognise, recogniseInput } = createInputRecogniser(composition)
  const index = createRuleIndex(composition)

  function diagnose(given: unknown, provenance?: Provenance | null): Result<Diagnosis, readonly Problem[]> {
    const shaped = limited(shape(caseInput, given))
    const recognised = (
      provenance?.recognised ? ok(provenance.recognised) : recogniseInput(shaped.input)
    ).andThen((one) => withChosen(one, shaped.input.error, composition))
    const tried = triedIn(shaped.input.tried, composition)
    const problems = [
      ...shaped.problems,
      ...(shaped.problems.length === 0 && saysNothing(shaped.input) ? [nothingGiven] : []),
      ...(recognised.isErr() ? recognised.error : []),
      ...(tried.isErr() ? tried.error : []),
    ]
    const known = { ...provenance, ...(recognised.isOk() && { recognised: recognised.value }) }
    return openCase({ ...shaped, problems }, composition, known).map((of) =>
      diagnoseCase(of, tried.unwrapOr(nothingTried), composition, index),
    )
  }

  /** An input without what is more than the host allows. */
  function limited(shaped: Shaped<CaseInput>): Shaped<CaseInput> {
    const excess = overLimits(shaped.input, own)
    if (excess.length === 0) return shaped
    const names = new Set(excess.map(({ limit }) => limit))
    const within = Object.entries(shaped.input).filter(([field]) => !names.has(field))
    return { input: Object.fromEntries(within), problems: [...shaped.problems, ...excess] }
  }

  function operate(operation: Operation, given: unknown): Result<OperationAnswer, readonly Problem[]> {
    return openCase(limited(shape(caseInput, given)), composition).map((of) =>
      operateIn(of, composition.operations.get(operation.id) ?? operation, composition),
    )
  }

  return {
    composition,
    limits: own,
    recognise: (text: unknown) => {
      if (typeof text !== 'string') return err(emptyText)
      const [problem] = overLimits({ text }, own)
      return problem ? err(problem) : recognise(text)
    },
    recognitionOf: (given: unknown) => recogniseInput(limited(shape(caseInput, given)).input),
    diagnose: (given: unknown, provenance?: Provenance | null) =>
      received('provenance', provenance, expectedProvenance, () => diagnose(given, provenance)),
    operate: (operation: Operation, given: unknown) =>
      received('operation', operation, expectedOperation, () => operate(operation, given)),
    lifecycle: (of: AnyLifecycle, given: unknown) =>
      received('lifecycle', of, expectedLifecycle, () => lifecycleFromFacts(of, given, composition)),
    present: (diagnosis, voice) => present(diagnosis, composition, voice),
    presentQuestion: (question, voice) => presentQuestion(question, composition, voice),
    presentOperation: (answer, voice) => presentOperation(answer, composition, voice),
  } as Diagnoser
}

function ownLimits(given: unknown): Limits {
  const entries = Object.keys(limits).map((name) => [name, fieldOf(given, name)] as const)
  return Object.fromEntries(entries.filter(([, allowed]) => typeof allowed === 'number' && allowed >= 0))
}

const expectedProvenance: Localized = { ja: 'recognitionOf が返したもの', en: 'what recognitionOf gives' }
const expectedOperation: Localized = { ja: '操作の定義', en: 'the definition of an operation' }
const expectedLifecycle: Localized = { ja: '期限の種類の定義', en: 'the definition of a lifecycle' }

function saysNothing({ text, code, error, facts = {} }: Shaped<CaseInput>['input']): boolean {
  return (
    [text, code, error].every((said) => said === undefined || said === null) &&
    Object.values(facts).every(isBlank)
  )
}

const nothingGiven: Problem<'nothing-given'> = {
  kind: 'nothing-given',
  path: 'text',
  found: '',
  expected: { ja: 'エラーの文言、コード、確認済みの情報のいずれか', en: 'an error text, a code, or facts' },
}
