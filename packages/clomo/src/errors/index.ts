import { deviceDeletionIncomplete } from './device-deletion-incomplete.ts'
import { pushCertificateIncorrect } from './push-certificate-incorrect.ts'
import { pushCertificateSubjectDiffers } from './push-certificate-subject-differs.ts'

/** What CLOMO PANEL answers to an upload of a push certificate, and to the deletion of a device. */
export const errors = [
  pushCertificateIncorrect,
  pushCertificateSubjectDiffers,
  deviceDeletionIncomplete,
] as const
