import { anotherCertificateUploaded } from './another-certificate-uploaded.ts'
import { commandNotReceived } from './command-not-received.ts'
import { liveCertificateLeft } from './live-certificate-left.ts'
import { plainCertificateUnderUpn } from './plain-certificate-under-upn.ts'
import { subjectChangeAccepted } from './subject-change-accepted.ts'

/** The causes that are CLOMO's own; those of the push certificate itself are in `@shindan/apns`. */
export const rules = [
  anotherCertificateUploaded,
  subjectChangeAccepted,
  commandNotReceived,
  plainCertificateUnderUpn,
  liveCertificateLeft,
] as const
