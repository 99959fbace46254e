import * as z from 'zod/mini'
import type { PresentedLifecycle } from '../lifecycle/index.ts'
import type { Inquiry } from '../render/inquiry.ts'
import type { PresentedOperation } from '../render/operation.ts'
import type { PresentedDiagnosis } from '../render/present.ts'
import type { PresentedProblems } from '../render/present-problem.ts'
import {
  action,
  affects,
  basis,
  contact,
  day,
  deadlineAffects,
  diagnosedError,
  enveloped,
  fact,
  findingPart,
  ids,
  judged,
  lifecycleNotePart,
  marked,
  note,
  outcome,
  perhaps,
  problem,
  question,
  result,
  severity,
  source,
  span,
  step,
  suggestion,
  text,
  texts,
} from './parts.ts'

/** What `present` gives. */
export const diagnosisDocument = z.strictObject({
  ...enveloped('diagnosis'),
  outcome,
  errors: z.array(
    z.strictObject({
      ...diagnosedError,
      severity,
      code: perhaps,
      summary: text,
      shownOn: z.exactOptional(texts),
      unfitting: z.exactOptional(texts),
      advice: z.exactOptional(texts),
      url: perhaps,
    }),
  ),
  suggestions: z.array(z.strictObject({ ...suggestion, message: text, summary: text })),
  read: z.array(z.strictObject({ fact: text, label: text, value: z.unknown(), said: text, span })),
  findings: z.array(findingPart),
  questions: z.array(question),
  notes: z.array(note),
  fallbacks: z.array(
    z.strictObject({ id: text, why: text, remedy: z.array(step), tried: marked, source: ids }),
  ),
  exhausted: z.boolean(),
  excluded: z.array(z.strictObject({ rule: text, what: text, by: z.array(fact), together: marked })),
  contacts: z.array(contact),
  facts: z.array(fact),
  ...basis,
  sources: z.array(source),
  gone: ids,
}) satisfies z.ZodMiniType<PresentedDiagnosis>

/** What `presentOperation` gives. */
export const operationDocument = z.strictObject({
  ...enveloped('operation'),
  operation: text,
  url: perhaps,
  title: text,
  verdict: z.enum(['ready', 'blocked', 'undecided']),
  requirements: z.array(
    z.strictObject({
      id: text,
      result,
      missing: ids,
      text: z.strictObject({ what: text, why: text, fix: texts }),
      source: ids,
      action,
      ...judged,
    }),
  ),
  presumed: z.array(z.strictObject({ id: text, what: text })),
  method: z.nullable(text),
  methodTitle: z.nullable(text),
  steps: z.array(step),
  effects: z.array(
    z.strictObject({ id: text, text, destructive: z.boolean(), reversible: z.boolean(), affects }),
  ),
  notes: z.array(note),
  crashed: perhaps,
  questions: z.array(question),
  assumed: z.array(fact),
  ...basis,
  sources: z.array(source),
  gone: ids,
}) satisfies z.ZodMiniType<PresentedOperation>

/** What `presentLifecycle` gives. */
export const lifecycleDocument = z.strictObject({
  ...enveloped('lifecycle'),
  policy: text,
  url: perhaps,
  label: text,
  timeZone: text,
  phase: z.nullable(text),
  possible: ids,
  missing: ids,
  phases: z.array(z.strictObject({ id: text, label: text, inferred: marked })),
  deadlines: z.array(
    z.strictObject({
      id: text,
      label: text,
      on: day,
      from: perhaps,
      at: text,
      because: text,
      becauseLabel: text,
      state: z.enum(['open', 'met', 'passed', 'uncertain']),
      consequence: perhaps,
      affects: z.exactOptional(deadlineAffects),
    }),
  ),
  windows: z.array(z.strictObject({ id: text, label: text, from: text, to: text, open: z.boolean() })),
  reminders: z.array(z.strictObject({ id: text, label: text, on: day, due: z.boolean(), inferred: marked })),
  nextChangeAt: z.nullable(text),
  notes: z.array(lifecycleNotePart),
}) satisfies z.ZodMiniType<PresentedLifecycle>

/** What `inquiryOf` gives. */
export const inquiryDocument = z.strictObject({
  ...enveloped('inquiry'),
  id: text,
  to: z.array(contact),
  subject: text,
  body: text,
}) satisfies z.ZodMiniType<Inquiry>

/** What `presentProblems` gives. */
export const errorDocument = z.strictObject({
  ...enveloped('error'),
  error: problem,
  errors: z.array(problem),
}) satisfies z.ZodMiniType<PresentedProblems>
