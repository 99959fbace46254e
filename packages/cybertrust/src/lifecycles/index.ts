import { cloudgateInstall } from './cloudgate-install.ts'
import { maintenance } from './maintenance.ts'
import { securityDelay } from './security-delay.ts'

export { maintenanceWindows } from './maintenance-windows.ts'
export { cloudgateInstall, maintenance, securityDelay }

/** All lifecycles of this package. */
export const lifecycles = [cloudgateInstall, maintenance, securityDelay] as const
