export { cybertrust } from './plugin.ts'
export { cloudgateInstall, maintenance, maintenanceWindows, securityDelay } from './policies/index.ts'
export { type ScepCause, scepCauses, scepFailInfo, scepPkiStatus } from './tables/index.ts'
