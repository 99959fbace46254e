import type { DiagnosisInput } from '../diagnosis/diagnosis.ts'
import { inputShapes, isRecord, record, type Shape, text, told } from '../diagnosis/shape.ts'
import { shown } from '../fact/parse.ts'
import { err, ok, type Result } from '../result.ts'
import type { Localized } from '../text/locale.ts'
import type { SessionState, SessionStep } from './state.ts'

/** Why something is no stored interview. */
export interface StateProblem {
  readonly kind: 'not-json' | 'wrong-shape' | 'unknown-version'
  readonly path: string
  readonly found: string
  readonly expected: Localized
}

/** Most steps that are resumed; an interview has a few dozen. */
const mostSteps = 1000

const list: Shape = {
  holds: (value) => Array.isArray(value) && value.length <= mostSteps,
  expected: { ja: `${mostSteps} 件までの配列`, en: `a list of at most ${mostSteps} entries` },
}
const kind: Shape = {
  holds: (value) => value === 'answer' || value === 'skip',
  expected: { ja: 'answer または skip', en: 'answer or skip' },
}

/** A stored interview, or its JSON text, checked for its shape alone. Every problem is reported at once. */
export function readState(json: unknown): Result<SessionState, readonly StateProblem[]> {
  const state = typeof json === 'string' ? parseJson(json) : ok(json)
  if (state.isErr()) return err([state.error])
  if (!isRecord(state.value)) return err([wrongShape('', state.value, record)])
  const { version, input, steps } = state.value
  if (version !== 1) return err([unknownVersion(version)])
  const problems = [...problemsOfInput(input), ...problemsOfSteps(steps)]
  if (problems.length > 0) return err(problems)
  return ok({ version, input: input as DiagnosisInput, steps: steps as readonly SessionStep[] })
}

function problemsOfInput(input: unknown): readonly StateProblem[] {
  if (!isRecord(input)) return [wrongShape('input', input, record)]
  return Object.entries(inputShapes).flatMap(([field, shape]) => {
    const value = input[field]
    const fits = value === undefined ? field !== 'now' : shape.holds(value)
    return fits ? [] : [wrongShape(`input.${field}`, value, shape)]
  })
}

function problemsOfSteps(steps: unknown): readonly StateProblem[] {
  if (!Array.isArray(steps) || !list.holds(steps)) return [wrongShape('steps', steps, list)]
  return steps.flatMap((step: unknown, i) => {
    const path = `steps[${i}]`
    if (!isRecord(step)) return [wrongShape(path, step, record)]
    return [
      ...(kind.holds(step.kind) ? [] : [wrongShape(`${path}.kind`, step.kind, kind)]),
      ...(text.holds(step.fact) ? [] : [wrongShape(`${path}.fact`, step.fact, text)]),
    ]
  })
}

function parseJson(json: string): Result<unknown, StateProblem> {
  try {
    return ok(JSON.parse(json))
  } catch {
    const expected = { ja: '保存した対話の JSON', en: 'the JSON of a stored interview' }
    return err({ kind: 'not-json', path: '', found: 'string', expected })
  }
}

function unknownVersion(version: unknown): StateProblem {
  return { kind: 'unknown-version', path: 'version', found: shown(version), expected: { ja: '1', en: '1' } }
}

function wrongShape(path: string, value: unknown, shape: Shape): StateProblem {
  return { kind: 'wrong-shape', path, found: told(value, shape), expected: shape.expected }
}
