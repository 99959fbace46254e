import { playServicesUpdateRequired } from './play-services-update-required.ts'
import { pushCertificateExpiryNotice } from './push-certificate-expiry-notice.ts'
import { pushCertificateInvalidAlarm } from './push-certificate-invalid-alarm.ts'
import { syncInstallRequired } from './sync-install-required.ts'

/** The messages of the BizMobile Go! console and app. */
export const errors = [
  syncInstallRequired,
  pushCertificateInvalidAlarm,
  pushCertificateExpiryNotice,
  playServicesUpdateRequired,
] as const
