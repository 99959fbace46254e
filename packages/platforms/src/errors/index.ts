import { androidInstallationFailureErrors } from '../tables/android-installation-failure.ts'
import { androidNonComplianceErrors } from '../tables/android-non-compliance.ts'
import { certificateImportErrors } from '../tables/certificate-import.ts'
import { scepErrors } from '../tables/scep.ts'
import { windowsMdmErrors } from '../tables/windows-mdm.ts'
import { androidAccountsExist } from './android-accounts-exist.ts'
import { androidProvisioningFailed } from './android-provisioning-failed.ts'
import { certificateLicencesUsedUp } from './certificate-licences-used-up.ts'
import { profileMdmCertificateInvalid } from './profile-mdm-certificate-invalid.ts'
import { profileMdmStatus } from './profile-mdm-status.ts'
import { profileNotInstalled } from './profile-not-installed.ts'
import { profilePayloadDiffers } from './profile-payload-differs.ts'
import { profileScepResponseInvalid } from './profile-scep-response-invalid.ts'
import { profileServerCertificateInvalid } from './profile-server-certificate-invalid.ts'
import { profileServerUnreachable } from './profile-server-unreachable.ts'
import { profileTopicMissing } from './profile-topic-missing.ts'
import { signOnCertificateInvalid } from './sign-on-certificate-invalid.ts'
import { signOnCertificateRefused } from './sign-on-certificate-refused.ts'
import { signOnUserRefused } from './sign-on-user-refused.ts'

/** What screens of operating systems say, and what comes in lists. */
export const errors = [
  profileNotInstalled,
  profileServerUnreachable,
  profileScepResponseInvalid,
  profileMdmStatus,
  profileServerCertificateInvalid,
  profileMdmCertificateInvalid,
  profilePayloadDiffers,
  profileTopicMissing,
  ...scepErrors,
  ...windowsMdmErrors,
  ...certificateImportErrors,
  certificateLicencesUsedUp,
  signOnCertificateInvalid,
  signOnCertificateRefused,
  signOnUserRefused,
  androidProvisioningFailed,
  androidAccountsExist,
  ...androidNonComplianceErrors,
  ...androidInstallationFailureErrors,
] as const
