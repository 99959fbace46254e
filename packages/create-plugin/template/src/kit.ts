import { createKit } from '@shindan/core'
import { facts } from './facts.js'
import { enrolmentToken } from './lifecycle.js'
import { sources } from './sources.js'

export const kit = createKit({ plugin: 'hinode', facts, lifecycles: [enrolmentToken], sources })

export const { defineError, defineOperation, defineRule } = kit
