export {
  cloudgateInstall,
  installedCertificate,
  maintenance,
  maintenanceWindows,
  securityDelay,
} from './lifecycles/index.ts'
export { cybertrust } from './plugin.ts'
