import * as z from 'zod/mini'
import { contactRoles } from '../catalog/contact.ts'
import { severities } from '../catalog/error.ts'
import type { Trace } from '../condition/index.ts'
import { type DocumentKind, schemaVersion } from '../envelope/index.ts'
import { difficulties, factTypes } from '../fact/fact.ts'
import type { PresentedLifecycleNote } from '../lifecycle/index.ts'
import { guarded } from '../problem/mistake.ts'
import type { PresentedFact, PresentedFinding, PresentedNote } from '../render/present.ts'
import type { PresentedProblem } from '../render/present-problem.ts'
import type { PresentedErrorQuestion, PresentedFactQuestion } from '../render/present-question.ts'
import type { PresentedSource } from '../render/present-source.ts'
import type { PresentedStep } from '../render/present-step.ts'
import { actions } from '../rule/action.ts'
import { actors } from '../rule/remedy.ts'

/** By which name each part stands among the definitions of a JSON Schema. */
export const partNames = z.registry<{ id: string }>()

/** The head of a document of one kind. */
export const enveloped = guarded(
  ['kind'],
  'a kind of document',
  <const Kind extends DocumentKind>(kind: Kind) => ({
    schemaVersion: z.literal(schemaVersion),
    kind: z.literal(kind),
  }),
)

export const text = z.string()
export const ids = z.array(z.string())
export const texts = z.array(z.string())
/** Texts by id, versions by plugin, days by source. */
export const byId = z.record(z.string(), z.string())
export const marked = z.exactOptional(z.literal(true))
export const perhaps = z.exactOptional(z.string())
export const span = z.tuple([z.number(), z.number()])
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

export const severity = z.enum(severities)
const certainty = z.enum(['identified', 'similar'])
export const outcome = z.enum(['recognised', 'similar', 'facts-only', 'unrecognised'])
export const verdict = z.enum(['confirmed', 'possible', 'ruled-out'])
export const result = z.enum(['pass', 'fail', 'unknown'])
export const origin = z.enum(['given', 'answered', 'shown', 'read', 'assumed', 'computed'])
export const affects = z.enum(['none', 'one-device', 'all-managed-devices'])
export const deadlineAffects = z.enum(['one-device', 'all-managed-devices'])
export const noteKind = z.enum(['boundary', 'warning', 'info'])
const role = z.enum(contactRoles)
export const action = z.exactOptional(z.enum(actions))
export const place = z.strictObject({ at: z.number(), of: z.number() })

/** Facts by their ids, as they were given. */
export const facts = z.record(z.string(), z.unknown())

const trace: z.ZodMiniType<Trace> = z
  .lazy(() =>
    z.strictObject({
      op: z.enum([
        'all',
        'any',
        'not',
        'known',
        'is',
        'one-of',
        'present',
        'same',
        'before',
        'after',
        'at-least',
        'below',
        'unprovable',
      ]),
      truth: z.enum(['yes', 'no', 'unknown']),
      fact: perhaps,
      other: perhaps,
      expected: z.exactOptional(z.unknown()),
      actual: z.exactOptional(z.unknown()),
      missing: z.exactOptional(ids),
      of: z.exactOptional(z.array(trace)),
    }),
  )
  .register(partNames, { id: 'trace' })

/** What a defect and a request to be told more add to what was judged. */
export const judged = { crashed: perhaps, trace: z.exactOptional(trace) }

export const basis = { catalog: byId, checkedOn: byId }

export const source = z
  .strictObject({
    id: text,
    title: text,
    url: perhaps,
    line: perhaps,
    checkedOn: day,
    writtenIn: z.exactOptional(z.number()),
  })
  .register(partNames, { id: 'source' }) satisfies z.ZodMiniType<PresentedSource>

