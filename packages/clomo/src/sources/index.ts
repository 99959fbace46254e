import { clomoRenewalColumn } from '@shindan/apns'
import { deviceCertificateManual } from './device-certificate-manual.ts'

/** The column on the yearly push renewal (CL) and the manual of device certificates (CD). */
export const sources = { ...clomoRenewalColumn, ...deviceCertificateManual }
