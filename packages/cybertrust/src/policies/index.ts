import { cloudgateInstall } from './cloudgate-install.ts'
import { maintenance } from './maintenance.ts'
import { securityDelay } from './security-delay.ts'

export { maintenanceWindows } from './maintenance-windows.ts'
export { cloudgateInstall, maintenance, securityDelay }

/** All policies of this package. */
export const policies = [cloudgateInstall, maintenance, securityDelay] as const
