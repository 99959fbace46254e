import type { RenewalOutcome } from '@shindan/apns'
import type { errors } from './errors/index.ts'

/** What the console answers to an upload: one of its errors, or it takes the file; `null` where nobody knows. */
export type PredictedUpload = (typeof errors)[number]['id'] | 'accepted' | null

const answers: Record<RenewalOutcome, PredictedUpload> = {
  notACertificate: 'lanscope/invalid-certificate',
  // Inferred: the guide speaks of a file that cannot be read as an MDM certificate.
  notMdmCertificate: 'lanscope/invalid-certificate',
  keyMismatch: 'lanscope/public-key-mismatch',
  topicChanged: 'lanscope/different-certificate',
  notExtended: null,
  notInDate: null,
  renewed: 'accepted',
  firstRegistration: 'accepted',
  reRegistered: null,
  undecided: null,
}

/**
 * What LanScope An will show when the file is uploaded, from the outcome of `checkRenewal` (LS-44, LS-45, LS-48). The
 * console stops a certificate with another topic.
 */
export function predictUpload(outcome: RenewalOutcome): PredictedUpload {
  return answers[outcome]
}
