import { createErrorKit } from '@shindan/core'
import { sources } from '../sources/index.ts'

export const { defineError } = createErrorKit({ plugin: 'bizmobile', sources })
