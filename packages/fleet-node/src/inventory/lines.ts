import { longestRow } from './inventory.ts'
import { UnreadableInventory, unreadableFile } from './unreadable.ts'

/** A line of a file, without its end. */
export interface Line {
  /** From 1 on. */
  readonly line: number
  /** The beginning of it, where it is too long. */
  readonly bytes: Uint8Array
  readonly isTooLong: boolean
}

/** The lines of a file, of which no more is held than the one that is read, and of that no more than a row may have. */
export async function* linesOf(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let line = 1
  let held: Uint8Array[] = []
  let length = 0
  const hold = (part: Uint8Array): void => {
    if (length <= longestRow) held.push(part)
    length += part.length
  }
  const ended = (): Line => {
    const bytes = held.length === 1 && held[0] ? held[0] : Buffer.concat(held)
    const isTooLong = length > longestRow
    held = []
    length = 0
    return { line: line++, bytes, isTooLong }
  }
  try {
    for await (const chunk of chunks) {
      let from = 0
      for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, from)) {
        hold(chunk.subarray(from, at))
        yield ended()
        from = at + 1
      }
      hold(chunk.subarray(from))
    }
  } catch (cause) {
    const problem = unreadableFile(file, cause, `line ${line}`)
    throw problem ? new UnreadableInventory(problem, cause) : cause
  }
  if (length > 0) yield ended()
}
