import type { When } from '@shindan/core'
import type { facts } from './facts/index.ts'

/** Of the three fields of the push certificate some show something, and others are blank (BM-14). */
export function isPartlyBlank(w: When<typeof facts>) {
  return w.all(
    w.any(
      w.present('bizmobile.pushCertificateExpiresAt'),
      w.is('bizmobile.serialShown', true),
      w.is('bizmobile.subjectShown', true),
    ),
    w.any(
      w.absent('bizmobile.pushCertificateExpiresAt'),
      w.is('bizmobile.serialShown', false),
      w.is('bizmobile.subjectShown', false),
    ),
  )
}
