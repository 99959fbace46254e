import * as z from 'zod/mini'
import type { CaseBundle } from '../bundle/bundle.ts'
import type { Envelope } from '../envelope/index.ts'
import { sessionState } from '../session/state.ts'
import {
  basis,
  diagnosedError,
  enveloped,
  ids,
  judged,
  marked,
  noteKind,
  origin,
  outcome,
  perhaps,
  place,
  severity,
  span,
  suggestion,
  text,
  verdict,
} from './parts.ts'

/** The state of an interview. */
export const sessionDocument = z.strictObject({
  ...sessionState.shape,
  ...enveloped('session'),
}) satisfies z.ZodMiniType<Envelope<'session'>>

/** What `diagnose` returns: ids alone, to be shown in any language and by another version. */
const diagnosis = z.strictObject({
  outcome,
  errors: z.array(z.strictObject(diagnosedError)),
  suggestions: z.array(z.strictObject(suggestion)),
  read: z.array(z.strictObject({ fact: text, value: z.unknown(), span })),
  findings: z.array(
    z.strictObject({
      rule: text,
      verdict,
      severity,
      explains: ids,
      missing: ids,
      steps: ids,
      branches: ids,
      place: z.exactOptional(place),
      byExclusion: marked,
      tried: marked,
      ...judged,
    }),
  ),
  questions: z.array(
    z.union([
      z.strictObject({ kind: z.literal('error'), errors: ids }),
      z.strictObject({
        kind: z.enum(['product', 'fact']),
        fact: text,
        settles: ids,
        branches: z.exactOptional(ids),
        within: z.exactOptional(z.strictObject({ from: text, to: text })),
        read: z.exactOptional(z.unknown()),
      }),
    ]),
  ),
  notes: z.array(z.strictObject({ id: text, kind: noteKind })),
  fallbacks: z.array(z.strictObject({ id: text, steps: ids, tried: marked })),
  exhausted: z.boolean(),
  excluded: z.array(z.strictObject({ rule: text, by: ids, together: marked })),
  contacts: ids,
  facts: z.record(
    z.string(),
    z.strictObject({
      value: z.unknown(),
      origin,
      assumed: z.exactOptional(z.array(z.enum(['time-zone', 'year', 'today']))),
      timeZone: perhaps,
    }),
  ),
  ...basis,
})

/** What `bundleOf` gives. */
export const bundleDocument = z.strictObject({
  ...enveloped('bundle'),
  version: z.literal(1),
  id: text,
  catalog: basis.catalog,
  state: sessionDocument,
  diagnosis,
  differs: marked,
}) satisfies z.ZodMiniType<Omit<CaseBundle, 'state'>>
