import { decide, type FactReader } from '../condition/index.ts'
import type { KnownFacts } from '../fact/parse.ts'
import { type Composition, type CompositionProblem, compose } from '../plugin/compose.ts'
import type { AnyPlugin, ErrorIdOf, FactIdOf, KnownOf, RuleIdOf } from '../plugin/plugin.ts'
import { createRecogniser, type RecognisedError, type RecognitionError } from '../recognition/index.ts'
import { err, ok, type Result } from '../result.ts'
import { slotsOf } from '../text/slots.ts'
import type { Diagnosis, DiagnosisInput, DiagnosisNote, Finding, InputProblem, Outcome } from './diagnosis.ts'
import { type Evaluation, evaluateRule, valuesOf } from './evaluate-rule.ts'
import { createFactReader } from './fact-reader.ts'
import { fittingPlatform } from './fitting-platform.ts'
import { guardedReader } from './guarded-reader.ts'
import { fromTheStart, isolate, type Overrides } from './isolate.ts'
import { questionsFor } from './questions.ts'
import { rank } from './rank.ts'
import { readInput } from './read-input.ts'
import { recognitionProblem } from './recognition-problem.ts'
import { createRuleIndex } from './rule-index.ts'
import { sensitivityOf } from './sensitivity.ts'
import { shapeInput } from './shape.ts'

/** Recognition and diagnosis over a fixed list of plugins. Pure: the same input always gives the same answer. */
export interface Diagnoser<P extends readonly AnyPlugin[] = readonly AnyPlugin[]> {
  /** Everything that the plugins hold, by id. */
  readonly composition: Composition
  /**
   * The catalogued errors that a text shows, best first; none when it shows none.
   *
   * Errors: `empty-text`, `text-too-long`.
   */
  readonly recognise: (text: string) => Result<readonly RecognisedError<ErrorIdOf<P>>[], RecognitionError>
  /**
   * What went wrong: recognised errors, their causes with verdicts, the questions worth asking next.
   *
   * Errors: every problem of the input at once, each with its path, what was found and what was expected.
   */
  readonly diagnose: (
    input: DiagnosisInput<KnownOf<P>>,
  ) => Result<Diagnosis<ErrorIdOf<P>, RuleIdOf<P>, FactIdOf<P>>, readonly InputProblem[]>
}

/**
 * A diagnoser for these plugins and those that they use. Build it once: it indexes the catalogs.
 *
 * Errors: `collision` when two plugins define one id, `dangling` when a plugin names an id that nobody defines.
 *
 * @example
 * ```ts
 * const diagnoser = createDiagnoser({ plugins: [cybertrust] })._unsafeUnwrap()
 * diagnoser.diagnose({ text: '503 証明書の取得が許可されていません。', now: '2025-01-06T09:00:00+09:00' })
 * ```
 */
export function createDiagnoser<const P extends readonly AnyPlugin[]>({
  plugins,
}: {
  readonly plugins: P
}): Result<Diagnoser<P>, readonly CompositionProblem[]> {
  return compose(plugins).map((composition) => diagnoserFor(composition) as unknown as Diagnoser<P>)
}

