import * as z from 'zod/mini'
import { readTime, type Time } from '../time/index.ts'
import type { Fact } from './fact.ts'

/** Longest text that a fact takes, in UTF-16 code units. */
const maximumTextLength = 10_000

const textSchema = z.string().check(z.maxLength(maximumTextLength))
const versionSchema = z.string().check(z.regex(/^\d{1,9}(\.\d{1,9}){0,5}$/))

interface Made {
  readonly timeZone: string
  readonly schema: z.ZodMiniType<unknown>
}

const made = new WeakMap<Fact, Made>()

/** What a fact takes, as a schema: it checks what is given, and JSON Schema is made of it. */
export function factSchema(fact: Fact, timeZone: string): z.ZodMiniType<unknown> {
  const known = made.get(fact)
  if (known?.timeZone === timeZone) return known.schema
  const bare = schemaFor(fact, timeZone)
  const schema = fact.nullable ? z.nullable(bare) : bare
  made.set(fact, { timeZone, schema })
  return schema
}

function schemaFor(fact: Fact, timeZone: string): z.ZodMiniType<unknown> {
  switch (fact.type) {
    case 'boolean':
      return z.boolean()
    case 'choice':
      return z.enum(Object.keys(fact.choices ?? {}))
    case 'instant':
      return timeSchema(timeZone)
    case 'number':
      return fact.minimum === undefined ? z.number() : z.number().check(z.minimum(fact.minimum))
    case 'text':
      return textSchema
    case 'version':
      return versionSchema
  }
}

/** A time as text; what is wrong with one is told by its kind. */
function timeSchema(timeZone: string): z.ZodMiniType<Time> {
  return z.pipe(
    z.string(),
    z.transform((text: string, context): Time => {
      const time = readTime(text, timeZone)
      if (time.isOk()) return time.value
      context.issues.push({ code: 'custom', message: time.error.kind, input: text })
      return z.NEVER
    }),
  )
}
