import { apns } from '@shindan/apns'
import { definePlugin } from '@shindan/core'
import { derived } from './derive.ts'
import { errors } from './errors/index.ts'
import { facts } from './facts.ts'
import { policies } from './policies/index.ts'
import { rules } from './rules/index.ts'
import { sources } from './sources/index.ts'

/** LanScope An: trouble while its MDM certificate is renewed. */
export const lanscope = definePlugin({
  name: 'lanscope',
  title: { ja: 'LanScope An', en: 'LanScope An' },
  facts,
  derived,
  sources,
  errors,
  rules,
  policies,
  uses: [apns],
})
