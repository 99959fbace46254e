/** Where conditions read facts from. */
export interface FactReader {
  /**
   * The value, `null` when known to be absent, `undefined` when unknown. An instant may be known only to a span.
   */
  readonly value: (fact: string) => unknown
  /**
   * The facts to ask for so that an unknown one becomes known, or one that is only a span an instant: itself, or those
   * that it is computed from.
   */
  readonly missing: (fact: string) => readonly string[]
}
