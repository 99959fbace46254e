import { pushCertificateIncorrect } from './push-certificate-incorrect.ts'
import { pushCertificateSubjectDiffers } from './push-certificate-subject-differs.ts'

/** What CLOMO PANEL answers to an upload. */
export const errors = [pushCertificateIncorrect, pushCertificateSubjectDiffers] as const
