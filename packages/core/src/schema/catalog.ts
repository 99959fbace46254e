import * as z from 'zod/mini'
import { contactRoles } from '../catalog/contact.ts'
import { platforms, stages } from '../catalog/error.ts'
import { rowKinds } from '../catalog/source.ts'
import type { Condition } from '../condition/index.ts'
import { schemaVersion } from '../envelope/index.ts'
import { difficulties, factTypes } from '../fact/fact.ts'
import { pluginFields } from '../plugin/plugin-schema.ts'
import { actors } from '../rule/remedy.ts'
import {
  action,
  affects,
  byId,
  day,
  deadlineAffects,
  enveloped,
  facts,
  ids,
  marked,
  noteKind,
  partNames,
  perhaps,
  severity,
  text,
  texts,
} from './parts.ts'

const localized = z.strictObject({ ja: text, en: text })
const rows = z.exactOptional(z.array(z.strictObject({ id: text, text })))

/** What `presentCatalog` gives. */
const listing = z.strictObject({
  ...enveloped('catalog'),
  errors: rows,
  rules: rows,
  facts: rows,
  policies: rows,
  operations: rows,
  notes: rows,
})

/** The operations that there are to ask for. */
const operations = z.strictObject({
  ...enveloped('catalog'),
  operations: z.array(z.strictObject({ id: text, title: text })),
})

/** The lifecycles that there are to ask for, and which events each takes. */
const policies = z.strictObject({
  ...enveloped('catalog'),
  policies: z.array(
    z.strictObject({
      id: text,
      label: text,
      timeZone: text,
      events: z.array(z.strictObject({ id: text, label: text, required: z.boolean() })),
      deadlines: ids,
      phases: ids,
      windows: ids,
      reminders: ids,
      source: ids,
    }),
  ),
})

/** The schemas that there are to ask for. */
const schemas = z.strictObject({
  ...enveloped('catalog'),
  schemas: z.array(z.strictObject({ id: text, text })),
})

const literal = z.nullable(z.union([z.string(), z.number(), z.boolean()]))
const condition: z.ZodMiniType<Condition> = z
  .lazy(() =>
    z.union([
      z.strictObject({ op: z.enum(['all', 'any']), of: z.array(condition) }),
      z.strictObject({ op: z.enum(['not', 'known']), of: condition }),
      z.strictObject({ op: z.literal('is'), fact: text, value: literal }),
      z.strictObject({ op: z.literal('one-of'), fact: text, values: z.array(literal) }),
      z.strictObject({ op: z.literal('present'), fact: text }),
      z.strictObject({ op: z.enum(['same', 'before', 'after']), fact: text, other: text }),
      z.strictObject({
        op: z.enum(['at-least', 'below']),
        fact: text,
        value: z.union([z.number(), z.string()]),
      }),
      z.strictObject({ op: z.literal('unprovable') }),
    ]),
  )
  .register(partNames, { id: 'condition' })
const where = z.exactOptional(condition)

const step = z
  .strictObject({
    id: text,
    do: localized,
    actor: z.enum(actors),
    ask: z.exactOptional(z.enum(contactRoles)),
    action,
    path: z.exactOptional(texts),
    url: perhaps,
    destructive: z.boolean(),
    affects,
    when: where,
    option: perhaps,
  })
  .register(partNames, { id: 'definedStep' })

/** The sources of an entry in every language, and the id that it was asked for by. */
const cited = {
  sources: z.array(
    z.strictObject({
      id: text,
      title: localized,
      url: perhaps,
      line: perhaps,
      kinds: z.exactOptional(z.array(z.enum(rowKinds))),
      checkedOn: day,
      writtenIn: z.exactOptional(z.number()),
    }),
  ),
  renamedFrom: perhaps,
}

/** Where it is of all managed devices at once. */
const wide = z.exactOptional(z.literal('all-managed-devices'))

const error = z.strictObject({
  ...enveloped('catalog'),
  id: text,
  code: perhaps,
  codeAliases: z.exactOptional(texts),
  codeContext: z.exactOptional(texts),
  platforms: z.array(z.enum(platforms)),
  stage: z.enum(stages),
  severity,
  affects: wide,
  summary: localized,
  messages: z.array(
    z.strictObject({
      ja: text,
      en: text,
      verbatim: z.array(z.enum(['ja', 'en'])),
      expects: z.exactOptional(
        z.record(
          z.string(),
          z.union([z.strictObject({ equals: text }), z.strictObject({ startsWith: text })]),
        ),
      ),
      generic: marked,
    }),
  ),
  keywords: z.exactOptional(texts),
  told: z.exactOptional(z.strictObject({ ja: texts, en: texts })),
  refines: perhaps,
  proves: z.exactOptional(
    z.array(
      z.union([z.strictObject({ fact: text, value: literal }), z.strictObject({ fact: text, slot: text })]),
    ),
  ),
  shownBy: z.exactOptional(z.strictObject({ fact: text, value: literal })),
  unexplained: z.exactOptional(localized),
  advice: z.exactOptional(z.strictObject({ ja: texts, en: texts })),
  source: ids,
  ...cited,
})

const example = { name: text, facts, now: perhaps }

