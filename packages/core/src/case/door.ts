import * as z from 'zod/mini'
import { limits } from '../limits.ts'
import { guarded, overLimit, type Problem, shown } from '../problem/index.ts'
import { pathText } from '../problem/path-text.ts'
import { typeWords } from '../problem/type-words.ts'
import type { Localized } from '../text/locale.ts'

/** What is asked, as it comes through the door: the schema is its check, its type and its documentation. */
export const caseInput = z.object({
  /** A message, or a whole report that holds one. */
  text: z.optional(z.string()),
  /** An error code known to be one, as opposed to a number within a text. */
  code: z.optional(z.string().check(z.maxLength(limits.code))),
  /** Which error it is, by its id, as a person says who sees the screen; `null` where it is none of those suggested. */
  error: z.optional(z.nullable(z.string())),
  facts: z.optional(z.record(z.string(), z.unknown())),
  /** The products that are known to be in use, by the names of their plugins. */
  products: z.optional(z.array(z.string()).check(z.maxLength(limits.products))),
  /** Whether none but these products is in use. */
  productsComplete: z.optional(z.boolean()),
  /** Facts that were asked for in vain, and `error` for which error it is; they are not asked for again. */
  unavailable: z.optional(z.array(z.string()).check(z.maxLength(limits.unavailable))),
  /** Causes and steps, by their ids, of which what there is to do was done and has not helped. */
  tried: z.optional(z.array(z.string()).check(z.maxLength(limits.tried))),
  /** The instant of the question: ISO 8601 with offset. */
  now: z.string(),
  /** IANA name; the zone of days and of those vendors that have none of their own. Asia/Tokyo when absent. */
  timeZone: z.optional(z.string()),
  trace: z.optional(z.boolean()),
  /** Leaves sensitive values unmasked in traces. For a person at their own terminal, never for a log. */
  showSensitive: z.optional(z.boolean()),
})

/** What is asked. At least one of text, code and facts says something. */
export interface DiagnosisInput<Facts = { readonly [id: string]: unknown }>
  extends Readonly<Omit<z.infer<typeof caseInput>, 'facts'>> {
  readonly facts?: Facts
}

/** An input as plain data of the right shape, and what did not fit and was left out. */
export interface Shaped<Input> {
  readonly input: Partial<Input>
  readonly problems: readonly Problem[]
}

/**
 * A copy of an input, which may come from untyped code, with the fields that fit a schema: nothing that is done to the
 * original later, and no accessor of it, reaches what is made of the copy. `root` names the whole where it is no object at all.
 */
export function shape<Shape extends z.core.$ZodLooseShape>(
  schema: z.ZodMiniObject<Shape>,
  given: unknown,
  root = 'input',
): Shaped<z.infer<z.ZodMiniObject<Shape>>> {
  if (!isRecord(given)) {
    const whole = copyOf(() => given)
    return { input: {}, problems: [wrongType(root, whole, typeWords.object)] }
  }
  const input: Record<string, unknown> = {}
  const problems: Problem[] = []
  for (const [field, of] of fieldsOf(schema)) {
    const value = copyOf(() => given[field])
    if (value === undefined && of instanceof z.ZodMiniOptional) continue
    const parsed = parsedBy(of, value)
    if (!parsed) problems.push(wrongType(field, value, anyShape))
    else if (parsed.success) input[field] = value
    else for (const issue of parsed.error.issues) problems.push(problemOf(field, value, issue))
  }
  return { input: input as Partial<z.infer<z.ZodMiniObject<Shape>>>, problems }
}

const fieldsOf = guarded(
  ['schema'],
  'the schema of an object',
  <Shape extends z.core.$ZodLooseShape>({ shape }: z.ZodMiniObject<Shape>) => {
    const known = fieldsOfShapes.get(shape) ?? Object.entries(shape)
    fieldsOfShapes.set(shape, known)
    return known
  },
)

/** Schemas are made once: what is asked again is answered from here. */
const fieldsOfShapes = new WeakMap<object, [string, z.core.$ZodType][]>()

/**
 * A value, copied as deep as it is, with the bytes of files. What throws when it is read, or has no end, is an object
 * that nothing fits.
 */
function copyOf(read: () => unknown): unknown {
  try {
    const value = read()
    return typeof value === 'object' || typeof value === 'function' ? plain(value, new Map()) : value
  } catch {
    return unreadable
  }
}

/** A copy of plain data and bytes; what is neither, such as a Map or a function, is an object that nothing fits. */
function plain(value: unknown, copies: Map<unknown, unknown>): unknown {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return value
  if (copies.has(value)) return copies.get(value)
  if (isBytes(value)) return new Uint8Array(value)
  if (Array.isArray(value)) {
    const list: unknown[] = []
    copies.set(value, list)
    for (const one of value) list.push(plain(one, copies))
    return list
  }
  if (!isRecord(value)) return unreadable
  const record: Record<string, unknown> = {}
  copies.set(value, record)
  for (const [key, one] of Object.entries(value)) {
    const copy = plain(one, copies)
    // What is assigned to it is no field, and a field is defined ten times as slowly.
    if (key === '__proto__') Object.defineProperty(record, key, { ...entry, value: copy })
    else record[key] = copy
  }
  return record
}

const entry = { configurable: true, enumerable: true, writable: true }

const unreadable = new Map()

/** A schema freezes what it makes read-only, which bytes cannot be. */
function parsedBy(of: z.core.$ZodType, value: unknown) {
  try {
    return z.safeParse(of, value)
  } catch {
    return undefined
  }
}

const anyShape: Localized = { ja: '正しい形のデータ', en: 'data of the right shape' }

function problemOf(field: string, value: unknown, issue: z.core.$ZodIssue): Problem {
  const at = issue.path.reduce<unknown>(
    (within, key) => (within as { readonly [key: PropertyKey]: unknown } | undefined)?.[key],
    value,
  )
  const path = pathText(issue.path, field)
  if (issue.code === 'too_big' && hasLength(at))
    return overLimit(field, Number(issue.maximum), at.length, path)
  return wrongType(path, at, expectedBy(issue))
}

function expectedBy(issue: z.core.$ZodIssue): Localized {
  switch (issue.code) {
    case 'invalid_type':
      return typeWords[issue.expected as keyof typeof typeWords] ?? { ja: issue.expected, en: issue.expected }
    case 'invalid_value': {
      const values = issue.values.map(String)
      return { ja: values.join(' または '), en: values.join(' or ') }
    }
    default:
      return anyShape
  }
}

function hasLength(value: unknown): value is string | readonly unknown[] {
  return typeof value === 'string' || Array.isArray(value)
}

function wrongType(path: string, value: unknown, expected: Localized): Problem<'wrong-type'> {
  return { kind: 'wrong-type', path, found: typeName(value, expected), expected }
}

/** What stands in the wrong place. What may hold facts, sensitive ones among them, is told by its type alone. */
function typeName(value: unknown, expected: Localized): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'object' || expected === typeWords.object || expected === typeWords.record)
    return typeof value
  return shown(value)
}

/** Also those of another realm, such as a frame or a worker, which are no instance of our Uint8Array. */
function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]'
}

/** An object whose entries are data: no list, no Map, no instance with a tag of its own. */
function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  try {
    return Object.prototype.toString.call(value) === '[object Object]'
  } catch {
    return false
  }
}
