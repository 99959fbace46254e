import { deviceCertificate } from './device-certificate.ts'
import { pushCertificate } from './push-certificate.ts'

export { deviceCertificate, pushCertificate }

/** All policies of this package. */
export const policies = [deviceCertificate, pushCertificate] as const
