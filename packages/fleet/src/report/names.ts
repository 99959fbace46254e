import type { Composition, Localized } from '@shindan/core'
import { partOf } from '../part-of.ts'
import { reportWords } from './words.ts'

/** What a lifecycle is called; its id where the composition does not have it. */
export function lifecycleName(id: string, { lifecycles }: Pick<Composition, 'lifecycles'>): Localized {
  return lifecycles.get(id)?.label ?? byId(id)
}

/** What a phase is called; `null` is one that is undecided. */
export function phaseName(
  lifecycle: string,
  phase: string | null,
  { lifecycles }: Pick<Composition, 'lifecycles'>,
): Localized {
  const phases = lifecycles.get(lifecycle)?.phases
  if (phase === null)
    return phases && Object.keys(phases).length === 0 ? reportWords.noPhases : reportWords.undecided
  return labelIn(phases, phase)
}

/** What a deadline is called. */
export function deadlineName(
  lifecycle: string,
  deadline: string,
  { lifecycles }: Pick<Composition, 'lifecycles'>,
): Localized {
  return labelIn(lifecycles.get(lifecycle)?.deadlines, deadline)
}

/** What has no name that we know goes by its id. */
export function byId(id: string): Localized {
  return { ja: id, en: id }
}

function labelIn(
  parts: { readonly [id: string]: { readonly label: Localized } } | undefined,
  id: string,
): Localized {
  return partOf(parts, id)?.label ?? byId(id)
}
