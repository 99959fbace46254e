import { createRuleKit } from '@shindan/core'
import { derivedWith } from '../derive.ts'
import { errors } from '../errors/index.ts'
import { facts } from '../facts.ts'
import { sources } from '../sources/index.ts'

/** Only the types of the derived facts count here; their values come with the plugin. */
const derived = derivedWith(0)

export const { defineRule, defineNote, defineConstraint } = createRuleKit({
  plugin: 'bizmobile',
  facts,
  derived,
  errors,
  sources,
})
