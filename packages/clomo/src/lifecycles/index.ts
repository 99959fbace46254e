import { deviceCertificate } from './device-certificate.ts'
import { pushCertificate } from './push-certificate.ts'

export { deviceCertificate, pushCertificate }

/** All lifecycles of this package. */
export const lifecycles = [deviceCertificate, pushCertificate] as const
