/**
 * The document of this package, as a schema: `documentSchema` of `@shindan/core/schema` makes a JSON Schema of it.
 *
 * @packageDocumentation
 */

import { enveloped } from '@shindan/core/schema'
import * as z from 'zod/mini'

const text = z.string()
const count = z.int().check(z.nonnegative())
const night = { night: count, now: text }

/** How a fleet stands. */
export const fleetDocument = z.strictObject({
  ...enveloped('fleet'),
  finished: z.nullable(z.strictObject(night)),
  open: z.nullable(
    z.strictObject({
      ...night,
      rows: count,
      /** Shards that workers have given up. */
      dead: z.array(
        z.strictObject({
          shard: count,
          firstLine: count,
          lastLine: count,
          attempts: count,
          failure: z.nullable(text),
        }),
      ),
    }),
  ),
  rows: count,
  rejected: count,
  phases: z.array(z.strictObject({ lifecycle: text, phase: z.nullable(text), count })),
  reminders: z.array(z.strictObject({ channel: text, state: z.enum(['waiting', 'sent', 'failed']), count })),
  /** What was sent just now, by channel. */
  delivered: z.array(
    z.strictObject({
      channel: text,
      sent: count,
      waiting: count,
      failed: count,
      late: count,
      failure: z.exactOptional(text),
    }),
  ),
})
