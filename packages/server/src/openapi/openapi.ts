import { renewalPlaces } from '@shindan/apns/renewal'
import { renewalDocument } from '@shindan/apns/schema'
import { type AnyLifecycle, type Composition, schemaVersion } from '@shindan/core'
import { catalogParts } from '@shindan/core/render'
import {
  documentSchema,
  documents,
  doorSchema,
  inputSchemas,
  type JsonSchema,
  lifecycleSchemas,
} from '@shindan/core/schema'
import { interviewStep, lifecycleQuestion, operationQuestion, turnDocument } from '../answers/index.ts'
import { reasons } from '../http/refusal.ts'
import { componentsOf } from './components.ts'

/** An OpenAPI document, version 3.1. */
export interface OpenApi {
  readonly openapi: string
  readonly paths: { readonly [path: string]: object }
  readonly [field: string]: unknown
}

const text: JsonSchema = { type: 'string' }

const file: JsonSchema = { type: 'string', format: 'binary' }

const locale = { description: 'The language of the answer, as a BCP 47 tag', ...text }
const timeZone = { description: 'The zone of days, and of dates in the answer: an IANA name', ...text }

/** What questions name. */
type Questioned = Pick<Composition, 'facts' | 'lifecycles' | 'operations'>

/** How the handler was made. */
export interface Described {
  readonly basePath?: string | undefined
  readonly allowNow?: boolean | undefined
}

const now = { description: 'The moment of the question: ISO 8601 with an offset', ...text }

/** Everything that can be asked, made from the schemas that check the one and type the other. */
export function openApiOf(
  composition: Questioned,
  { basePath = '', allowNow = false }: Described = {},
): OpenApi {
  return {
    openapi: '3.1.1',
    info: {
      title: 'shindan',
      summary: 'Why an enrolment fails, what happens when, and whether a push certificate may be uploaded',
      version: String(schemaVersion),
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: basePath === '' ? '/' : basePath }],
    paths: {
      '/diagnose': asked(
        'diagnose',
        'What went wrong, from a text, a code and facts',
        json('question'),
        'diagnosis',
      ),
      '/session': asked(
        'takeTurn',
        'A turn of an interview: it begins, or one step is taken',
        json('turn'),
        'turnTaken',
      ),
      '/renewal': asked(
        'checkRenewal',
        'Whether a renewed push certificate may be uploaded, from the files themselves',
        { 'multipart/form-data': { schema: reference('renewalForm') } },
        'renewal',
      ),
      '/lifecycle': asked('evaluateLifecycle', 'What happens when', json('lifecycleQuestion'), 'lifecycle'),
      '/operation': asked(
        'evaluateOperation',
        'Whether an operation can be done, and how',
        json('operationQuestion'),
        'operation',
      ),
      '/catalog': looked('listCatalog', 'What the catalog holds', 'catalog', [
        {
          name: 'kind',
          in: 'query',
          description: 'One kind alone',
          schema: { type: 'string', enum: catalogParts },
        },
      ]),
      '/catalog/{id}': looked('showEntry', 'One thing of the catalog, in every language', 'catalog', [
        {
          name: 'id',
          in: 'path',
          required: true,
          description: 'Its id, whose slash may be written as it is or encoded',
          schema: text,
        },
      ]),
      '/openapi.json': {
        get: {
          operationId: 'describe',
          summary: 'This document',
          responses: {
            200: { description: 'OK', content: { 'application/json': { schema: { type: 'object' } } } },
            304: unchanged,
          },
        },
      },
    },
    components: {
      parameters: {
        locale: { name: 'locale', in: 'query', description: locale.description, schema: text },
        timeZone: { name: 'timeZone', in: 'query', description: timeZone.description, schema: text },
      },
      responses: {
        refused: {
          description: 'Why there is no answer: problem details (RFC 9457)',
          content: { 'application/problem+json': { schema: reference('problemDetails') } },
        },
      },
      schemas: componentsOf({ ...questionsOf(composition, allowNow), ...answers() }),
    },
  }
}

