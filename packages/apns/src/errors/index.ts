import {
  contentTokenErrors,
  mdmErrors,
  responseErrors,
  serverAnswerErrors,
  serverTokenErrors,
  statusErrors,
  tlsErrors,
} from '../tables/index.ts'
import { appleAccountUnavailable } from './apple-account-unavailable.ts'
import { deviceIdentityExpired } from './device-identity-expired.ts'
import { devicesSilentSinceRenewal } from './devices-silent-since-renewal.ts'
import { keyMismatch } from './key-mismatch.ts'
import { keyUnreadable } from './key-unreadable.ts'
import { mdmNsposixErrorDomain1 } from './mdm-nsposix-error-domain-1.ts'
import { notNow } from './not-now.ts'
import { portalFileType } from './portal-file-type.ts'
import { portalGetStarted } from './portal-get-started.ts'
import { portalInvalidCharactersInNotes } from './portal-invalid-characters-in-notes.ts'
import { portalInvalidCsr } from './portal-invalid-csr.ts'
import { portalLayoutBroken } from './portal-layout-broken.ts'
import { portalPageNotFound } from './portal-page-not-found.ts'
import { portalServiceClosed } from './portal-service-closed.ts'
import { portalSignatureVerificationFailed } from './portal-signature-verification-failed.ts'
import { pushCertificateCreatedAnew } from './push-certificate-created-anew.ts'
import { pushCertificateExpired } from './push-certificate-expired.ts'
import { pushCertificateExpiring } from './push-certificate-expiring.ts'
import { pushMagicStale } from './push-magic-stale.ts'
import { renewalReminder } from './renewal-reminder.ts'

/** Every error between Apple's portal and the push: sign-in, upload of the CSR, APNs, and what devices report. */
export const errors = [
  appleAccountUnavailable,
  portalGetStarted,
  portalInvalidCsr,
  portalInvalidCharactersInNotes,
  portalSignatureVerificationFailed,
  portalPageNotFound,
  portalLayoutBroken,
  portalServiceClosed,
  portalFileType,
  pushCertificateCreatedAnew,
  renewalReminder,
  pushCertificateExpiring,
  pushCertificateExpired,
  devicesSilentSinceRenewal,
  keyUnreadable,
  keyMismatch,
  pushMagicStale,
  deviceIdentityExpired,
  notNow,
  ...responseErrors,
  ...statusErrors,
  ...tlsErrors,
  ...mdmErrors,
  mdmNsposixErrorDomain1,
  ...serverAnswerErrors,
  ...serverTokenErrors,
  ...contentTokenErrors,
] as const
