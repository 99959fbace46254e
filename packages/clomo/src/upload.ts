import type { UploadTable } from '@shindan/apns'
import type { errors } from './errors/index.ts'

/**
 * What CLOMO PANEL shows when a file is uploaded, by the outcome of the renewal check (CL-23, CL-24, CL-27). Of a
 * certificate with another topic it only asks, and "OK" loses every enrolled device (CL-30).
 */
export const upload: UploadTable<(typeof errors)[number]['id']> = {
  'not-a-certificate': 'clomo/push-certificate-incorrect',
  // Inferred: the message is said of any certificate that is not right (CL-24).
  'not-mdm-certificate': 'clomo/push-certificate-incorrect',
  'key-mismatch': 'clomo/push-certificate-incorrect',
  'topic-changed': 'clomo/push-certificate-subject-differs',
  'not-extended': null,
  'not-in-date': null,
  'not-issued-by-apple': null,
  irregular: null,
  renewed: 'accepted',
  'first-registration': 'accepted',
  're-registered': null,
  undecided: null,
}
