import { guarded, outside } from '@shindan/core'

/** One after the other, at once or as they are read. */
export type Stream<T> = Iterable<T> | AsyncIterable<T>

/**
 * Takes each of a stream, one after the other. What the stream itself throws comes out as it is; what is none, or holds
 * something else, is a mistake that names the argument.
 */
export async function takeEach<T>(
  argument: string,
  stream: Stream<T>,
  take: (one: T) => void,
): Promise<void> {
  if (!isStream(stream)) throw outside(argument, 'what can be gone through', stream)
  const taken = guarded([argument], 'what belongs there', take)
  for await (const one of stream) taken(one)
}

function isStream(given: unknown): boolean {
  if (typeof given !== 'object' || given === null) return false
  return Symbol.iterator in given || Symbol.asyncIterator in given
}
