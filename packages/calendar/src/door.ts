import * as z from 'zod/mini'

/** How a calendar is written, as it comes through the door: its check, its type and its documentation. */
export const calendarOptions = z.object({
  /** In which language: a BCP 47 tag. */
  locale: z.string(),
  /**
   * When the calendar is made, with `Z` or an offset: DTSTAMP of every event, which is its last modification as well
   * (RFC 5545 §3.8.7.2).
   */
  now: z.string(),
  /** What a calendar program calls the whole. */
  name: z.optional(z.string()),
})

/** How a calendar is written. */
export type CalendarOptions = Readonly<z.infer<typeof calendarOptions>>
