import type { UploadTable } from '@shindan/apns'
import type { errors } from './errors/index.ts'

/**
 * What BizMobile Go! shows when a file is uploaded, by the outcome of the renewal check. Its manual names no message
 * for a file that is not right.
 */
export const upload: UploadTable<(typeof errors)[number]['id']> = {
  'not-a-certificate': null,
  'not-mdm-certificate': null,
  'key-mismatch': null,
  'topic-changed': null,
  'not-extended': null,
  'not-in-date': null,
  'not-issued-by-apple': null,
  irregular: null,
  renewed: 'accepted',
  'first-registration': 'accepted',
  're-registered': null,
  undecided: null,
}
