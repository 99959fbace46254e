import type { ReadFact } from './readings/reading.ts'
import type { RecognisedError } from './recognise.ts'

/** What a text and a code show to the catalogs of these versions. Plain JSON. */
export interface Recognition<ErrorId extends string = string> {
  /** The version of each plugin that recognised it. */
  readonly catalog: { readonly [plugin: string]: string }
  /** Best first. */
  readonly errors: readonly RecognisedError<ErrorId>[]
  /** What the text tells besides. */
  readonly read: readonly ReadFact[]
}
