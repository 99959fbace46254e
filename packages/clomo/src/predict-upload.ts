import type { RenewalOutcome } from '@shindan/apns'

/** What the console answers to an upload: one of its errors, or it takes the file; `null` where nobody knows. */
export type PredictedUpload =
  | 'clomo/push-certificate-incorrect'
  | 'clomo/push-certificate-subject-differs'
  | 'accepted'
  | null

const answers: Record<RenewalOutcome, PredictedUpload> = {
  notACertificate: 'clomo/push-certificate-incorrect',
  // Inferred: the message is said of any certificate that is not right (CL-24).
  notMdmCertificate: 'clomo/push-certificate-incorrect',
  keyMismatch: 'clomo/push-certificate-incorrect',
  topicChanged: 'clomo/push-certificate-subject-differs',
  notExtended: null,
  notInDate: null,
  renewed: 'accepted',
  firstRegistration: 'accepted',
  reRegistered: null,
  undecided: null,
}

/**
 * What CLOMO PANEL will show when the file is uploaded, from the outcome of `checkRenewal` (CL-23, CL-24, CL-27).
 * Of a certificate with another topic it only asks, and "OK" loses every enrolled device (CL-30).
 */
export function predictUpload(outcome: RenewalOutcome): PredictedUpload {
  return answers[outcome]
}
