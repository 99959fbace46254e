/** Why a text is not the date or the instant that it should be. `found` is the text as it was given. */
export interface TimeProblem {
  /**
   * - `not-an-instant`, `not-a-day`: the text has another shape.
   * - `no-offset`: a date-time without `Z` or an offset, which names no instant.
   * - `impossible-date`: the shape is right and the calendar or the clock has no such value.
   * - `out-of-range`: before 1970 or after 9999.
   */
  readonly kind: 'not-an-instant' | 'not-a-day' | 'no-offset' | 'impossible-date' | 'out-of-range'
  readonly found: string
  readonly expected: string
}
