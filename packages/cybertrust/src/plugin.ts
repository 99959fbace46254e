import { site } from '@shindan/core'
import { causes } from './causes.ts'
import { constraints } from './constraints.ts'
import { contacts } from './contacts.ts'
import { errors } from './errors/index.ts'
import { fallbacks } from './fallbacks/index.ts'
import { kit } from './kit.ts'
import { notes } from './notes.ts'
import { readings } from './readings.ts'
import { renamed } from './renamed.ts'
import { rules } from './rules/index.ts'
import { version } from './version.ts'

/** Cybertrust Device ID: trouble while a device certificate is installed. */
export const cybertrust = kit.definePlugin({
  title: { ja: 'サイバートラスト デバイスID', en: 'Cybertrust Device ID' },
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
  renamed,
})
