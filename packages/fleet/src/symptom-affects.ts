import { type Composition, currentId, type DeadlineAffects } from '@shindan/core'
import type { Symptom } from './row-outcome.ts'

/** Whom a cause or an error hits. Where going on loses devices (`critical`), it loses all of them. */
export function symptomAffects(
  { kind, id: written }: Pick<Symptom, 'kind' | 'id'>,
  composition: Pick<Composition, 'errors' | 'rules' | 'renamed'>,
): DeadlineAffects {
  if (kind === 'text') return 'one-device'
  const id = currentId(written, composition)
  const of = kind === 'cause' ? composition.rules.get(id) : composition.errors.get(id)
  return of?.affects ?? (of?.severity === 'critical' ? 'all-managed-devices' : 'one-device')
}
