import { type Composition, currentId, type DeadlineAffects } from '@shindan/core'
import type { Symptom } from './row-outcome.ts'

/**
 * Whom a cause or an error hits; of a text whom the certificate of its row does. Where going on loses devices (`critical`), it loses all
 * of them.
 */
export function symptomAffects(
  { kind, id: written, affects }: Pick<Symptom, 'kind' | 'id' | 'affects'>,
  composition: Pick<Composition, 'errors' | 'rules' | 'renamed'>,
): DeadlineAffects {
  if (kind === 'text') return affects ?? 'one-device'
  const id = currentId(written, composition)
  const of = kind === 'cause' ? composition.rules.get(id) : composition.errors.get(id)
  return of?.affects ?? (of?.severity === 'critical' ? 'all-managed-devices' : 'one-device')
}
