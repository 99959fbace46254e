import * as z from 'zod/mini'
import { contactRoles } from '../catalog/contact.ts'
import { factTypes } from '../fact/fact.ts'

/**
 * What composing rests on; the plugins that one uses are looked at one by one. Made when it is asked for: who composes
 * plugins that the compiler has checked does not pay for it.
 */
export function pluginSchema(): z.ZodMiniType {
  const ids = z.array(z.string())
  const localized = z.object({ ja: z.string(), en: z.string() })
  const literal = z.nullable(z.union([z.string(), z.number(), z.boolean()]))
  const standing = z.union([z.string(), z.number(), z.boolean()])
  const fact = z.string()

  const condition: z.ZodMiniType = z.lazy(() =>
    z.discriminatedUnion('op', [
      z.object({ op: z.literal(['all', 'any']), of: z.array(condition) }),
      z.object({ op: z.literal(['not', 'known']), of: condition }),
      z.object({ op: z.literal('is'), fact, value: literal }),
      z.object({ op: z.literal('one-of'), fact, values: z.array(literal) }),
      z.object({ op: z.literal('present'), fact }),
      z.object({ op: z.literal(['same', 'before', 'after']), fact, other: fact }),
      z.object({ op: z.literal(['at-least', 'below']), fact, value: z.union([z.number(), z.string()]) }),
      z.object({ op: z.literal('unprovable') }),
    ]),
  )
  const perhaps = z.optional(condition)
  const statement = { id: z.string(), when: condition, source: ids }

  const declaredFact = z.object({
    type: z.enum(factTypes),
    label: localized,
    nullable: z.boolean(),
    sensitive: z.boolean(),
    choices: z.optional(z.record(z.string(), localized)),
    computation: z.optional(
      z.object({
        from: ids,
        with: z.optional(ids),
        compute: z.custom((compute) => typeof compute === 'function'),
      }),
    ),
  })
  const error = z.object({
    id: z.string(),
    code: z.optional(z.string()),
    codeAliases: z.optional(ids),
    codeContext: z.optional(ids),
    platforms: ids,
    summary: localized,
    messages: z.array(
      z.object({ ja: z.string(), en: z.string(), verbatim: ids, generic: z.optional(z.literal(true)) }),
    ),
    keywords: z.optional(ids),
    told: z.optional(z.object({ ja: ids, en: ids })),
    refines: z.optional(z.string()),
    proves: z.optional(
      z.array(z.union([z.object({ fact, value: standing }), z.object({ fact, slot: z.string() })])),
    ),
    source: ids,
  })
  const steps = z.array(z.object({ id: z.string(), do: localized, when: perhaps }))
  const rule = z.object({
    ...statement,
    leans: z.optional(z.object({ for: perhaps, against: perhaps })),
    what: localized,
    why: localized,
    evidence: z.optional(localized),
    remedy: steps,
  })
  const cause = z.union([z.string(), z.object({ byExclusion: z.string() })])
  const note = z.object({ ...statement, about: ids, text: localized })
  const constraint = z.object({ ...statement, facts: ids, expected: localized })
  const terms = z.optional(z.record(z.string(), z.optional(z.object({ label: localized, from: z.string() }))))
  const lifecycle = z.object({
    id: z.string(),
    label: localized,
    timeZone: z.string(),
    source: ids,
    events: z.record(z.string(), z.object({ label: localized, fact })),
    deadlines: z.record(
      z.string(),
      z.object({ label: localized, fact, boundary: z.optional(localized), earliest: terms, latest: terms }),
    ),
    phases: z.record(z.string(), z.object({ label: localized })),
    windows: z.record(z.string(), z.object({ label: localized })),
    reminders: z.record(z.string(), z.object({ label: localized })),
  })
  const method = z.object({ id: z.string(), title: localized, when: perhaps, steps })
  const told = z.array(z.object({ id: z.string(), text: localized, when: perhaps }))
  const operation = z.object({
    id: z.string(),
    title: localized,
    requirements: z.array(
      z.object({
        ...statement,
        only: perhaps,
        what: localized,
        failed: localized,
        why: localized,
        fix: localized,
      }),
    ),
    methods: z.array(method),
    effects: told,
    notes: told,
    source: ids,
  })

  return z.object({
    name: z.string(),
    version: z.string(),
    title: localized,
    facts: z.record(z.string(), declaredFact),
    sources: z.record(z.string(), z.object({ checkedOn: z.string() })),
    errors: z.array(error),
    rules: z.array(rule),
    causes: z.record(
      z.string(),
      z.optional(z.union([z.array(cause), z.object({ inOrder: z.array(cause) })])),
    ),
    fallbacks: z.array(z.object({ ...statement, about: ids, why: localized, remedy: steps })),
    contacts: z.array(
      z.object({
        id: z.string(),
        role: z.enum(contactRoles),
        name: localized,
        url: z.optional(z.string()),
        source: ids,
      }),
    ),
    notes: z.array(note),
    constraints: z.array(constraint),
    lifecycles: z.array(lifecycle),
    operations: z.array(operation),
    methods: z.array(z.object({ operation: z.string(), method })),
    choices: z.record(z.string(), z.record(z.string(), localized)),
    readings: z.array(
      z.union([
        z.object({ fact: z.string(), says: ids, value: standing }),
        z.object({ fact: z.string(), version: ids, where: z.optional(z.object({ fact, value: standing })) }),
        z.object({ fact: z.string(), number: ids }),
        z.object({ fact: z.string(), day: ids, of: z.optional(ids) }),
      ]),
    ),
    renamed: z.record(z.string(), z.string()),
    uses: z.array(z.unknown()),
  })
}
