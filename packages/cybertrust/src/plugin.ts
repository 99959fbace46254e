import { definePlugin } from '@shindan/core'
import { constraints } from './constraints.ts'
import { derived } from './derive.ts'
import { errors } from './errors/index.ts'
import { facts } from './facts.ts'
import { notes } from './notes.ts'
import { policies } from './policies/index.ts'
import { rules } from './rules/index.ts'
import { sources } from './sources/index.ts'
import { scepErrors, tableSources } from './tables/index.ts'

/** Cybertrust Device ID: trouble while a device certificate is installed. */
export const cybertrust = definePlugin({
  name: 'cybertrust',
  title: { ja: 'サイバートラスト デバイスID', en: 'Cybertrust Device ID' },
  facts,
  derived,
  sources: { ...sources, ...tableSources },
  errors: [...errors, ...scepErrors],
  rules,
  notes,
  constraints,
  policies,
})
