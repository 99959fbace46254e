import { cloudgateInstall } from './cloudgate-install.ts'
import { installedCertificate } from './installed-certificate.ts'
import { maintenance } from './maintenance.ts'
import { securityDelay } from './security-delay.ts'

export { maintenanceWindows } from './maintenance-windows.ts'
export { cloudgateInstall, installedCertificate, maintenance, securityDelay }

/** All lifecycles of this package. */
export const lifecycles = [cloudgateInstall, installedCertificate, maintenance, securityDelay] as const
