import { site } from '@shindan/core'
import { causes } from './causes.ts'
import { constraints } from './constraints.ts'
import { contacts } from './contacts.ts'
import { errors } from './errors/index.ts'
import { fallbacks } from './fallbacks/index.ts'
import { kit } from './kit.ts'
import { renew } from './methods/renew.ts'
import { notes } from './notes.ts'
import { readings } from './readings.ts'
import { rules } from './rules/index.ts'
import { version } from './version.ts'

/** BizMobile Go!: why a profile is not installed, isolated in the order of its FAQ. */
export const bizmobile = kit.definePlugin({
  title: { ja: 'BizMobile Go!', en: 'BizMobile Go!' },
  version,
  pages: site,
  errors,
  rules,
  readings,
  causes,
  fallbacks,
  contacts,
  notes,
  constraints,
  methods: [renew],
  choices: { 'apns.console': { bizmobile: { ja: 'BizMobile Go!', en: 'BizMobile Go!' } } },
})
