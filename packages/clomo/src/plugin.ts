import { site } from '@shindan/core'
import { causes } from './causes.ts'
import { constraints } from './constraints.ts'
import { contacts } from './contacts.ts'
import { errors } from './errors/index.ts'
import { fallbacks } from './fallbacks/index.ts'
import { kit } from './kit.ts'
import { renew } from './methods/renew.ts'
import { notes } from './notes.ts'
import { operations } from './operations/index.ts'
import { readings } from './readings.ts'
import { rules } from './rules/index.ts'
import { version } from './version.ts'

/** CLOMO: trouble while its push certificate is renewed, and with its device certificates. */
export const clomo = kit.definePlugin({
  title: { ja: 'CLOMO', en: 'CLOMO' },
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
  operations,
  methods: [renew],
  choices: {
    'apns.console': {
      clomo: {
        ja: 'CLOMO PANEL（あんしんマネージャー NEXT を含む）',
        en: 'CLOMO PANEL, also as Anshin Manager NEXT',
      },
    },
  },
})
