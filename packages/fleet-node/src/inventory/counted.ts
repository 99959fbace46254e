import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'

/** The bytes of a file, and how many of them are read. */
export interface Counted {
  readonly chunks: AsyncIterable<Uint8Array>
  /** From 0 to 1. */
  readonly part: () => number
}

/** Reads a file from its beginning, and counts. */
export async function countedFile(file: string): Promise<Counted> {
  const { size } = await stat(file)
  let read = 0
  async function* chunks() {
    for await (const chunk of createReadStream(file) as AsyncIterable<Uint8Array>) {
      read += chunk.length
      yield chunk
    }
  }
  return { chunks: chunks(), part: () => (size === 0 ? 1 : Math.min(read / size, 1)) }
}
