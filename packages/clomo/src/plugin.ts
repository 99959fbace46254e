import { apns } from '@shindan/apns'
import { definePlugin } from '@shindan/core'
import { constraints } from './constraints.ts'
import { derived } from './derive.ts'
import { errors } from './errors/index.ts'
import { facts } from './facts.ts'
import { notes } from './notes.ts'
import { operations } from './operations/index.ts'
import { policies } from './policies/index.ts'
import { rules } from './rules/index.ts'
import { sources } from './sources/index.ts'

/** CLOMO: trouble while its push certificate is renewed, and with its device certificates. */
export const clomo = definePlugin({
  name: 'clomo',
  title: { ja: 'CLOMO', en: 'CLOMO' },
  facts,
  derived,
  sources,
  errors,
  rules,
  notes,
  constraints,
  policies,
  operations,
  uses: [apns],
})
