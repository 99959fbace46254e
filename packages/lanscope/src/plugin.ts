import { site } from '@shindan/core'
import { causes } from './causes.ts'
import { contacts } from './contacts.ts'
import { errors } from './errors/index.ts'
import { fallbacks } from './fallbacks/index.ts'
import { kit } from './kit.ts'
import { renew } from './methods/renew.ts'
import { notes } from './notes.ts'
import { readings } from './readings.ts'
import { rules } from './rules/index.ts'
import { version } from './version.ts'

/** LanScope An: trouble while its MDM certificate is renewed. */
export const lanscope = kit.definePlugin({
  title: { ja: 'LanScope An', en: 'LanScope An' },
  version,
  pages: site,
  errors,
  rules,
  readings,
  causes,
  fallbacks,
  contacts,
  notes,
  methods: [renew],
  choices: { 'apns.console': { lanscope: { ja: 'LanScope An', en: 'LanScope An' } } },
})
