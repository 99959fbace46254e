import { clomoRenewalColumn } from '@shindan/apns'
import { deviceCertificateManual } from './device-certificate-manual.ts'
import { supportPages } from './support-pages.ts'

/** The column on the yearly push renewal (CL), the manual of device certificates (CD), and pages of the support. */
export const sources = { ...clomoRenewalColumn, ...deviceCertificateManual, ...supportPages }
