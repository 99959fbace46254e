import * as z from 'zod/mini'
import { guarded } from '../problem/mistake.ts'
import type { Fact } from './fact.ts'

/** Longest text that a fact takes, in UTF-16 code units. */
export const longestFactText = 10_000

const textSchema = z.string().check(z.maxLength(longestFactText))
const versionSchema = z.string().check(z.regex(/^\d{1,9}(\.\d{1,9}){0,5}$/))

const made = new WeakMap<Fact, z.ZodMiniType<unknown>>()

/**
 * A value of a fact as programs write it, as a schema: it checks what is given, and JSON Schema is made of it. A time is a
 * text, which `readTime` reads; what people write instead (「はい」, a label, 「なし」) is read before it is checked.
 */
export const factSchema = guarded(['fact'], 'a fact', (fact: Fact): z.ZodMiniType<unknown> => {
  const known = made.get(fact)
  if (known) return known
  const bare = schemaFor(fact)
  const schema = fact.nullable ? z.nullable(bare) : bare
  made.set(fact, schema)
  return schema
})

function schemaFor(fact: Fact): z.ZodMiniType<unknown> {
  switch (fact.type) {
    case 'boolean':
      return z.boolean()
    case 'choice':
      return z.enum(Object.keys(fact.choices ?? {}))
    case 'instant':
      return z.string()
    case 'number':
      return fact.minimum === undefined ? z.number() : z.number().check(z.minimum(fact.minimum))
    case 'text':
      return textSchema
    case 'version':
      return versionSchema
  }
}