function questionsOf(
  { facts, lifecycles, operations }: Questioned,
  allowNow: boolean,
): { readonly [name: string]: JsonSchema } {
  const { diagnosis, session } = inputSchemas(facts)
  const { now: _, showSensitive: __, ...fields } = diagnosis.properties ?? {}
  const factsGiven = reference('facts')
  const question: JsonSchema = {
    type: 'object',
    properties: { ...fields, facts: factsGiven },
    additionalProperties: false,
  }
  const withVoice = (schema: JsonSchema): JsonSchema => ({
    ...schema,
    properties: { ...schema.properties, locale, timeZone, ...(allowNow && { now }) },
    additionalProperties: false,
  })
  const aboutOperation = doorSchema(operationQuestion)
  return {
    facts: asTaken(diagnosis.properties?.facts, facts),
    question: withVoice(question),
    turn: withVoice({
      type: 'object',
      properties: {
        input: { ...question, description: 'What it begins with' },
        session: reference('session'),
        step: doorSchema(interviewStep),
      },
      oneOf: [{ required: ['input'] }, { required: ['session'] }],
    }),
    session: closed({
      ...session,
      description: 'The session as it was answered last',
      properties: {
        ...session.properties,
        input: { ...diagnosis, properties: { ...diagnosis.properties, facts: factsGiven } },
      },
    }),
    lifecycleQuestion: {
      ...withVoice({
        ...doorSchema(lifecycleQuestion),
        properties: { ...doorSchema(lifecycleQuestion).properties, facts: factsGiven },
      }),
      oneOf: [...lifecycles.values()].map(eventsOf),
    },
    operationQuestion: withVoice({
      ...aboutOperation,
      properties: {
        ...aboutOperation.properties,
        operation: { ...text, enum: [...operations.keys()] },
        facts: factsGiven,
      },
    }),
    renewalForm: withVoice({
      type: 'object',
      properties: {
        files: {
          type: 'array',
          items: file,
          description: 'Files in any order, told apart by what they hold',
        },
        ...Object.fromEntries(
          renewalPlaces.map((place) => [
            place,
            place === 'authorities' ? { type: 'array', items: file } : file,
          ]),
        ),
        enrolledTopic: { ...text, description: 'The topic that the devices are enrolled with' },
        notes: { ...text, description: 'What was entered as Notes at the portal of Apple' },
        registered: {
          type: 'string',
          enum: ['never', 'deleted'],
          description: 'Why there is no current one',
        },
      },
      additionalProperties: false,
    }),
  }
}

/** What is asked of one lifecycle: its events, or facts instead. */
function eventsOf(lifecycle: AnyLifecycle): JsonSchema {
  const { events } = lifecycleSchemas(lifecycle)
  const needed = events.required?.length ? [{ required: ['events'] }, { required: ['facts'] }] : undefined
  return {
    properties: { lifecycle: { const: lifecycle.id }, events },
    ...(needed && { oneOf: needed }),
    not: { required: ['events', 'facts'] },
  }
}

/** Facts as they are given: those that are no text may be as a person writes them, which JSON Schema cannot tell. */
function asTaken(described: unknown, facts: Composition['facts']): JsonSchema {
  const { properties = {}, ...schema } = described as JsonSchema
  const taken = Object.entries(properties).map(([id, one]) => {
    const type = facts[id]?.type
    const { description, ...value } = one as JsonSchema
    return [id, type === 'instant' || type === 'text' ? one : { description, anyOf: [value, inWords] }]
  })
  return { ...schema, properties: Object.fromEntries(taken) }
}

const inWords = { ...text, description: 'The same as a person writes it, e.g. yes, いいえ, a label, 1,000' }

/** A schema whose objects have nothing beside what it names, also those within. */
function closed(schema: JsonSchema): JsonSchema {
  const text = JSON.stringify(schema, (_, part) =>
    part?.type === 'object' && part.properties && part.additionalProperties === undefined
      ? { ...part, additionalProperties: false }
      : part,
  )
  return JSON.parse(text)
}

function answers(): { readonly [name: string]: JsonSchema } {
  const error = documentSchema(documents.error)
  return {
    diagnosis: documentSchema(documents.diagnosis),
    turnTaken: documentSchema(turnDocument),
    renewal: documentSchema(renewalDocument),
    lifecycle: documentSchema(documents.lifecycle),
    operation: documentSchema(documents.operation),
    catalog: documentSchema(documents.catalog),
    problemDetails: {
      ...error,
      properties: {
        type: { type: 'string', format: 'uri' },
        title: text,
        status: { type: 'integer', enum: Object.values(reasons).map(({ status }) => status) },
        detail: text,
        instance: { type: 'string', format: 'uri' },
        ...error.properties,
      },
      required: ['type', 'title', 'status', 'detail', ...(error.required ?? [])],
    },
  }
}

function componentPath(name: string): string {
  return `#/components/schemas/${name}`
}

function reference(name: string) {
  return { $ref: componentPath(name) }
}

function json(name: string) {
  return { 'application/json': { schema: reference(name) } }
}

const voice = [{ $ref: '#/components/parameters/locale' }, { $ref: '#/components/parameters/timeZone' }]

function responses(document: string) {
  const refused = { $ref: '#/components/responses/refused' }
  return { 200: { description: 'OK', content: json(document) }, '4XX': refused, '5XX': refused }
}

const unchanged = { description: 'As If-None-Match has it already: nothing is sent again' }

function asked(operationId: string, summary: string, content: object, document: string) {
  return {
    post: {
      operationId,
      summary,
      parameters: voice,
      requestBody: { required: true, content },
      responses: responses(document),
    },
  }
}

function looked(operationId: string, summary: string, document: string, parameters: readonly object[]) {
  return {
    get: {
      operationId,
      summary,
      parameters: [...parameters, voice[0]],
      responses: { ...responses(document), 304: unchanged },
    },
  }
}
