import { appleAccountCredentialsLost } from './apple-account-credentials-lost.ts'
import { appleAccountPhoneLost } from './apple-account-phone-lost.ts'
import { certificateExpired } from './certificate-expired.ts'
import { csrMalformed } from './csr-malformed.ts'
import { csrMismatch } from './csr-mismatch.ts'
import { csrSignatureOutdated } from './csr-signature-outdated.ts'
import { differentCertificateRenewed } from './different-certificate-renewed.ts'
import { notAPushCertificate } from './not-a-push-certificate.ts'
import { notesNotAlphanumeric } from './notes-not-alphanumeric.ts'
import { portalTemporaryFault } from './portal-temporary-fault.ts'
import { validityNotExtended } from './validity-not-extended.ts'
import { wrongAppleAccount } from './wrong-apple-account.ts'

/**
 * The causes, in the order of a renewal from sign-in to push: where nothing else decides, that is their rank. Of a
 * refused CSR what the file itself can decide comes before the portal's passing fault.
 */
export const rules = [
  appleAccountCredentialsLost,
  appleAccountPhoneLost,
  wrongAppleAccount,
  csrMalformed,
  csrSignatureOutdated,
  portalTemporaryFault,
  notesNotAlphanumeric,
  notAPushCertificate,
  csrMismatch,
  differentCertificateRenewed,
  validityNotExtended,
  certificateExpired,
] as const
