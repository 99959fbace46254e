import { definePlugin } from '@shindan/core'
import { errors } from './errors.ts'
import { facts } from './facts.ts'
import { rules } from './rules.ts'
import { sources } from './sources.ts'

export const acme = definePlugin({
  name: 'acme',
  title: { ja: 'Acme MDM', en: 'Acme MDM' },
  facts,
  sources,
  errors,
  rules,
})
