import { shape } from '../case/index.ts'
import { whichError } from '../case/open-case.ts'
import type { Diagnoser } from '../diagnoser/diagnoser.ts'
import { schemaVersion } from '../envelope/index.ts'
import { isBlank } from '../fact/blank.ts'
import type { FactSet } from '../fact/fact.ts'
import { mostHints, readFactValue, unknownFact } from '../fact/read-facts.ts'
import type { AnyPlugin } from '../plugin/plugin.ts'
import { redacted } from '../privacy/redact.ts'
import { fieldOf, type Problem, received, shown, within } from '../problem/index.ts'
import type { Recognition } from '../recognition/index.ts'
import { err, ok, type Result } from '../result.ts'
import type { Localized } from '../text/locale.ts'
import { expectedInstant, type Moment } from '../time/index.ts'
import { anchored } from './anchored.ts'
import { noAnswer } from './no-answer.ts'
import { type Session, sessionAt } from './session.ts'
import { declaredIn, momentOf, type SessionState, sessionState, versioned } from './state.ts'
import { unknownVersion } from './unknown-version.ts'

/**
 * Goes on with a stored interview: its `state`, or the JSON text of it. What was recognised in its text is kept as long as
 * the catalogs are of the same versions, each answer is checked, and what they come to together is diagnosed once. With `now` the question is asked anew at that instant, while
 * answers such as 昨日 keep the day that they meant; without it, at the instant at which the interview began.
 *
 * Errors: `not-json`, `wrong-type`, `unknown-version`, and those of `diagnose` with the step at fault in their path,
 * e.g. `steps[2].cybertrust.issuedAt`, when these plugins do not know a fact or its value any more.
 */
export function resumeSession<const P extends readonly AnyPlugin[]>(
  diagnoser: Diagnoser<P>,
  json: unknown,
  options?: { readonly now?: string },
): Result<Session<P>, readonly Problem[]> {
  return received('diagnoser', diagnoser, expectedDiagnoser, () =>
    resumed(diagnoser, json, fieldOf(options, 'now')),
  )
}

const expectedDiagnoser: Localized = { ja: 'createDiagnoser が返したもの', en: 'what createDiagnoser gives' }

function resumed<const P extends readonly AnyPlugin[]>(
  diagnoser: Diagnoser<P>,
  json: unknown,
  now: unknown,
): Result<Session<P>, readonly Problem[]> {
  if (now !== undefined && typeof now !== 'string') return err([noInstant(now)])
  return readState(json).andThen((stored) => {
    const before = now ? anchored(stored, diagnoser.composition.facts) : stored
    const state = { ...before, input: { ...before.input, ...(now && { now }) } }
    return recognisedIn(diagnoser, state)
      .andThen((recognised) => sessionAt({ diagnoser }, { ...state, recognised, steps: [] }))
      .mapErr(within('input'))
      .andThen((begun) => {
        const problems = problemsOfSteps(diagnoser, state)
        const { recognised } = begun.state
        return problems.length > 0
          ? err(problems)
          : sessionAt(begun, { ...state, ...(recognised && { recognised }) }).mapErr(within('steps'))
      })
  })
}

/** What was recognised when the interview began, if these catalogs did it; else what they recognise now. */
function recognisedIn(
  { composition, recognitionOf }: Pick<Diagnoser, 'composition' | 'recognitionOf'>,
  { input, recognised }: SessionState,
): Result<Recognition, readonly Problem[]> {
  return recognised && isOf(composition, recognised)
    ? ok({ ...recognised, read: readable(recognised.read, composition.facts, momentOf(input)) })
    : recognitionOf(input)
}

/** Whether these catalogs recognised that. They mask what the slots of a message held. */
function isOf(
  { versions, errors }: Diagnoser['composition'],
  { catalog, errors: seen, suggestions }: Recognition,
): boolean {
  return (
    Object.keys({ ...versions, ...catalog }).every((plugin) => catalog[plugin] === versions[plugin]) &&
    [...seen, ...suggestions].every(({ id }) => errors.has(id)) &&
    seen.every(({ captures }) =>
      Object.entries(captures)
        .flat()
        .every((held) => redacted(held) === held),
    )
  )
}

function readable(read: Recognition['read'], facts: FactSet, moment: Moment): Recognition['read'] {
  return read.filter(({ fact: id, value }) => {
    const fact = Object.hasOwn(facts, id) ? facts[id] : undefined
    return fact !== undefined && readFactValue(id, fact, value, moment).isOk()
  })
}

/** A stored interview, or its JSON text, checked for its shape alone. Every problem is reported at once. */
function readState(json: unknown): Result<SessionState, readonly Problem[]> {
  const parsed = typeof json === 'string' ? parseJson(json) : ok(json)
  if (parsed.isErr()) return err([parsed.error])
  const given = parsed.value
  const stated = shape(versioned, given, '')
  if (stated.problems.length === 0) {
    const { schemaVersion: written = schemaVersion, version } = stated.input
    if (written !== schemaVersion) return err([unknownVersion('schemaVersion', written, schemaVersion)])
    if (version !== 1) return err([unknownVersion('version', version, 1)])
  }
  const { input: state, problems } = shape(sessionState, given, '')
  return problems.length > 0 ? err(problems) : ok(declaredIn(state as SessionState))
}

/** Each answer must be one that these plugins know, even where a later one takes its place. */
function problemsOfSteps(
  { composition }: Pick<Diagnoser, 'composition'>,
  { input, steps }: SessionState,
): readonly Problem[] {
  const ids = Object.keys(composition.facts)
  let unknown = 0
  return steps.flatMap((step, i) => {
    if (step.kind === 'choose' || step.kind === 'tried' || (step.kind === 'skip' && step.fact === whichError))
      return []
    const fact = Object.hasOwn(composition.facts, step.fact) ? composition.facts[step.fact] : undefined
    const read: Result<unknown, Problem> = !fact
      ? err(unknownFact(step.fact, unknown++ < mostHints ? ids : []))
      : step.kind === 'skip'
        ? ok(undefined)
        : isBlank(step.value)
          ? err(noAnswer(step.fact, step.value))
          : readFactValue(step.fact, fact, step.value, momentOf(input))
    return read.isErr() ? within(`steps[${i}]`)([read.error]) : []
  })
}

function parseJson(json: string): Result<unknown, Problem> {
  try {
    return ok(JSON.parse(json))
  } catch {
    const expected = { ja: '保存した対話の JSON', en: 'the JSON of a stored interview' }
    return err({ kind: 'not-json', path: '', found: 'string', expected })
  }
}

function noInstant(found: unknown): Problem {
  return { kind: 'wrong-type', path: 'now', found: shown(found), expected: expectedInstant }
}
