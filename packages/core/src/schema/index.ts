/**
 * What comes through the doors and what leaves, as JSON Schema: the same schemas that check the one and type the other.
 *
 * @packageDocumentation
 */

import * as z from 'zod/mini'
import { caseInput } from '../case/index.ts'
import type { FactSet } from '../fact/fact.ts'
import { isGiven } from '../fact/fact.ts'
import { factSchema } from '../fact/schema.ts'
import { eventTime, lifecycleInput, lifecycleOptions } from '../lifecycle/door.ts'
import type { AnyLifecycle } from '../lifecycle/index.ts'
import { guarded } from '../problem/mistake.ts'
import { sessionState } from '../session/state.ts'
import { catalogDocument } from './catalog.ts'
import {
  diagnosisDocument,
  errorDocument,
  inquiryDocument,
  lifecycleDocument,
  operationDocument,
} from './presented.ts'
import { bundleDocument, sessionDocument } from './stored.ts'

export { documentSchema } from './document-schema.ts'
export { enveloped, findingPart, lifecycleNotePart, partNames } from './parts.ts'

/** What core gives to print, to send and to store, by its kind. */
export const documents = {
  diagnosis: diagnosisDocument,
  operation: operationDocument,
  lifecycle: lifecycleDocument,
  catalog: catalogDocument,
  session: sessionDocument,
  inquiry: inquiryDocument,
  bundle: bundleDocument,
  error: errorDocument,
} as const

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
export const inputSchemas = guarded(
  ['facts'],
  'facts',
  (
    facts: FactSet,
  ): {
    readonly diagnosis: JsonSchema
    readonly lifecycle: JsonSchema
    readonly session: JsonSchema
  } => {
    const diagnosis = withFacts(written(caseInput), facts)
    const lifecycle = withFacts(written(lifecycleInput), facts)
    const session = written(sessionState)
    return {
      diagnosis,
      lifecycle,
      session: { ...session, properties: { ...session.properties, input: diagnosis } },
    }
  },
)

/**
 * The JSON Schemas of what `evaluateLifecycle` is given beside a lifecycle: its events by their names, and the options.
 *
 * @example
 * lifecycleSchemas(cloudgateInstall).events.required // ['issued']
 */
export const lifecycleSchemas = guarded(['lifecycle'], 'a lifecycle', lifecycleSchemasOf)

function lifecycleSchemasOf({ events }: AnyLifecycle): {
  readonly events: JsonSchema
  readonly options: JsonSchema
} {
  const properties = Object.entries(events).map(([name, { label, required }]) => [
    name,
    { description: label.en, ...written(required ? eventTime : z.nullable(eventTime)) },
  ])
  return {
    events: {
      type: 'object',
      properties: Object.fromEntries(properties),
      required: Object.keys(events).filter((name) => events[name]?.required),
      additionalProperties: false,
    },
    options: written(lifecycleOptions),
  }
}

/**
 * The JSON Schema of a door that stands in a package of its own. What no JSON can hold, such as the bytes of a file, is
 * left open.
 *
 * @example
 * import { calendarOptions } from '@shindan/calendar'
 * doorSchema(calendarOptions).properties.locale // { type: 'string', enum: ['ja', 'en'] }
 */
export const doorSchema = guarded(
  ['door'],
  'a schema of zod',
  (door: z.core.$ZodType): JsonSchema => written(door),
)

function withFacts(schema: JsonSchema, facts: FactSet): JsonSchema {
  const properties = Object.entries(facts)
    .filter(([, fact]) => isGiven(fact))
    .map(([id, fact]) => [id, { description: fact.label.en, ...written(factSchema(fact)) }])
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
  const {
    $schema: _,
    '~standard': __,
    ...json
  } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return json
}