export const step = z
  .strictObject({
    id: text,
    do: text,
    actor: z.enum(actors),
    actorLabel: text,
    ask: z.exactOptional(role),
    askLabel: perhaps,
    action,
    destructive: z.boolean(),
    affects,
    path: z.exactOptional(texts),
    url: perhaps,
    option: perhaps,
  })
  .register(partNames, { id: 'step' }) satisfies z.ZodMiniType<PresentedStep>

export const note = z
  .strictObject({ id: text, kind: noteKind, text, url: perhaps })
  .register(partNames, { id: 'note' }) satisfies z.ZodMiniType<PresentedNote>

export const fact = z
  .strictObject({ fact: text, label: text, value: text, origin, assumed: perhaps, url: perhaps })
  .register(partNames, { id: 'fact' }) satisfies z.ZodMiniType<PresentedFact>

/** A finding of a diagnosis: documents of other packages hold some too. */
export const findingPart = z
  .strictObject({
    rule: text,
    verdict,
    severity,
    explains: ids,
    missing: ids,
    text: z.strictObject({ what: text, why: text, evidence: perhaps, fix: texts }),
    remedy: z.array(step),
    branches: z.array(z.strictObject({ fact: text, label: text })),
    place: z.exactOptional(place),
    byExclusion: marked,
    tried: marked,
    source: ids,
    url: perhaps,
    ...judged,
  })
  .register(partNames, { id: 'finding' }) satisfies z.ZodMiniType<PresentedFinding>

const asking = {
  id: text,
  label: text,
  ask: text,
  where: text,
  difficulty: z.enum(difficulties),
  nullable: z.boolean(),
  none: perhaps,
  sensitive: z.boolean(),
  settles: ids,
}

const factQuestion = z
  .strictObject({
    kind: z.enum(['product', 'fact']),
    fact: text,
    ...asking,
    type: z.enum(factTypes),
    action,
    choices: z.exactOptional(byId),
    minimum: z.exactOptional(z.number()),
    takes: z.exactOptional(z.array(z.enum(['day', 'time']))),
    branches: z.exactOptional(ids),
    within: perhaps,
    read: perhaps,
    url: perhaps,
  })
  .register(partNames, { id: 'factQuestion' }) satisfies z.ZodMiniType<PresentedFactQuestion>

const errorQuestion = z
  .strictObject({
    kind: z.literal('error'),
    ...asking,
    type: z.literal('choice'),
    choices: byId,
    meanings: byId,
  })
  .register(partNames, { id: 'errorQuestion' }) satisfies z.ZodMiniType<PresentedErrorQuestion>

export const question = z.union([factQuestion, errorQuestion])

/** A remark about dates: documents of other packages hold some too. */
export const lifecycleNotePart = z
  .strictObject({
    id: z.enum([
      'left-open',
      'known-to-a-span',
      'assumed',
      'read-from-certificate',
      'behind-deadline',
      'tools-differ',
    ]),
    kind: z.enum(['boundary', 'assumption', 'warning']),
    about: text,
    text,
  })
  .register(partNames, { id: 'lifecycleNote' }) satisfies z.ZodMiniType<PresentedLifecycleNote>

export const problem = z
  .strictObject({ kind: text, path: z.string(), message: text, choices: z.exactOptional(texts) })
  .register(partNames, { id: 'problem' }) satisfies z.ZodMiniType<PresentedProblem>

export const contact = z
  .strictObject({ id: text, role, roleLabel: text, name: text, url: perhaps, note: perhaps })
  .register(partNames, { id: 'contact' })

/** An error as it was recognised, in a text or by its code. */
const recognisedError = {
  id: text,
  certainty,
  generic: marked,
  score: z.number(),
  span: z.nullable(span),
  captures: byId,
}

/** What is remarked of an error in a case. */
export const diagnosedError = {
  ...recognisedError,
  otherPlatform: marked,
  otherProduct: marked,
  contradicted: z.exactOptional(ids),
}

export const suggestion = { id: text, score: z.number(), near: z.boolean() }
