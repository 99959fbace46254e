import { causes } from './causes.js'
import { errors } from './errors.js'
import { kit } from './kit.js'
import { operations } from './operations.js'
import { rules } from './rules.js'

export const plugin = kit.definePlugin({
  title: { ja: 'Hinode', en: 'Hinode' },
  version: '0.1.0',
  errors,
  rules,
  causes,
  operations,
})
