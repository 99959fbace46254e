import { createKit } from '@shindan/core'
import { facts } from './facts.ts'
import { enrolmentToken } from './lifecycle.ts'
import { sources } from './sources.ts'

export const kit = createKit({ plugin: 'acme', facts, lifecycles: [enrolmentToken], sources })

export const { defineConstraint, defineError, defineNote, defineOperation, defineRule } = kit
