import { createOperationKit } from '@shindan/core'
import { derived } from '../derive.ts'
import { facts } from '../facts.ts'
import { sources } from '../sources/index.ts'

export const { defineOperation, defineRequirement, defineSteps } = createOperationKit({
  plugin: 'clomo',
  facts,
  derived,
  sources,
})
