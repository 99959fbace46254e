import { site } from '@shindan/core'
import { causes } from './causes.ts'
import { contacts } from './contacts.ts'
import { errors } from './errors/index.ts'
import { kit } from './kit.ts'
import { notes } from './notes.ts'
import { operations } from './operations/index.ts'
import { rules } from './rules/index.ts'
import { version } from './version.ts'

/** Apple push certificates: trouble with the account, the portal, the renewed certificate, and pushes. */
export const apns = kit.definePlugin({
  title: { ja: 'Apple プッシュ証明書', en: 'Apple push certificates' },
  version,
  pages: site,
  errors,
  rules,
  causes,
  contacts,
  notes,
  operations,
})
