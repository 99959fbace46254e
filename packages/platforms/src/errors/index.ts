import { androidInstallationFailureErrors } from '../tables/android-installation-failure.ts'
import { androidNonComplianceErrors } from '../tables/android-non-compliance.ts'
import { scepErrors } from '../tables/scep.ts'
import { windowsMdmErrors } from '../tables/windows-mdm.ts'
import { profileMdmStatus } from './profile-mdm-status.ts'
import { profileNotInstalled } from './profile-not-installed.ts'
import { profileScepResponseInvalid } from './profile-scep-response-invalid.ts'
import { profileServerUnreachable } from './profile-server-unreachable.ts'

/** What screens of operating systems say, and what comes in lists. */
export const errors = [
  profileNotInstalled,
  profileServerUnreachable,
  profileScepResponseInvalid,
  profileMdmStatus,
  ...scepErrors,
  ...windowsMdmErrors,
  ...androidNonComplianceErrors,
  ...androidInstallationFailureErrors,
] as const
