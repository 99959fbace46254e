import { site } from '@shindan/core'
import { causes } from './causes.ts'
import { errors } from './errors/index.ts'
import { kit } from './kit.ts'
import { readings } from './readings.ts'
import { rules } from './rules/index.ts'
import { version } from './version.ts'

/**
 * What operating systems and protocols say themselves, whoever manages the device: profiles on iOS and iPadOS, SCEP,
 * Windows enrolment, Android policies.
 */
export const platforms = kit.definePlugin({
  title: { ja: 'OS とプロトコルのエラー', en: 'Errors of operating systems and protocols' },
  version,
  pages: site,
  errors,
  rules,
  causes,
  readings,
})
