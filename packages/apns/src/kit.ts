import { createKit } from '@shindan/core'
import { facts } from './facts/index.ts'
import { lifecycles } from './lifecycles/index.ts'
import { sources } from './sources/index.ts'

export const kit = createKit({ plugin: 'apns', facts, lifecycles, sources })

export const {
  defineError,
  defineNote,
  defineNotes,
  defineOperation,
  defineRequirement,
  defineRule,
  defineSteps,
} = kit
