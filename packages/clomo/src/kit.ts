import { apns } from '@shindan/apns'
import { createKit } from '@shindan/core'
import { facts } from './facts/index.ts'
import { lifecycles } from './lifecycles/index.ts'
import { sources } from './sources/index.ts'

export const kit = createKit({ plugin: 'clomo', facts, lifecycles, sources, uses: [apns] })

export const {
  defineConstraint,
  defineError,
  defineFallback,
  defineNote,
  defineOperation,
  defineRequirement,
  defineRule,
  defineSteps,
} = kit
