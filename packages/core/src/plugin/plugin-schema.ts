import * as z from 'zod/mini'
import { contactRoles } from '../catalog/contact.ts'
import { platforms, severities, stages } from '../catalog/error.ts'
import { rowKinds } from '../catalog/source.ts'
import { difficulties, factTypes } from '../fact/fact.ts'
import { actions } from '../rule/action.ts'
import { noteKinds } from '../rule/note.ts'
import { actors, affected } from '../rule/remedy.ts'
import { locales } from '../text/locale.ts'
import { nths, type Weekday, weekdays } from '../time/day.ts'
import { addressForm } from './address.ts'

/**
 * What composing rests on; what a plugin holds besides is let be, and those that it uses are looked at one by one. Made
 * when it is asked for: who composes plugins that the compiler has checked does not pay for it.
 */
export function pluginSchema(): z.ZodMiniType {
  return z.object(pluginFields('built'))
}

/**
 * The fields of a plugin. `built`: as code holds it. `written`: as JSON or YAML, where what is usual may be left out, and
 * a field that is not known is refused.
 */
export function pluginFields(form: 'built' | 'written') {
  const isWritten = form === 'written'
  const usual = <S extends z.ZodMiniType>(schema: S) => (isWritten ? z.optional(schema) : schema)
  const object = (fields: Readonly<Record<string, z.ZodMiniType>>): z.ZodMiniType =>
    isWritten ? z.strictObject(fields, { error: naming(Object.keys(fields)) }) : z.object(fields)

  const words = isWritten ? printable(z.string().check(z.minLength(1), z.maxLength(longestText))) : z.string()
  const inLanguages = (said: z.ZodMiniType) =>
    isWritten ? z.catchall(z.object({ ja: said, en: said }), said) : z.object({ ja: said, en: said })
  const localized = inLanguages(words)
  /** Of what is looked for in each report, or compared with all others. */
  const manyAtMost = (entry: z.ZodMiniType) =>
    isWritten ? z.array(entry).check(z.maxLength(200)) : z.array(entry)
  const texts = inLanguages(z.array(words))
  const address = isWritten
    ? z.string().check(z.regex(addressForm, 'address'), z.maxLength(2_000))
    : z.string()
  const id = isWritten ? z.string().check(z.regex(entryId, 'entry-id'), z.maxLength(200)) : z.string()
  const partId = isWritten ? z.string().check(z.regex(ownId, 'own-id'), z.maxLength(400)) : z.string()
  const fact = isWritten ? z.string().check(z.regex(factId, 'fact-id'), z.maxLength(200)) : z.string()
  const ids = z.array(id)
  const facts = z.array(fact)
  const source = z.array(z.string())
  const literal = z.nullable(z.union([z.string(), z.number(), z.boolean()]))
  const standing = z.union([z.string(), z.number(), z.boolean()])
  const flag = z.optional(z.literal(true))
  const phrase = isWritten ? z.string().check(z.minLength(1), z.maxLength(200)) : z.string()
  const whole = isWritten ? z.int().check(z.minimum(0), z.maximum(100_000)) : z.number()

  const condition: z.ZodMiniType = z.lazy(() =>
    z.discriminatedUnion('op', [
      object({ op: z.enum(['all', 'any']), of: z.array(condition) }),
      object({ op: z.enum(['not', 'known']), of: condition }),
      object({ op: z.literal('is'), fact, value: literal }),
      object({ op: z.literal('one-of'), fact, values: z.array(literal) }),
      object({ op: z.literal('present'), fact }),
      object({ op: z.enum(['same', 'before', 'after']), fact, other: fact }),
      object({ op: z.enum(['at-least', 'below']), fact, value: z.union([z.number(), z.string()]) }),
      object({ op: z.literal('unprovable') }),
    ] as never),
  )
  const perhaps = z.optional(condition)
  const statement = { id, when: condition, source }
  const severity = usual(z.enum(severities))
  const wide = z.optional(z.literal('all-managed-devices'))
  const example = (expect: z.ZodMiniType) =>
    object({
      name: z.string(),
      facts: z.record(fact, z.unknown()),
      now: z.optional(z.string()),
      expect,
    })

  const step = object({
    id: partId,
    do: localized,
    actor: z.enum(actors),
    ask: z.optional(z.enum(contactRoles)),
    action: z.optional(z.enum(actions)),
    path: z.optional(z.array(z.string())),
    url: z.optional(address),
    destructive: usual(z.boolean()),
    affects: usual(z.enum(affected)),
    when: perhaps,
    option: z.optional(z.string()),
  })
  const steps = z.array(step)

  const basis = { from: facts, with: z.optional(facts), spans: z.optional(z.enum(['monotone', 'taken'])) }
  const declaredFact = object({
    type: z.enum(factTypes),
    label: localized,
    ask: z.optional(localized),
    where: z.optional(localized),
    difficulty: z.optional(z.enum(difficulties)),
    action: z.optional(z.enum(actions)),
    nullable: usual(z.boolean()),
    sensitive: usual(z.boolean()),
    choices: z.optional(z.record(z.string(), localized)),
    open: flag,
    minimum: z.optional(z.number()),
    timeZone: z.optional(z.string()),
    assumed: z.optional(z.unknown()),
    product: z.optional(localized),
    requiresCode: z.optional(object(basis)),
    ...(!isWritten && {
      computation: z.optional(
        object({ ...basis, compute: z.custom((compute) => typeof compute === 'function') }),
      ),
    }),
  })

  const error = object({
    id,
    code: z.optional(z.string()),
    codeAliases: z.optional(z.array(z.string())),
    codeContext: z.optional(z.array(z.string())),
    platforms: z.array(z.enum(platforms)),
    stage: z.enum(stages),
    severity,
    affects: wide,
    summary: localized,
    messages: usual(
      manyAtMost(
        object({
          ja: words,
          en: words,
          verbatim: z.array(z.enum(locales)),
          expects: z.optional(
            z.record(
              z.string(),
              z.union([object({ equals: z.string() }), object({ startsWith: z.string() })]),
            ),
          ),
          generic: flag,
        }),
      ),
    ),
    keywords: z.optional(z.array(z.string())),
    told: z.optional(object(Object.fromEntries(locales.map((locale) => [locale, z.array(words)])))),
    refines: z.optional(id),
    proves: z.optional(
      z.array(z.union([object({ fact, value: standing }), object({ fact, slot: z.string() })])),
    ),
    shownBy: z.optional(object({ fact, value: standing })),
    unexplained: z.optional(localized),
    advice: z.optional(texts),
    source,
  })
  const rule = object({
    ...statement,
    severity,
    affects: wide,
    leans: z.optional(object({ for: perhaps, against: perhaps })),
    what: localized,
    why: localized,
    evidence: z.optional(localized),
    remedy: steps,
    examples: usual(z.array(example(z.union([z.enum(['confirmed', 'ruled-out']), object({ ask: facts })])))),
  })
  const cause = z.union([id, object({ byExclusion: id })])
  const length = object({ hours: z.optional(whole), minutes: z.optional(whole) })
  const ahead = { days: z.optional(whole), months: z.optional(whole) }
  const terms = z.optional(
    z.record(
      z.string(),
      z.optional(
        object({
          label: localized,
          from: z.string(),
          fact: z.optional(fact),
          calendarDays: z.optional(whole),
          exactly: z.optional(length),
        }),
      ),
    ),
  )
  const lifecycle = object({
    id,
    label: localized,
    timeZone: z.string(),
    source,
    events: usual(
      z.record(
        z.string(),
        object({
          label: localized,
          fact,
          required: flag,
          notBefore: z.optional(z.string()),
          notAfter: z.optional(z.string()),
        }),
      ),
    ),
    deadlines: usual(
      z.record(
        z.string(),
        object({
          label: localized,
          fact,
          metBy: z.optional(z.array(z.string())),
          boundary: z.optional(localized),
          consequence: z.optional(localized),
          affects: z.optional(z.enum(['one-device', 'all-managed-devices'])),
          toDo: z.optional(localized),
          earliest: terms,
          latest: terms,
        }),
      ),
    ),
    phases: usual(
      z.record(
        z.string(),
        object({
          label: localized,
          from: z.optional(
            z.union([
              object({ event: z.string() }),
              object({ passed: z.string() }),
              object({ before: z.string(), ...ahead }),
            ]),
          ),
          inferred: flag,
        }),
      ),
    ),
    windows: usual(
      z.record(
        z.string(),
        object({
          label: localized,
          facts: z.optional(object({ from: fact, to: fact, open: fact })),
          nth: z.literal(nths),
          weekday: z.enum(Object.keys(weekdays) as Weekday[]),
          at: isWritten
            ? z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'time-of-day'))
            : z.string(),
          length,
          timeZone: z.optional(z.string()),
        }),
      ),
    ),
    reminders: usual(
      z.record(
        z.string(),
        object({
          label: localized,
          before: z.string(),
          untilDays: z.optional(whole),
          inferred: flag,
          ...ahead,
        }),
      ),
    ),
  })
  const method = object({ id: partId, title: localized, when: perhaps, steps })
  const remark = { id: partId, text: localized, when: perhaps }
  const operation = object({
    id,
    title: localized,
    requirements: z.array(
      object({
        id: partId,
        when: condition,
        source,
        what: localized,
        failed: localized,
        why: localized,
        fix: localized,
        action: z.optional(z.enum(actions)),
        presumed: usual(z.boolean()),
        only: perhaps,
        step: z.optional(z.string()),
        because: z.optional(fact),
        compares: z.optional(object({ actual: fact, expected: z.optional(fact) })),
      }),
    ),
    methods: z.array(method),
    effects: z.array(
      object({
        ...remark,
        destructive: usual(z.boolean()),
        reversible: usual(z.boolean()),
        affects: usual(z.enum(affected)),
      }),
    ),
    notes: usual(z.array(object({ ...remark, kind: z.enum(noteKinds) }))),
    source,
    examples: usual(
      z.array(
        example(
          z.union([object({ ready: partId }), object({ blocked: z.array(partId) }), object({ ask: facts })]),
        ),
      ),
    ),
  })

  return {
    name: isWritten ? z.string().check(z.regex(pluginName, 'plugin-name'), z.maxLength(60)) : z.string(),
    version: words,
    title: localized,
    facts: usual(z.record(fact, isWritten ? z.union([declaredFact, z.literal('device')]) : declaredFact)),
    sources: usual(
      z.record(
        z.string(),
        object({
          title: localized,
          url: z.optional(address),
          line: z.optional(z.string()),
          kinds: z.optional(z.array(z.enum(rowKinds))),
          checkedOn: isWritten ? z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'day')) : z.string(),
          writtenIn: z.optional(z.number()),
        }),
      ),
    ),
    errors: usual(z.array(error)),
    rules: usual(z.array(rule)),
    causes: usual(z.record(id, z.optional(z.union([z.array(cause), object({ inOrder: z.array(cause) })])))),
    fallbacks: usual(z.array(object({ ...statement, about: ids, why: localized, remedy: steps }))),
    contacts: usual(
      z.array(
        object({
          id,
          role: z.enum(contactRoles),
          name: localized,
          url: z.optional(address),
          note: z.optional(localized),
          source,
        }),
      ),
    ),
    notes: usual(z.array(object({ ...statement, kind: z.enum(noteKinds), about: ids, text: localized }))),
    constraints: usual(z.array(object({ ...statement, facts, expected: localized }))),
    lifecycles: usual(z.array(lifecycle)),
    operations: usual(z.array(operation)),
    methods: usual(z.array(object({ operation: id, method }))),
    choices: usual(z.record(fact, z.record(z.string(), localized))),
    readings: usual(
      z.array(
        z.union([
          object({ fact, says: z.array(phrase), value: standing }),
          object({
            fact,
            version: z.array(z.string()),
            where: z.optional(object({ fact, value: standing })),
          }),
          object({ fact, number: z.array(z.string()) }),
          object({ fact, day: z.array(z.string()), of: z.optional(z.array(z.string())) }),
        ]),
      ),
    ),
    renamed: usual(z.record(id, id)),
    pages: z.optional(address),
    uses: isWritten ? z.optional(z.array(z.string())) : z.array(z.unknown()),
    ...(isWritten && {
      changes: z.optional(
        z.array(
          object({
            change: z.enum(['disabled', 'taken-along', 'reworded', 'added', 'translated']),
            of: z.string(),
            id: z.string(),
            part: z.optional(z.string()),
          }),
        ),
      ),
    }),
  }
}

/** How long a text may be that comes as data. */
export const longestText = 10_000

/** A text in which nothing is hidden and nothing turns the direction of what follows: what a person sees is what it says. */
export function printable(text: z.ZodMiniString): z.ZodMiniString {
  return text.check(z.regex(/^(?:[^\p{Cc}\p{Bidi_Control}]|[\t\n])*$/u, 'printable'))
}

const pluginName = /^[a-z][a-z0-9-]*$/
const entryId = /^[a-z][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/
/** Of a step, a method …: its own, or that of what it belongs to before it. */
const ownId = /^(?:[a-z0-9][a-z0-9-]*|[a-z][a-z0-9-]*\/[a-z0-9][a-z0-9.-]*#[a-z0-9][a-z0-9-]*)$/
const factId = /^(?:now|[a-z][a-z0-9-]*(?:\.[A-Za-z][A-Za-z0-9]*)+)$/

/** Tells whoever reports a field that is not known which ones are: the error that a schema gives is a text. */
function naming(known: readonly string[]) {
  return ({ code }: { readonly code?: string | undefined }) =>
    code === 'unrecognized_keys' ? known.join(' ') : undefined
}
