import type { CertificateFlaw } from '@shindan/core/x509'
import type { MdmPushCertificate } from '../parse/push-file.ts'

/** What in a push certificate speaks against it: a value of the fact `apns.renewedIrregularity`. */
export type Irregularity =
  | 'none'
  | 'authority'
  | 'several-user-ids'
  | 'date-malformed'
  | Exclude<CertificateFlaw['kind'], 'serial-not-positive'>

/** The first of what no push certificate of Apple's has. An odd serial number is no more than odd. */
export function irregularityOf({ isCa, userIds, flaws }: MdmPushCertificate): Irregularity {
  if (isCa) return 'authority'
  if (userIds.length > 1) return 'several-user-ids'
  const [first] = flaws.flatMap((flaw) => (flaw.kind === 'serial-not-positive' ? [] : [flaw]))
  if (!first) return 'none'
  const isDate = first.kind === 'field-malformed' && /^not(?:Before|After)$/.test(first.field)
  return isDate ? 'date-malformed' : first.kind
}
