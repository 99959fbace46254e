import * as z from 'zod/mini'
import { caseInput } from '../case/index.ts'
import { limits } from '../limits.ts'
import type { LifecycleIds } from './lifecycle.ts'

/** The span that a day, an hour or an instant was read as. */
export const eventSpan = z.object({ from: z.string(), to: z.string() })

/** When an event was or will be: an instant, a day or an hour as text, or the span that one was read as. */
export const eventTime = z.union([z.string(), eventSpan])

/** What is asked where dates are given as events: these by name, for `readEvents` to read one by one. */
export const lifecycleEvents = z.object({ events: z.record(z.string(), z.unknown()) })

/**
 * When each event was or will be: an instant, a day `YYYY-MM-DD`, which is a day on the clocks of the lifecycle, or a
 * span. What is `null` or left out has not happened.
 */
export type LifecycleEvents<Ids extends LifecycleIds = LifecycleIds> = {
  readonly [E in Ids['event']]?: Readonly<z.infer<typeof eventTime>> | null
}

const sentReminder = z.object({ id: z.string(), revision: z.optional(z.string()) })

/** A reminder that went out, and for which revision of the certificate. */
export interface SentReminder<Ids extends LifecycleIds = LifecycleIds>
  extends Readonly<z.infer<typeof sentReminder>> {
  readonly id: Ids['reminder']
}

/** The moment of the question, and what was sent already. */
export const lifecycleOptions = z.object({
  /** The instant to answer for, with `Z` or an offset. */
  now: z.string(),
  /** Where calendar days are counted, if not in the lifecycle's own zone. Windows keep theirs. */
  timeZone: z.optional(z.string()),
  /** Which certificate this is, e.g. its serial number: a renewed one is reminded of anew. */
  revision: z.optional(z.string()),
  sentReminders: z.optional(z.array(sentReminder).check(z.maxLength(limits.sentReminders))),
})

/** The moment of the question, and what was sent already. */
export interface LifecycleOptions<Ids extends LifecycleIds = LifecycleIds>
  extends Readonly<Omit<z.infer<typeof lifecycleOptions>, 'sentReminders'>> {
  /** What has been sent so far, for any revision. These are not due again. */
  readonly sentReminders?: readonly SentReminder<Ids>[] | undefined
}

/** What is asked of a lifecycle whose events are facts. */
export const lifecycleInput = z.object({ facts: caseInput.shape.facts, ...lifecycleOptions.shape })
