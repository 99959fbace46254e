/**
 * What comes through the doors, as JSON Schema: the same schemas that check it.
 *
 * @packageDocumentation
 */
import * as z from 'zod/mini'
import { caseInput } from '../case/index.ts'
import type { FactSet } from '../fact/fact.ts'
import { isGiven } from '../fact/fact.ts'
import { factSchema } from '../fact/schema.ts'
import { lifecycleInput } from '../lifecycle/index.ts'
import { sessionState } from '../session/state.ts'

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.BaseSchema

/**
 * The JSON Schemas of what is given to a diagnoser: the input of `diagnose` and `operate`, of
 * `lifecycle`, and a stored interview.
 * Their facts are those of `facts`, e.g. `diagnoser.composition.facts`.
 *
 * @example
 * inputSchemas(diagnoser.composition.facts).diagnosis.properties.now // { type: 'string' }
 */
export function inputSchemas(facts: FactSet): {
  readonly diagnosis: JsonSchema
  readonly lifecycle: JsonSchema
  readonly session: JsonSchema
} {
  const diagnosis = withFacts(written(caseInput), facts)
  const lifecycle = withFacts(written(lifecycleInput), facts)
  const session = written(sessionState)
  return {
    diagnosis,
    lifecycle,
    session: { ...session, properties: { ...session.properties, input: diagnosis } },
  }
}

function withFacts(schema: JsonSchema, facts: FactSet): JsonSchema {
  const properties = Object.entries(facts)
    .filter(([, fact]) => isGiven(fact))
    .map(([id, fact]) => [id, { description: fact.label.en, ...written(factSchema(fact, 'UTC')) }])
  return {
    ...schema,
    properties: {
      ...schema.properties,
      facts: { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false },
    },
  }
}

/** What is taken in, not what is made of it: a time is a text. */
function written(schema: z.core.$ZodType): JsonSchema {
  const { $schema: _, '~standard': __, ...json } = z.toJSONSchema(schema, { io: 'input' })
  return json
}
