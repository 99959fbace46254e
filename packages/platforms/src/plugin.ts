import { errors } from './errors/index.ts'
import { kit } from './kit.ts'
import { androidInstallationFailureErrors } from './tables/android-installation-failure.ts'
import { androidNonComplianceErrors } from './tables/android-non-compliance.ts'
import { scepErrors } from './tables/scep.ts'
import { windowsMdmErrors } from './tables/windows-mdm.ts'
import { version } from './version.ts'

/**
 * What operating systems and protocols say themselves, whoever manages the device: profiles on iOS and iPadOS, SCEP,
 * Windows enrolment, Android policies.
 */
export const platforms = kit.definePlugin({
  title: { ja: 'OS とプロトコルのエラー', en: 'Errors of operating systems and protocols' },
  version,
  errors: [
    ...errors,
    ...scepErrors,
    ...windowsMdmErrors,
    ...androidNonComplianceErrors,
    ...androidInstallationFailureErrors,
  ],
  rules: [],
})
