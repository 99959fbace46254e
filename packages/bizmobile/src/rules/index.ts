import { deviceOffline } from './device-offline.ts'
import { passcodeLocked } from './passcode-locked.ts'
import { pushCertificateExpired } from './push-certificate-expired.ts'
import { pushCertificateInvalid } from './push-certificate-invalid.ts'
import { pushCertificateUnregistered } from './push-certificate-unregistered.ts'
import { settingsUnsupported } from './settings-unsupported.ts'
import { temporaryDeviceFault } from './temporary-device-fault.ts'

/** The causes in the order in which they are isolated. */
export const rules = [
  pushCertificateUnregistered,
  pushCertificateExpired,
  pushCertificateInvalid,
  deviceOffline,
  passcodeLocked,
  settingsUnsupported,
  temporaryDeviceFault,
] as const
