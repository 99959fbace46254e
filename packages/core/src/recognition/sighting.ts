/** How sure a recognition is: the catalogued error itself, or a text like it that may be another. */
export type Certainty = 'identified' | 'similar'

/** One place of a text where one error was seen. */
export interface Sighting {
  /** Position of the error in the catalog. */
  readonly error: number
  readonly certainty: Certainty
  /** Anybody may say it: it is not this error for sure without a sign of whose words they are. */
  readonly generic?: true
  readonly score: number
  /** How much of the text it accounts for. */
  readonly explained: number
  readonly complete: boolean
  /** In characters of the folded text, the end exclusive. */
  readonly from: number
  readonly to: number
  /** In UTF-16 units of the original text, the end exclusive. */
  readonly span: readonly [number, number]
  readonly captures: { readonly [slot: string]: string }
}
