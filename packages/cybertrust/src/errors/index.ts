import { authenticationFailed } from './authentication-failed.ts'
import { certificateMissingOrBadRequest } from './certificate-missing-or-bad-request.ts'
import { deviceNotSupported } from './device-not-supported.ts'
import { registrationFailed } from './registration-failed.ts'
import { retrievalNotPermitted } from './retrieval-not-permitted.ts'
import { securityDelayRequired } from './security-delay-required.ts'
import { serialNumberUnavailable } from './serial-number-unavailable.ts'
import { underMaintenance } from './under-maintenance.ts'

/** Every message and code of Cybertrust's installers, in the order of their document. */
export const errors = [
  authenticationFailed,
  underMaintenance,
  retrievalNotPermitted,
  registrationFailed,
  securityDelayRequired,
  certificateMissingOrBadRequest,
  deviceNotSupported,
  serialNumberUnavailable,
] as const