const rule = z.strictObject({
  ...enveloped('catalog'),
  id: text,
  when: condition,
  leans: z.exactOptional(z.strictObject({ for: where, against: where })),
  severity,
  affects: wide,
  what: localized,
  why: localized,
  evidence: z.exactOptional(localized),
  remedy: z.array(step),
  examples: z.array(
    z.strictObject({
      ...example,
      expect: z.union([z.enum(['confirmed', 'ruled-out']), z.strictObject({ ask: ids })]),
    }),
  ),
  source: ids,
  ...cited,
})

const operation = z.strictObject({
  ...enveloped('catalog'),
  id: text,
  title: localized,
  requirements: z.array(
    z.strictObject({
      id: text,
      when: condition,
      what: localized,
      failed: localized,
      why: localized,
      fix: localized,
      action,
      presumed: z.boolean(),
      only: where,
      step: perhaps,
      because: perhaps,
      compares: z.exactOptional(z.strictObject({ actual: text, expected: perhaps })),
      source: ids,
    }),
  ),
  methods: z.array(z.strictObject({ id: text, title: localized, when: where, steps: z.array(step) })),
  effects: z.array(
    z.strictObject({
      id: text,
      text: localized,
      destructive: z.boolean(),
      reversible: z.boolean(),
      affects,
      when: where,
    }),
  ),
  notes: z.array(z.strictObject({ id: text, kind: noteKind, when: where, text: localized })),
  source: ids,
  examples: z.array(
    z.strictObject({
      ...example,
      expect: z.union([
        z.strictObject({ ready: text }),
        z.strictObject({ blocked: ids }),
        z.strictObject({ ask: ids }),
      ]),
    }),
  ),
  ...cited,
})

const note = z.strictObject({
  ...enveloped('catalog'),
  id: text,
  noteKind,
  about: ids,
  when: condition,
  text: localized,
  source: ids,
  ...cited,
})

const factEntry = z.strictObject({
  ...enveloped('catalog'),
  id: text,
  type: z.enum(factTypes),
  label: localized,
  nullable: z.boolean(),
  sensitive: z.boolean(),
  choices: z.exactOptional(z.record(z.string(), localized)),
  open: marked,
  minimum: z.exactOptional(z.number()),
  timeZone: perhaps,
  assumed: z.exactOptional(z.unknown()),
  product: z.exactOptional(localized),
  from: z.exactOptional(ids),
  ask: z.exactOptional(localized),
  where: z.exactOptional(localized),
  action,
  difficulty: z.exactOptional(z.enum(difficulties)),
  ...cited,
})

const count = z.exactOptional(z.number())
const duration = z.strictObject({ hours: count, minutes: count })
const term = z.strictObject({
  label: localized,
  from: text,
  fact: perhaps,
  calendarDays: count,
  exactly: z.exactOptional(duration),
})
const terms = z.exactOptional(z.record(z.string(), term))

const lifecycle = z.strictObject({
  ...enveloped('catalog'),
  id: text,
  label: localized,
  timeZone: text,
  source: ids,
  events: z.record(
    z.string(),
    z.strictObject({
      label: localized,
      fact: text,
      required: marked,
      notBefore: perhaps,
      notAfter: perhaps,
    }),
  ),
  deadlines: z.record(
    z.string(),
    z.strictObject({
      label: localized,
      fact: text,
      metBy: z.exactOptional(ids),
      boundary: z.exactOptional(localized),
      consequence: z.exactOptional(localized),
      affects: z.exactOptional(deadlineAffects),
      toDo: z.exactOptional(localized),
      earliest: terms,
      latest: terms,
    }),
  ),
  phases: z.record(
    z.string(),
    z.strictObject({
      label: localized,
      from: z.exactOptional(
        z.union([
          z.strictObject({ event: text }),
          z.strictObject({ passed: text }),
          z.strictObject({ before: text, days: count, months: count }),
        ]),
      ),
      inferred: marked,
    }),
  ),
  windows: z.record(
    z.string(),
    z.strictObject({
      label: localized,
      facts: z.exactOptional(byId),
      nth: z.union([z.number(), z.literal('last')]),
      weekday: z.enum(['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']),
      at: z.string().check(z.regex(/^\d{2}:\d{2}$/)),
      length: duration,
      timeZone: perhaps,
    }),
  ),
  reminders: z.record(
    z.string(),
    z.strictObject({
      label: localized,
      before: text,
      untilDays: count,
      inferred: marked,
      days: count,
      months: count,
    }),
  ),
  ...cited,
})

/** Every plugin, as `exportPlugin` gives it and `loadPlugin` takes it. */
const exported = z.strictObject({
  ...enveloped('catalog'),
  plugins: z.array(
    z.strictObject({
      schemaVersion: z.literal(schemaVersion),
      kind: z.literal('plugin'),
      ...pluginFields('written'),
    }),
  ),
})

/** What a check of files tells of plugins that are sound. */
const checked = z.strictObject({
  ...enveloped('catalog'),
  checked: z.array(
    z.strictObject({
      id: text,
      version: text,
      text,
      errors: z.number(),
      rules: z.number(),
      lifecycles: z.number(),
      operations: z.number(),
      changes: z.array(z.strictObject({ change: text, of: text, id: text, part: perhaps })),
      requiresCode: ids,
    }),
  ),
})

/** What a catalog holds: a listing, one entry as it is defined, in every language, or all plugins. */
export const catalogDocument = z.union([
  exported,
  checked,
  listing,
  operations,
  policies,
  schemas,
  error,
  rule,
  operation,
  note,
  factEntry,
  lifecycle,
])
