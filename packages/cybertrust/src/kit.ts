import { createKit } from '@shindan/core'
import { platforms } from '@shindan/platforms'
import { facts } from './facts/index.ts'
import { lifecycles } from './lifecycles/index.ts'
import { sources } from './sources/index.ts'

export const kit = createKit({ plugin: 'cybertrust', facts, lifecycles, sources, uses: [platforms] })

export const { defineConstraint, defineError, defineFallback, defineNote, defineRule } = kit
