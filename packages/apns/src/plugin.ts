import { definePlugin } from '@shindan/core'
import { derived } from './derive.ts'
import { errors } from './errors/index.ts'
import { facts } from './facts.ts'
import { notes } from './notes.ts'
import { operations } from './operations/index.ts'
import { policies } from './policies/index.ts'
import { rules } from './rules/index.ts'
import { sources } from './sources/index.ts'

/** Apple push certificates: trouble with the account, the portal, the renewed certificate, and pushes. */
export const apns = definePlugin({
  name: 'apns',
  title: { ja: 'Apple プッシュ証明書', en: 'Apple push certificates' },
  facts,
  derived,
  sources,
  errors,
  rules,
  notes,
  policies,
  operations,
})
