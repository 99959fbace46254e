import { createKit } from '@shindan/core'
import { sources } from './sources/index.ts'

export const kit = createKit({ plugin: 'platforms', facts: {}, sources })

export const { defineError } = kit
