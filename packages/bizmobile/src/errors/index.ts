import { pushCertificateInvalidAlarm } from './push-certificate-invalid-alarm.ts'
import { syncInstallRequired } from './sync-install-required.ts'

/** The messages of the BizMobile Go! console. */
export const errors = [syncInstallRequired, pushCertificateInvalidAlarm] as const
