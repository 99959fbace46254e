import { type AnyLifecycle, type Composition, dayIn, guarded, type Localized } from '@shindan/core'
import type { CertificateOutcome } from '../row-outcome.ts'
import { byId, deadlineName } from './names.ts'

/**
 * What a person calls a certificate: as the inventory has it, else by its last date, on the calendar of its lifecycle.
 *
 * @example
 * certificateName({ lifecycle: 'apns/push-certificate', revision: 'expiry=2026-12-24T14:59:59.999Z' }, composition).en
 * // 'certificate that expires on 2026-12-24'
 */
export const certificateName = guarded(
  ['certificate', 'composition'],
  'a certificate and a composition',
  (
    { lifecycle: id, revision }: Pick<CertificateOutcome, 'lifecycle' | 'revision'>,
    composition: Pick<Composition, 'lifecycles'>,
  ): Localized => {
    const lifecycle = composition.lifecycles.get(id)
    const last = lifecycle && lastDateIn(revision, lifecycle)
    if (!last) return byId(revision)
    const day = dayIn(lifecycle.timeZone, last.at)
    if (last.deadline === 'expiry')
      return { ja: `${day} に期限の証明書`, en: `certificate that expires on ${day}` }
    const label = deadlineName(id, last.deadline, composition)
    return { ja: `「${label.ja}」が ${day} の証明書`, en: `certificate with “${label.en}” on ${day}` }
  },
)

/** The last of the dates that stand for a name: `expiry=2026-12-24T14:59:59.999Z`. Nothing where it is a name. */
function lastDateIn(
  revision: string,
  { deadlines }: AnyLifecycle,
): { readonly deadline: string; readonly at: string } | undefined {
  const dates = revision.split(' ').map((date) => {
    const [deadline = '', at = '', ...rest] = date.split('=')
    return {
      deadline,
      at,
      isDate: rest.length === 0 && Object.hasOwn(deadlines, deadline) && instant.test(at),
    }
  })
  if (!dates.every(({ isDate }) => isDate)) return undefined
  return dates.sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1)
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/
