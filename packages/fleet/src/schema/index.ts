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

const devices = z.array(text)

const attention = z.array(
  z.strictObject({
    kind: z.enum(['deadline', 'unread', 'missing', 'exchanged', 'contradicted', 'cause', 'error', 'text']),
    /** Of the cause or error; of a deadline, of its lifecycle. */
    id: text,
    deadline: z.exactOptional(text),
    state: z.exactOptional(z.enum(['open', 'passed', 'uncertain'])),
    /** Of a deadline: the last instant that is in time for the earliest of its certificates. */
    earliest: z.exactOptional(text),
    /** Where its hour is not known: the first instant at which it may be over. */
    earliestFrom: z.exactOptional(text),
    /** Of certificates: where the days of their lifecycle are counted. */
    timeZone: z.exactOptional(text),
    text,
    why: z.exactOptional(text),
    /** Whom it hits when a deadline is missed; of a critical cause or error, that it costs the whole fleet. */
    affects: z.exactOptional(z.enum(['one-device', 'all-managed-devices'])),
    /** What to do first. */
    step: z.exactOptional(
      z.strictObject({
        do: text,
        actor: z.exactOptional(text),
        ask: z.exactOptional(text),
        destructive: z.boolean(),
        affects: text,
        where: z.exactOptional(text),
      }),
    ),
    url: z.exactOptional(text),
    count,
    /** Those of them that the night before did not see. */
    newCount: count,
    /** The first of them. */
    devices,
  }),
)

/** What a report tells besides. */
const report = z.strictObject({
  timeZone: text,
  /** Lifecycles that hit the whole fleet and have more certificates than a fleet has. */
  doubtful: z.array(z.strictObject({ id: text, label: text, count })),
  attention,
  /** Certificates past their deadline of devices that have a later one: they need nobody. */
  replaced: z.strictObject({ count, devices }),
  changes: z.strictObject({
    appeared: count,
    phases: z.array(z.strictObject({ lifecycle: text, from: text, to: text, count, devices })),
    /** Causes and errors that hit the whole fleet and are not seen any more. */
    gone: z.array(z.strictObject({ kind: text, id: text, text, count, devices })),
  }),
  /** The deadlines of today and of the seven days after it. */
  soon: z.strictObject({
    count,
    /** Those that hit the whole fleet first, then by date. */
    first: z.array(
      z.strictObject({
        device: text,
        certificate: text,
        /** What a person calls it. */
        name: text,
        lifecycle: text,
        deadline: text,
        on: text,
        timeZone: text,
        dueAt: text,
        dueFrom: z.exactOptional(text),
        /** Where the last night did not see it: the deadline is the one that was known last. */
        isUnseen: z.exactOptional(z.literal(true)),
        affects: z.enum(['one-device', 'all-managed-devices']),
      }),
    ),
  }),
  expiries: z.strictObject({
    weeks: z.array(z.strictObject({ from: text, to: text, count })),
    passed: count,
    later: count,
    none: count,
  }),
  lifecycles: z.array(
    z.strictObject({
      id: text,
      label: text,
      count,
      phases: z.array(z.strictObject({ label: text, count })),
    }),
  ),
  /** The first of the rows that could not be read. */
  rejects: z.array(
    z.strictObject({
      line: count,
      problems: z.array(
        z.strictObject({ kind: text, path: text, message: text, choices: z.exactOptional(z.array(text)) }),
      ),
    }),
  ),
})

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
  /** Rows of which a column beside the dates could not be read: the dates are judged. */
  partly: count,
  /** Certificates that hit the whole fleet, in rows that could not be read: the first of them. */
  unread: z.array(
    z.strictObject({ device: z.exactOptional(text), lifecycle: text, line: count, reason: text }),
  ),
  phases: z.array(z.strictObject({ lifecycle: text, phase: z.nullable(text), count })),
  /** Devices by cause that is proved and by error that is shown, those with the most devices first. */
  symptoms: z.array(
    z.strictObject({
      kind: z.enum(['cause', 'error', 'text']),
      id: text,
      text,
      count,
      newCount: count,
      affects: z.enum(['one-device', 'all-managed-devices']),
    }),
  ),
  reminders: z.array(
    z.strictObject({ channel: text, state: z.enum(['waiting', 'sent', 'failed', 'withdrawn']), count }),
  ),
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
  /** What was retired just now. */
  retired: z.exactOptional(
    z.strictObject({
      certificates: z.array(
        z.strictObject({
          device: text,
          lifecycle: text,
          certificate: text,
          dueAt: z.nullable(text),
          /** Whether the last inventory has it still. */
          isSeen: z.boolean(),
        }),
      ),
      withdrawn: count,
    }),
  ),
  report: z.exactOptional(report),
})
