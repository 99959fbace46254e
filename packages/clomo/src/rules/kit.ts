import { createRuleKit } from '@shindan/core'
import { derived } from '../derive.ts'
import { errors } from '../errors/index.ts'
import { facts } from '../facts.ts'
import { sources } from '../sources/index.ts'

export const { defineRule, defineNote, defineConstraint } = createRuleKit({
  plugin: 'clomo',
  facts,
  derived,
  errors,
  sources,
})
