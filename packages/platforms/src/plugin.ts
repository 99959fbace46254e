import { definePlugin } from '@shindan/core'
import { androidInstallationFailureErrors } from './tables/android-installation-failure.ts'
import { androidNonComplianceErrors } from './tables/android-non-compliance.ts'
import { tableSources } from './tables/sources.ts'
import { windowsMdmErrors } from './tables/windows-mdm.ts'

/** What operating systems say themselves, whichever console manages them: Windows enrolment, Android policies. */
export const platformCatalog = definePlugin({
  name: 'platforms',
  title: { ja: 'OS の登録・ポリシーエラー', en: 'Enrolment and policy errors of operating systems' },
  facts: {},
  sources: tableSources,
  errors: [...windowsMdmErrors, ...androidNonComplianceErrors, ...androidInstallationFailureErrors],
  rules: [],
})
