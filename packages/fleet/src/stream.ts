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

/** The first of a stream, which is left where they end. */
export async function firstOf<T>(argument: string, stream: Stream<T>, most: number): Promise<readonly T[]> {
  if (!isStream(stream)) throw outside(argument, 'what can be gone through', stream)
  const first: T[] = []
  for await (const one of stream) {
    if (first.length >= most) break
    first.push(one)
  }
  return first
}
