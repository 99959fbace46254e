import type { UploadTable } from '@shindan/apns'
import type { errors } from './errors/index.ts'

/**
 * What LanScope An shows when a file is uploaded, by the outcome of the renewal check (LS-44, LS-45, LS-48). It stops a
 * certificate with another topic.
 */
export const upload: UploadTable<(typeof errors)[number]['id']> = {
  'not-a-certificate': 'lanscope/invalid-certificate',
  // Inferred: the guide speaks of a file that cannot be read as an MDM certificate.
  'not-mdm-certificate': 'lanscope/invalid-certificate',
  'key-mismatch': 'lanscope/public-key-mismatch',
  'topic-changed': 'lanscope/different-certificate',
  'not-extended': null,
  'not-in-date': null,
  'not-issued-by-apple': null,
  irregular: null,
  renewed: 'accepted',
  'first-registration': 'accepted',
  're-registered': null,
  undecided: null,
}
