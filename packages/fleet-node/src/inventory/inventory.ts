import type { Charset } from '@shindan/core/document'
import type { ReadRow } from '@shindan/fleet'

/** The longest row, in bytes: a quotation mark that is never closed makes one of all that follows. */
export const longestRow = 1024 * 1024

/** An inventory that can be read. */
export interface Inventory {
  /** One row after the other; throws an `UnreadableInventory` where it cannot be read any further. */
  readonly rows: AsyncIterable<ReadRow>
  /** How much of it has been read, from 0 to 1, where its size is known. */
  readonly part?: () => number
}

/** An inventory that is a text. */
export interface TextInventory extends Inventory {
  readonly charset: Charset
}
