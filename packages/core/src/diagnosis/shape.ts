import { shown } from '../fact/parse.ts'
import type { Localized } from '../text/locale.ts'
import type { DiagnosisInput, InputProblem } from './diagnosis.ts'

/** What a field of an input must be, before anybody looks at what it says. */
export interface Shape {
  readonly holds: (value: unknown) => boolean
  readonly expected: Localized
}

export const text: Shape = {
  holds: (value) => typeof value === 'string',
  expected: { ja: '文字列', en: 'a text' },
}
export const record: Shape = { holds: isRecord, expected: { ja: 'オブジェクト', en: 'an object' } }
const flag: Shape = {
  holds: (value) => typeof value === 'boolean',
  expected: { ja: 'true または false', en: 'true or false' },
}
const texts: Shape = {
  holds: (value) => Array.isArray(value) && value.every(text.holds),
  expected: { ja: '文字列の配列', en: 'a list of texts' },
}

/** The shape of every field of an input. */
export const inputShapes: { readonly [Field in keyof Required<DiagnosisInput>]: Shape } = {
  text,
  code: text,
  facts: record,
  unavailable: texts,
  now: text,
  timeZone: text,
  trace: flag,
  showSensitive: flag,
}

/** An input as plain data of the right shape, and what did not fit and was left out. */
export interface ShapedInput {
  readonly input: DiagnosisInput
  readonly problems: readonly InputProblem[]
}

/**
 * A copy of an input, which may come from untyped code: nothing that is done to the original later, and no accessor
 * of it, reaches what is made of the copy. `now` and `timeZone` are judged by those who read them.
 */
export function shapeInput(given: unknown): ShapedInput {
  if (!isRecord(given)) return { input: {} as DiagnosisInput, problems: [wrongType('input', given, record)] }
  const input: Record<string, unknown> = {}
  const problems: InputProblem[] = []
  for (const [field, shape] of Object.entries(inputShapes)) {
    try {
      const value = given[field]
      if (value === undefined) continue
      if (field === 'now' || field === 'timeZone' || shape.holds(value)) input[field] = copied(value)
      else problems.push(wrongType(field, value, shape))
    } catch {
      problems.push(wrongType(field, {}, shape))
    }
  }
  return { input: input as unknown as DiagnosisInput, problems }
}

function copied(value: unknown): unknown {
  if (Array.isArray(value)) return [...value]
  return isRecord(value) ? Object.fromEntries(Object.entries(value)) : value
}

export function wrongType(path: string, value: unknown, shape: Shape): InputProblem {
  return { kind: 'wrong-type', path, found: told(value, shape), expected: shape.expected }
}

/** What stands in the wrong place. What may hold facts, sensitive ones among them, is told by its type alone. */
export function told(value: unknown, shape: Shape): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return shape === record || typeof value === 'object' ? typeof value : shown(value)
}

/** An object whose entries are data: no list, no Map, no instance with a tag of its own. */
export function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  try {
    return Object.prototype.toString.call(value) === '[object Object]'
  } catch {
    return false
  }
}
