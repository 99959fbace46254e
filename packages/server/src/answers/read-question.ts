import {
  err,
  type Localized,
  ok,
  overLimit,
  type Problem,
  type Result,
  received,
  shownId,
} from '@shindan/core'
import * as z from 'zod/mini'
import { isObject, pathOf, unknownFieldsIn } from './fields.ts'

/**
 * A question as its schema has it, or every problem of its shape: each at its field, what stands in a field by that, e.g.
 * `step.fact`; one of the whole at no field.
 */
export function readQuestion<Shape extends z.core.$ZodLooseShape>(
  schema: z.ZodMiniObject<Shape>,
  given: unknown,
): Result<z.infer<z.ZodMiniObject<Shape>>, readonly Problem[]> {
  return received('', given, anObject, () => {
    if (!isObject(given)) return err([notAnObject(given)])
    const { error } = z.safeParse(schema, given)
    const issues = (error?.issues ?? []).filter(({ code }) => code !== 'unrecognized_keys')
    const problems = [...issues.map((issue) => problemOf(issue, given)), ...unknownFieldsIn(schema, given)]
    // Not what was parsed: that leaves out `__proto__`, which is refused where it is read.
    return problems.length > 0 ? err(problems) : ok(given as z.infer<z.ZodMiniObject<Shape>>)
  })
}

/** The problem of what is no question at all. */
export function notAnObject(given: unknown): Problem<'wrong-type'> {
  return { kind: 'wrong-type', path: '', found: typeOf(given), expected: anObject }
}

function problemOf(issue: z.core.$ZodIssue, given: unknown): Problem {
  const path = issue.path.reduce<string>(
    (within, key) => (typeof key === 'number' ? `${within}[${key}]` : pathOf(within, String(key))),
    '',
  )
  const found = issue.path.reduce<unknown>(
    (within, key) => (within as { readonly [key: PropertyKey]: unknown } | undefined)?.[key],
    given,
  )
  if (issue.code === 'too_big' && (typeof found === 'string' || Array.isArray(found)))
    return overLimit(String(issue.path[0]), Number(issue.maximum), found.length, path)
  const expected = expectedBy(issue)
  if (found === undefined) return { kind: 'missing-field', path, found: '', expected }
  if (issue.code !== 'invalid_value' && issue.code !== 'invalid_union')
    return { kind: 'wrong-type', path, found: typeOf(found), expected }
  const named = typeof found === 'string' ? shownId(found) : typeOf(found)
  return { kind: 'not-a-choice', path, found: named, expected }
}

/** By its type alone: what stands in a wrong place may be anything, a secret too. */
function typeOf(found: unknown): string {
  if (found === null) return 'null'
  return Array.isArray(found) ? 'array' : typeof found
}

const anObject: Localized = { ja: 'オブジェクト', en: 'an object' }
const aValue: Localized = { ja: '値', en: 'a value' }
const types: { readonly [type: string]: Localized } = {
  string: { ja: '文字列', en: 'a text' },
  boolean: { ja: 'true または false', en: 'true or false' },
  array: { ja: '配列', en: 'a list' },
  object: anObject,
  record: anObject,
}

function expectedBy(issue: z.core.$ZodIssue): Localized {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? aValue
    case 'invalid_value':
      return oneOf(issue.values.map(String))
    case 'invalid_union':
      return 'options' in issue ? oneOf((issue.options ?? []).map(String)) : aValue
    default:
      return aValue
  }
}

function oneOf(choices: readonly string[]): Localized {
  return { ja: `次のいずれか: ${choices.join('、')}`, en: `one of ${choices.join(', ')}` }
}
