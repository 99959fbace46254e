import { createKit } from '@shindan/core'
import { facts } from './facts/index.ts'
import { sources } from './sources/index.ts'

export const kit = createKit({ plugin: 'platforms', facts, sources })

export const { defineError, defineRule } = kit
