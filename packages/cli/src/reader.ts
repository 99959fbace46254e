import type { Writable } from 'node:stream'

type WriteError = NodeJS.ErrnoException

const broken = new WeakMap<Writable, WriteError>()

/**
 * From here on a stream that breaks, as its pipe does where `| head` has read enough, ends nothing by itself: what is done for
 * its own sake is done to its end.
 */
export function outliveReader(stream: Writable): void {
  stream.on('error', (error: WriteError) => broken.set(stream, error))
}

/** What a stream broke by. What has failed just now is told to listeners only in the next turn of the loop. */
export function writeErrorOf(stream: Writable): WriteError | undefined {
  return broken.get(stream) ?? stream.errored ?? undefined
}

/** Prints a text for whoever reads it still. */
export function printOn(stream: Writable, text: string): void {
  if (writeErrorOf(stream) === undefined) stream.write(text)
}
