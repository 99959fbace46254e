import type { ReadFact } from './readings/reading.ts'
import type { RecognisedError } from './recognise.ts'
import type { Suggestion } from './suggestion/suggest.ts'

/** What a text and a code show to the catalogs of these versions. Plain JSON. */
export interface Recognition<ErrorId extends string = string> {
  /** The version of each plugin that recognised it. */
  readonly catalog: { readonly [plugin: string]: string }
  /** Best first. */
  readonly errors: readonly RecognisedError<ErrorId>[]
  /** Entries that the text is near to, where it shows none for sure: best first, at most three. */
  readonly suggestions: readonly Suggestion<ErrorId>[]
  /** What the text tells besides. */
  readonly read: readonly ReadFact[]
}
