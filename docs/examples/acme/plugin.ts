import { causes } from './causes.ts'
import { constraints } from './constraints.ts'
import { errors } from './errors.ts'
import { kit } from './kit.ts'
import { notes } from './notes.ts'
import { operations } from './operations.ts'
import { readings } from './readings.ts'
import { rules } from './rules.ts'

export const acme = kit.definePlugin({
  title: { ja: 'Acme MDM', en: 'Acme MDM' },
  version: '1.0.0',
  errors,
  rules,
  causes,
  readings,
  notes,
  constraints,
  operations,
})
