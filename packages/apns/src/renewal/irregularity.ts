import type { CertificateFlaw } from '@shindan/core/x509'
import type { MdmPushCertificate } from '../parse/push-file.ts'

/** No more than odd: Apple chooses the number, and nothing depends on it. */
const odd = ['serial-not-positive', 'serial-too-long'] as const satisfies readonly CertificateFlaw['kind'][]
type Odd = (typeof odd)[number]

/** What in a push certificate speaks against it: a value of the fact `apns.renewedIrregularity`. */
export type Irregularity =
  | 'none'
  | 'authority'
  | 'several-user-ids'
  | 'date-malformed'
  | Exclude<CertificateFlaw['kind'], Odd>

/** The first of what no push certificate of Apple's has. */
export function irregularityOf({ isCa, userIds, flaws }: MdmPushCertificate): Irregularity {
  if (isCa) return 'authority'
  if (userIds.length > 1) return 'several-user-ids'
  const first = flaws.find(isIrregular)
  if (!first) return 'none'
  const isDate = first.kind === 'field-malformed' && /^not(?:Before|After)$/.test(first.field)
  return isDate ? 'date-malformed' : first.kind
}

function isIrregular(flaw: CertificateFlaw): flaw is Exclude<CertificateFlaw, { readonly kind: Odd }> {
  return !odd.some((kind) => kind === flaw.kind)
}
