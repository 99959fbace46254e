import type { FactReader } from '../condition/index.ts'

/** A reader for which a fact that cannot be computed is unknown, with the reason why. */
export interface GuardedReader extends FactReader {
  readonly crashOf: (fact: string) => unknown
}

/** Keeps a derived fact that throws from taking the whole answer with it. */
export function guardedReader(reader: FactReader): GuardedReader {
  const crashes = new Map<string, unknown>()
  const guarded = <T>(fact: string, read: () => T, otherwise: T): T => {
    try {
      return read()
    } catch (error) {
      crashes.set(fact, error)
      return otherwise
    }
  }
  return {
    value: (fact) => guarded(fact, () => reader.value(fact), undefined),
    missing: (fact) => guarded(fact, () => reader.missing(fact), []),
    crashOf: (fact) => crashes.get(fact),
  }
}
