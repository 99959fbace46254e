import { epochOf, parseInstant } from '@shindan/core'
import { type CheckOf, check } from './check.ts'
import type { Renewal } from './input.ts'

/** Whether the file for the upload is an MDM push certificate; if not, what it is instead. */
export function isPushCertificate({ kinds }: Renewal): CheckOf<'is-push-certificate'> {
  const actual = kinds.renewed
  if (actual === undefined) return check('is-push-certificate', 'not-given')
  return check('is-push-certificate', actual, { expected: 'mdm-push-certificate', actual })
}

/** Whether devices keep listening: the topic has to stay the one they are enrolled with. */
export function topicUnchanged({ renewed, topic }: Renewal): CheckOf<'topic-unchanged'> {
  if (!renewed) return check('topic-unchanged', 'certificate-not-given')
  if (topic === undefined) return check('topic-unchanged', 'previous-not-given', { actual: renewed.topic })
  const because = renewed.topic === topic ? 'same' : 'differs'
  return check('topic-unchanged', because, { expected: topic, actual: renewed.topic })
}

/** Whether the new certificate ends later than the one in use (LS-40). */
export function validityExtended({ renewed, current }: Renewal): CheckOf<'validity-extended'> {
  if (!renewed) return check('validity-extended', 'certificate-not-given')
  if (!current) return check('validity-extended', 'previous-not-given', { actual: renewed.notAfter })
  const because = Date.parse(renewed.notAfter) > Date.parse(current.notAfter) ? 'later' : 'not-later'
  return check('validity-extended', because, { expected: current.notAfter, actual: renewed.notAfter })
}

/** Whether the new certificate is in date at `now`. */
export function currentlyValid({ renewed, now }: Renewal): CheckOf<'currently-valid'> {
  if (!renewed) return check('currently-valid', 'certificate-not-given')
  const compared = { expected: now, actual: `${renewed.notBefore}/${renewed.notAfter}` }
  return check('currently-valid', dateState(renewed, now), compared)
}

/** Whether it is not the current certificate once more. */
export function notTheSameFile({ renewed, current }: Renewal): CheckOf<'not-the-same-file'> {
  if (!renewed) return check('not-the-same-file', 'certificate-not-given')
  const actual = renewed.fingerprintSha256
  if (!current) return check('not-the-same-file', 'previous-not-given', { actual })
  const expected = current.fingerprintSha256
  return check('not-the-same-file', actual === expected ? 'same' : 'different', { expected, actual })
}

/** Where an instant lies in a validity; both of its ends belong to it (RFC 5280 §4.1.2.5). */
export function dateState(
  validity: { readonly notBefore: string; readonly notAfter: string },
  now: string,
): 'in-date' | 'not-yet-valid' | 'expired' | 'now-unreadable' {
  const instant = parseInstant(now)
  if (instant.isErr()) return 'now-unreadable'
  const at = epochOf(instant.value)
  if (at < Date.parse(validity.notBefore)) return 'not-yet-valid'
  return at > Date.parse(validity.notAfter) ? 'expired' : 'in-date'
}
