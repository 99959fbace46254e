import { deviceCertificate } from './device-certificate.ts'
import { installedCertificate } from './installed-certificate.ts'
import { pushCertificate } from './push-certificate.ts'

export { deviceCertificate, installedCertificate, pushCertificate }

/** All lifecycles of this package. */
export const lifecycles = [deviceCertificate, installedCertificate, pushCertificate] as const
