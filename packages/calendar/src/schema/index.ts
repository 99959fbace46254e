/**
 * The document of this package, as a schema: `documentSchema` of `@shindan/core/schema` makes a JSON Schema of it.
 *
 * @packageDocumentation
 */

import { enveloped, lifecycleNotePart } from '@shindan/core/schema'
import * as z from 'zod/mini'
import type { PresentedCalendar } from '../present-calendar.ts'

const text = z.string()
const perhaps = z.exactOptional(text)

/** What `presentCalendar` gives. */
export const calendarDocument = z.strictObject({
  ...enveloped('calendar'),
  policy: text,
  entries: z.array(
    z.strictObject({
      uid: text,
      sequence: z.number(),
      summary: text,
      description: z.nullable(text),
      on: perhaps,
      from: perhaps,
      to: perhaps,
      alarms: z.array(z.number()),
    }),
  ),
  notes: z.array(lifecycleNotePart),
  calendar: perhaps,
  out: perhaps,
}) satisfies z.ZodMiniType<PresentedCalendar>
