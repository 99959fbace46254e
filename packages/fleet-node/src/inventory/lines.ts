import { longestRow } from './inventory.ts'
import { tooLong, UnreadableInventory, unreadableFile } from './unreadable.ts'

/** A line of a file, without its end. */
export interface Line {
  /** From 1 on. */
  readonly line: number
  readonly bytes: Uint8Array
}

/** The lines of a file, of which no more is held than the one that is read: longer than `longestRow` is none. */
export async function* linesOf(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let line = 1
  let held: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of chunks) {
      let from = 0
      for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, from)) {
        yield { line: line++, bytes: whole(held, length, chunk.subarray(from, at)) }
        held = []
        length = 0
        from = at + 1
      }
      held.push(chunk.subarray(from))
      length += chunk.length - from
      if (length > longestRow) break
    }
  } catch (cause) {
    const problem = unreadableFile(file, cause, `line ${line}`)
    throw problem ? new UnreadableInventory(problem, cause) : cause
  }
  if (length > longestRow) throw new UnreadableInventory(tooLong(line, longestRow))
  if (length > 0) yield { line, bytes: whole(held, length, new Uint8Array()) }
}

function whole(held: readonly Uint8Array[], length: number, last: Uint8Array): Uint8Array {
  return length === 0 ? last : Buffer.concat([...held, last])
}
