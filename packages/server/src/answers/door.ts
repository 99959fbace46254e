import { renewalPlaces } from '@shindan/apns/renewal'
import { limits } from '@shindan/core'
import { documents } from '@shindan/core/schema'
import * as z from 'zod/mini'

const facts = z.optional(z.record(z.string(), z.unknown()))

/** What is done in an interview: that which a session stores, and going back. */
export const interviewStep = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('answer'), fact: z.string(), value: z.unknown() }),
  z.strictObject({ kind: z.literal('choose'), error: z.nullable(z.string()) }),
  z.strictObject({ kind: z.literal('skip'), fact: z.string() }),
  z.strictObject({ kind: z.literal('tried'), id: z.string() }),
  z.strictObject({ kind: z.literal('back') }),
])

/** What is done in an interview: that which a session stores, and going back. */
export type InterviewStep = Readonly<z.infer<typeof interviewStep>>

/** A turn of an interview: what it begins with, or the session so far; and what is done in it. */
export const interviewTurn = z.strictObject({
  /** What it begins with: a question as `diagnose` takes it. */
  input: z.optional(z.record(z.string(), z.unknown())),
  /** The session as it was answered last. */
  session: z.optional(z.record(z.string(), z.unknown())),
  step: z.optional(interviewStep),
  /** IANA name: of the dates in the answer, where the session was begun in none. */
  timeZone: z.optional(z.string()),
})

/** What a turn is answered by. */
export const turnDocument = z.strictObject({ session: documents.session, diagnosis: documents.diagnosis })

/** What is asked of a lifecycle, whose dates are known as events or as facts. */
export const lifecycleQuestion = z.strictObject({
  /** The id of the lifecycle. */
  lifecycle: z.string(),
  /** When each event was: an instant, a day, or null where it has not happened. */
  events: z.optional(z.record(z.string(), z.unknown())),
  facts,
  /** IANA name: of the dates in the answer. Days are counted in the zone of the lifecycle. */
  timeZone: z.optional(z.string()),
  /** Which certificate this is, e.g. its serial number. */
  revision: z.optional(z.string()),
  /** Reminders that went out. */
  sentReminders: z.optional(
    z
      .array(z.strictObject({ id: z.string(), revision: z.optional(z.string()) }))
      .check(z.maxLength(limits.sentReminders)),
  ),
})

/** What is asked of an operation. */
export const operationQuestion = z.strictObject({
  /** The id of the operation. */
  operation: z.string(),
  facts,
  /** Facts that cannot be found out. */
  unavailable: z.optional(z.array(z.string()).check(z.maxLength(limits.unavailable))),
  timeZone: z.optional(z.string()),
  trace: z.optional(z.boolean()),
})

/** What is at hand of a renewal. */
export const renewalQuestion = z.strictObject({
  files: z.optional(
    z.array(
      z.strictObject({
        /** What it is called where it came from. */
        name: z.string(),
        content: z.custom<Uint8Array | string>(isBytesOrText),
        /** What it is given for; told apart by what it holds where absent. */
        place: z.optional(z.enum(renewalPlaces)),
      }),
    ),
  ),
  /** The topic that the devices are enrolled with. */
  enrolledTopic: z.optional(z.string()),
  /** What was or will be entered as Notes at Apple's portal. */
  notes: z.optional(z.string()),
  /** Says that there is no current certificate: none was ever registered, or it was deleted. */
  registered: z.optional(z.enum(['never', 'deleted'])),
  timeZone: z.optional(z.string()),
})

function isBytesOrText(given: unknown): boolean {
  return typeof given === 'string' || given instanceof Uint8Array
}
