import { mask } from '../fact/mask.ts'
import type { Composition } from '../plugin/compose.ts'

/** What must not be shown of facts. */
export interface Sensitivity {
  /** Whether the value of a fact is masked. */
  readonly isSensitive: (fact: string) => boolean
  /** Why these facts could not be computed: a message may quote what they are computed from. */
  readonly crashText: (error: unknown, facts: Iterable<string>) => string
}

export function sensitivityOf({ facts, derived }: Composition, showSensitive = false): Sensitivity {
  const isSensitive = (id: string): boolean =>
    !showSensitive && ((facts[id] ?? derived[id])?.sensitive ?? false)
  const isMadeOfSensitive = (id: string): boolean =>
    isSensitive(id) || (derived[id]?.from ?? []).some(isMadeOfSensitive)
  return {
    isSensitive,
    crashText(error, read) {
      if ([...read].some(isMadeOfSensitive)) return mask
      return error instanceof Error ? error.message : String(error)
    },
  }
}