function diagnoserFor(composition: Composition): Diagnoser {
  const recogniser = createRecogniser([...composition.errors.values()])
  const index = createRuleIndex(composition)
  const notes = new Map(composition.notes.map((note) => [note.id, note]))

  function diagnose(given: DiagnosisInput): Result<Diagnosis, readonly InputProblem[]> {
    const { input, problems } = shapeInput(given)
    const nothing = problems.length === 0 && saysNothing(input) ? [nothingGiven] : []
    const recognised = recognise(input)
    const unread = recognised.isErr() ? recognised.error : []
    const checked = readInput({ input, problems: [...problems, ...nothing, ...unread] }, composition)
    if (checked.isErr() || recognised.isErr()) return err(checked.isErr() ? checked.error : unread)
    const { known, moment } = checked.value
    const errors = fittingPlatform(recognised.value, known['device.platform'], composition)
    const facts = createFactReader(known, composition.derived, moment)
    const evaluation: Evaluation = {
      ...sensitivityOf(composition, input.showSensitive),
      facts,
      trace: input.trace ?? false,
    }
    const calm = guardedReader(facts)
    const overrides = overridesFor(calm)
    const found =
      errors.length > 0 ? causesOf(errors, evaluation, overrides) : provenBy(known, evaluation, overrides)
    const findings = rank(found, (id) => composition.rules.get(id), calm)
    return ok({
      outcome: outcomeOf(errors, findings),
      errors,
      findings,
      questions: questionsFor(findings, {
        ruleOf,
        facts: composition.facts,
        known: calm,
        unavailable: new Set(input.unavailable),
      }),
      notes: notesFor(findings, { ...evaluation, facts: calm }),
    })
  }

  /** Errors of the text and of the code together, each once. */
  function recognise({ text, code }: DiagnosisInput): Result<RecognisedError[], InputProblem[]> {
    const byCode = code === undefined ? [] : recogniser.byCode(code)
    if (text === undefined) return ok([...byCode])
    return recogniser
      .recognise(text)
      .map((byText) => [...byText, ...byCode.filter(({ id }) => !byText.some((error) => error.id === id))])
      .mapErr((problem) => [recognitionProblem(problem)])
  }

  function causesOf(
    errors: readonly RecognisedError[],
    evaluation: Evaluation,
    overrides: Overrides,
  ): readonly Finding[] {
    const explains = new Map<string, readonly string[]>()
    for (const error of errors) {
      for (const { id } of index.causesOf(error.id)) explains.set(id, [...(explains.get(id) ?? []), error.id])
    }
    const surely = new Set(errors.filter((error) => error.certainty === 'identified').map(({ id }) => id))
    const walked = composition.isolations.reduce<ReadonlyMap<string, readonly string[]>>(
      fromTheStart,
      explains,
    )
    const findings = [...walked].map(([id, of]) => {
      const finding = evaluateRule(ruleOf(id), of, evaluation)
      const proven = finding.verdict === 'confirmed' && !of.some((error) => surely.has(error))
      return proven ? { ...finding, verdict: 'possible' as const } : finding
    })
    return composition.isolations.reduce<readonly Finding[]>(
      (found, walk) => isolate(found, walk, overrides),
      findings,
    )
  }

  /** Without an error, only what the facts alone prove. */
  function provenBy(known: KnownFacts, evaluation: Evaluation, overrides: Overrides): readonly Finding[] {
    const alone = index.confirmable(known).map((rule) => evaluateRule(rule, [], evaluation))
    const isolated = index.isolationsOn(known).flatMap((isolation) => {
      const rules = isolation.rules.map(ruleOf).filter((rule) => !rule.byExclusion)
      return isolate(
        rules.map((rule) => evaluateRule(rule, [], evaluation)),
        isolation,
        overrides,
      )
    })
    return [...alone, ...isolated].filter((finding) => finding.verdict === 'confirmed')
  }

  /** What the notes that hold make of the steps of isolations. */
  function overridesFor(facts: FactReader): Overrides {
    const aboutOf = (id: string): readonly string[] => {
      const note = notes.get(id)
      return note && decide(note.when, facts) === 'yes' ? note.about : []
    }
    const rulesOf = (key: 'stops' | 'passes') =>
      new Set(composition.isolations.flatMap((isolation) => isolation[key] ?? []).flatMap(aboutOf))
    return { stopped: rulesOf('stops'), passed: rulesOf('passes') }
  }

  function notesFor(findings: readonly Finding[], evaluation: Evaluation): readonly DiagnosisNote[] {
    const present = new Set(findings.map((finding) => finding.rule))
    return composition.notes
      .filter(
        (note) =>
          note.about.some((rule) => present.has(rule)) && decide(note.when, evaluation.facts) === 'yes',
      )
      .map(({ id, kind, text }) => ({
        id,
        kind,
        text,
        values: valuesOf(slotsOf(text.ja + text.en), evaluation),
      }))
  }

  function ruleOf(id: string) {
    const rule = composition.rules.get(id)
    if (!rule) throw new Error(`rule ${id} is indexed but not composed`)
    return rule
  }

  function recogniseText(text: string): ReturnType<typeof recogniser.recognise> {
    return typeof text === 'string' ? recogniser.recognise(text) : err({ kind: 'empty-text', path: 'text' })
  }

  return { composition, recognise: recogniseText, diagnose } as unknown as Diagnoser
}

function saysNothing({ text, code, facts = {} }: DiagnosisInput): boolean {
  return (
    text === undefined && code === undefined && Object.values(facts).every((value) => value === undefined)
  )
}

function outcomeOf(errors: readonly RecognisedError[], findings: readonly Finding[]): Outcome {
  if (errors.some((error) => error.certainty === 'identified')) return 'recognised'
  if (errors.length > 0) return 'similar'
  return findings.length > 0 ? 'facts-only' : 'unrecognised'
}

const nothingGiven: InputProblem = {
  kind: 'nothing-given',
  path: 'text',
  found: '',
  expected: { ja: 'エラーの文言、コード、事実のいずれか', en: 'an error text, a code, or facts' },
}
