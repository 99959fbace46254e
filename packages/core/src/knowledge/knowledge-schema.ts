import * as z from 'zod/mini'
import { schemaVersion } from '../envelope/index.ts'
import { longestText, pluginFields, printable } from '../plugin/plugin-schema.ts'
import { entryLists } from '../plugin/without.ts'
import { guarded, type Problem } from '../problem/index.ts'
import type { KnowledgeKind } from './document.ts'
import { ownWordings } from './own-words.ts'
import { problemsOfIssues } from './schema-problems.ts'
import { type Shape, wordings } from './wordings.ts'

/** What of the body of a document, beside its version and kind, has not the shape that it should have. */
export function misshapenIn(kind: KnowledgeKind, body: unknown): readonly Problem[] {
  const parsed = z.safeParse(strict(fieldsOf(kind)), body)
  return parsed.success ? [] : problemsOfIssues(parsed.error.issues, body)
}

/**
 * The JSON Schema, draft 2020-12, of knowledge as data: the same that checks it. For editors, which complete and check
 * by it while somebody writes.
 *
 * @example
 * knowledgeSchema('overlay').properties // { schemaVersion, kind, of, disable, replace, add }
 */
export const knowledgeSchema = guarded(
  ['kind'],
  'plugin, overlay or language',
  (kind: KnowledgeKind): z.core.JSONSchema.BaseSchema => {
    const head = { schemaVersion: z.literal(schemaVersion), kind: z.literal(kind) }
    const whole = strict({ ...head, ...fieldsOf(kind) })
    const { '~standard': _, ...schema } = z.toJSONSchema(whole, { io: 'input', unrepresentable: 'any' })
    return schema
  },
)

function fieldsOf(kind: KnowledgeKind): Readonly<Record<string, z.ZodMiniType>> {
  if (kind === 'plugin') return pluginFields('written')
  return kind === 'overlay' ? overlayFields() : languageFields()
}

function overlayFields() {
  const fields = pluginFields('written')
  const { facts, sources, errors, rules, notes, fallbacks, contacts, constraints } = fields
  const { lifecycles, operations, readings } = fields
  const id = z.string()
  const cause = z.union([id, z.strictObject({ byExclusion: id })])
  const at = z.union([
    z.enum(['first', 'last']),
    z.strictObject({ before: id }),
    z.strictObject({ after: id }),
  ])
  const added = {
    ...{ facts, sources, errors, rules, notes, fallbacks, contacts, constraints },
    ...{ lifecycles, operations, readings },
    causes: z.optional(z.record(id, z.array(z.strictObject({ cause, at })))),
  }
  const lists = entryLists.map((list) => [list, z.optional(z.array(id))])
  return {
    of: z.string(),
    disable: z.optional(strict(Object.fromEntries(lists))),
    replace: z.optional(wordsSchema(wordings, newWords)),
    add: z.optional(strict(added)),
  }
}

function strict(fields: Readonly<Record<string, z.ZodMiniType>>): z.ZodMiniType {
  const known = Object.keys(fields).join(' ')
  return z.strictObject(fields, { error: ({ code }) => (code === 'unrecognized_keys' ? known : undefined) })
}

function languageFields() {
  return {
    language: z.string(),
    plugins: z.optional(z.record(z.string(), wordsSchema(wordings, translations))),
    words: z.optional(wordsSchema(ownWordings, translations)),
  }
}

/** What stands where there are words. */
type Words = { readonly [of in Extract<Shape, string>]: z.ZodMiniType }

const word = printable(z.string().check(z.minLength(1), z.maxLength(longestText)))
const rows = z.array(word)
const newWords: Words = {
  text: z.record(z.string(), word),
  label: z.record(z.string(), word),
  texts: z.record(z.string(), rows),
  address: z.string().check(z.maxLength(2_000)),
}
const translations: Words = { text: word, label: word, texts: rows, address: z.never() }

/** The schema of words for what has a shape. Which ids there are, the plugin knows. */
function wordsSchema(shape: Shape, words: Words): z.ZodMiniType {
  if (typeof shape === 'string') return words[shape]
  if ('each' in shape) return z.record(z.string(), wordsSchema(shape.each as Shape, words))
  const parts = Object.entries(shape)
    .filter(([, within]) => within !== 'address' || words !== translations)
    .map(([part, within]) => [part, z.optional(wordsSchema(within, words))])
  return strict(Object.fromEntries(parts))
}
