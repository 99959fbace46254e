import { mdmErrors, responseErrors, serverAnswerErrors, statusErrors, tlsErrors } from '../tables/index.ts'
import { appleAccountUnavailable } from './apple-account-unavailable.ts'
import { portalGetStarted } from './portal-get-started.ts'
import { portalInvalidCharactersInNotes } from './portal-invalid-characters-in-notes.ts'
import { portalInvalidCsr } from './portal-invalid-csr.ts'
import { portalLayoutBroken } from './portal-layout-broken.ts'
import { portalPageNotFound } from './portal-page-not-found.ts'
import { portalServiceClosed } from './portal-service-closed.ts'
import { portalSignatureVerificationFailed } from './portal-signature-verification-failed.ts'

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
  ...responseErrors,
  ...statusErrors,
  ...tlsErrors,
  ...mdmErrors,
  ...serverAnswerErrors,
] as const
